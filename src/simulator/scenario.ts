import type { ApiPrice } from './api.ts';
import type { Claim } from './claim.ts';
import type { Generation, Tuning } from './efficiency.ts';
import type { Flywheel } from './flywheel.ts';
import type { Accelerator } from './hardware.ts';
import type { ModelShape } from './model.ts';
import type { Ownership } from './ownership.ts';
import type { Precisions } from './precision.ts';
import type { Speculation } from './speculative.ts';
import type { Training } from './training.ts';

/** A question to the simulator, every input in SI units and USD. */
export interface Scenario {
  hardware: Accelerator;
  /** Its id, where it is one of the content. */
  hardwareId: string | undefined;
  /** Accelerators in all: those asked for, and no fewer than one copy of the model takes. */
  count: number;
  asked: number;
  tensorParallel: number;
  parallel: 'tensor' | 'data-expert';
  model: ModelShape;
  precision: Precisions;
  inputLen: number;
  outputLen: number;
  prefixHit: number;
  concurrency: number | 'max';
  maxSequences: number | undefined;
  phase: 'serve' | 'decode' | 'prefill';
  generation: Generation;
  tuning: Tuning;
  usdPerGpuHour: number | undefined;
  ownership: Ownership | undefined;
  utilisation: number;
  fixedUsdPerMonth: number;
  minReplicas: number;
  api:
    | (ApiPrice & { cachedShare: number; cacheWriteShare: number; reasoningLen: number; isBatch: boolean })
    | undefined;
  speculation: Speculation | undefined;
  training: Training | undefined;
  queue: { requestsPerS: number; maxWaitS: number; share: number } | undefined;
  claim: Claim | undefined;
  /** Standard deviations of the logarithm. */
  spread: { price: number; utilisation: number };
  flywheel: Omit<Flywheel, 'fleet' | 'apiUsdPerMtok'> | undefined;
}
