import type { Accelerator } from './hardware.ts';
import { activeParameters, type ModelShape, totalParameters } from './model.ts';
import { BYTES, type WeightPrecision } from './precision.ts';

/** What makes two measurements alike: each as a logarithm, or a number of such steps. */
export type Traits = readonly number[];

interface Case {
  hardware: Accelerator;
  model: ModelShape;
  weights: WeightPrecision;
  tensorParallel: number;
  /** Whether experts are spread over many machines. */
  isWide: boolean;
  batch: number;
  inputLen: number;
  outputLen: number;
}

/** How much a doubling of each counts: chip and model most, lengths least. */
const WEIGHTS = [2, 1, 1.5, 1.5, 1, 1, 1, 0.5, 0.5, 2] as const;

/** The traits of a case. */
export function traitsOf({
  hardware,
  model,
  weights,
  tensorParallel,
  isWide,
  batch,
  inputLen,
  outputLen,
}: Case): Traits {
  return [
    hardware.bandwidthBytesPerS,
    hardware.peak.fp16,
    activeParameters(model),
    totalParameters(model),
    BYTES[weights],
    tensorParallel,
    Math.max(1, batch),
    inputLen,
    outputLen,
    isWide ? 16 : 1,
  ].map((value) => Math.log2(value));
}

/** How far apart two cases are: doublings, weighed. */
export function apart(a: Traits, b: Traits): number {
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Math.abs((a[at] ?? 0) - (b[at] ?? 0)), 0);
}

/** Beyond this nothing close has been published. */
export const FAR = 8;

/** The one that lies nearest, and how far. */
export function nearestOf<T extends { traits: Traits }>(
  traits: Traits,
  all: readonly T[],
): { one: T; away: number } | undefined {
  return all
    .map((one) => ({ one, away: apart(traits, one.traits) }))
    .reduce<{ one: T; away: number } | undefined>(
      (best, next) => (best && best.away <= next.away ? best : next),
      undefined,
    );
}
