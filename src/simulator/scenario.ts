import type { Claim } from './claim.ts';
import type { Generation, Tuning } from './efficiency.ts';
import type { Flywheel } from './flywheel.ts';
import type { Accelerator } from './hardware.ts';
import type { ModelShape } from './model.ts';
import type { Ownership } from './ownership.ts';
import type { Precisions } from './precision.ts';

/** A question to the simulator, every input in SI units and USD. */
export interface Scenario {
  hardware: Accelerator;
  /** Accelerators in all. */
  count: number;
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
  api: { input: number; output: number; cachedInput: number | undefined; cachedShare: number } | undefined;
  queue: { requestsPerS: number; maxWaitS: number; share: number } | undefined;
  claim: Claim | undefined;
  flywheel: Omit<Flywheel, 'fleet' | 'apiUsdPerMtok'> | undefined;
}
