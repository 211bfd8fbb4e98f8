import { positionsOf, type Speculation, stepsPerToken } from './speculative.ts';
import { decodeStep, prefillS, type Replica, type StepTime } from './step.ts';

/** A workload of one kind of request. Lengths in tokens. */
export interface Workload {
  inputLen: number;
  outputLen: number;
  /** Part of the input that is already in the cache (equation 20). */
  prefixHit?: number | undefined;
  speculation?: Speculation | undefined;
}

/** A replica in steady state. Rates per second, for the replica. */
export interface Serving {
  batch: number;
  outputTokensPerS: number;
  inputTokensPerS: number;
  perUserTokensPerS: number;
  /** One prefill and all steps of a request, s. */
  cycleS: number;
  /** Part of the time that goes to prompts. */
  prefillShare: number;
  /** A prompt's share of the time in which prompts are read together, s. */
  prefillS: number;
  step: StepTime;
}

/** Equations 14, 19 and 20: continuous batching, every slot in turn one prefill and as many steps as tokens come out. */
export function serve(replica: Replica, workload: Workload, batch: number): Serving {
  const { inputLen, outputLen, prefixHit = 0, speculation } = workload;
  const step = decodeStep(replica, batch, inputLen + outputLen / 2, positionsOf(speculation));
  const decodeS = outputLen * step.totalS * stepsPerToken(speculation);
  const together = Math.max(1, Math.min(batch, Math.floor(replica.efficiency.chunkTokens / inputLen)));
  const promptS = (prefillS(replica, inputLen, together) / together) * (1 - prefixHit);
  const cycleS = decodeS + batch * promptS;
  return {
    batch,
    outputTokensPerS: (batch * outputLen) / cycleS,
    inputTokensPerS: (batch * inputLen) / cycleS,
    perUserTokensPerS: outputLen / cycleS,
    cycleS,
    prefillShare: (batch * promptS) / cycleS,
    prefillS: promptS,
    step,
  };
}

/** Waiting for others' prompts, and what the engine adds: equation 16, a heuristic with a median error of 28 %. */
const WAIT = 0.1;
const ENGINE_S = 0.015;

/** Equation 16: time to the first token in a closed loop of `batch` requests, s. */
export function timeToFirstTokenS(
  replica: Replica,
  { inputLen, outputLen, prefixHit = 0 }: Workload,
  batch: number,
): number {
  const alone = prefillS(replica, inputLen) * (1 - prefixHit);
  return alone * (1 + WAIT * (batch - 1)) + decodeStep(replica, batch, inputLen + outputLen / 2).totalS + ENGINE_S;
}
