import { maxBatch } from './memory.ts';
import { type Serving, serve, type Workload } from './serve.ts';
import type { Replica } from './step.ts';

/** Batches from one to the largest that fits, each about an eighth larger than the one before: a curve needs no more. */
function batches(most: number): number[] {
  const all: number[] = [];
  for (let batch = 1; batch <= most; batch = Math.max(batch + 1, Math.floor(batch * 1.125))) all.push(batch);
  if (all.at(-1) !== most && most > 0) all.push(most);
  return all;
}

/** Equation 15: throughput against the speed of one stream, batch by batch; only points that no other beats at both. */
export function frontier(replica: Replica, workload: Workload, mostSequences = Number.POSITIVE_INFINITY): Serving[] {
  const most = Math.min(mostSequences, maxBatch(replica, workload.inputLen + workload.outputLen));
  const kept: Serving[] = [];
  for (const batch of batches(most)) {
    const point = serve(replica, workload, batch);
    if (point.outputTokensPerS > (kept.at(-1)?.outputTokensPerS ?? 0)) kept.push(point);
  }
  return kept;
}

/** The largest batch that fits and gives every stream at least so many tokens a second; 0 where not even one does. */
export function largestBatchFor(replica: Replica, workload: Workload, tokensPerS: number): number {
  let low = 0;
  let high = maxBatch(replica, workload.inputLen + workload.outputLen);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (serve(replica, workload, middle).perUserTokensPerS >= tokensPerS) low = middle;
    else high = middle - 1;
  }
  return low;
}
