import type { Serving } from './serve.ts';

/** Batches from one to the largest that fits, each about an eighth larger than the one before: a curve needs no more. */
function batches(most: number): number[] {
  const all: number[] = [];
  for (let batch = 1; batch <= most; batch = Math.max(batch + 1, Math.floor(batch * 1.125))) all.push(batch);
  if (all.at(-1) !== most && most > 0) all.push(most);
  return all;
}

function beats(a: Serving, b: Serving): boolean {
  return a.outputTokensPerS >= b.outputTokensPerS && a.perUserTokensPerS >= b.perUserTokensPerS;
}

/**
 * Equation 15: throughput against the speed of one stream, batch by batch up to the most that fits; only points that no
 * other beats at both.
 */
export function frontier(at: (batch: number) => Serving, most: number): Serving[] {
  const points = batches(most).map(at);
  return points.filter((point, index) => !points.some((other, place) => place !== index && beats(other, point)));
}

/** The largest batch up to the most that gives every stream at least so many tokens a second; 0 where not even one does. */
export function largestBatchFor(at: (batch: number) => Serving, most: number, tokensPerS: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (at(middle).perUserTokensPerS >= tokensPerS) low = middle;
    else high = middle - 1;
  }
  return low;
}
