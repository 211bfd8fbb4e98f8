import type { Accelerator } from './hardware.ts';

/** Bytes of one element. The fractions count the scales of a block: 16 values for nvfp4, 32 for mxfp4, 128 for int4. */
export const BYTES = {
  fp32: 4,
  fp16: 2,
  bf16: 2,
  fp8: 1,
  int8: 1,
  nvfp4: 0.5625,
  mxfp4: 0.53125,
  int4: 0.53,
  q4_k_m: 0.6125,
} as const;
export type Precision = keyof typeof BYTES;

export const WEIGHTS = ['fp16', 'bf16', 'fp8', 'int8', 'nvfp4', 'mxfp4', 'int4', 'q4_k_m'] as const;
export const CACHES = ['fp16', 'bf16', 'fp8', 'int8'] as const;
export const COMPUTES = ['fp16', 'bf16', 'fp8', 'int8', 'fp4'] as const;
export type WeightPrecision = (typeof WEIGHTS)[number];
export type CachePrecision = (typeof CACHES)[number];
export type ComputePrecision = (typeof COMPUTES)[number];

export interface Precisions {
  weights: WeightPrecision;
  kv: CachePrecision;
  compute: ComputePrecision;
}

/** Peak FLOP/s of a chip at a width, falling back fp4 -> fp8 -> fp16 where the chip lacks it. */
export function peakOf({ peak }: Accelerator, compute: ComputePrecision): number {
  if (compute === 'fp4' && peak.fp4 > 0) return peak.fp4;
  const isNarrow = compute === 'fp4' || compute === 'fp8' || compute === 'int8';
  return isNarrow && peak.fp8 > 0 ? peak.fp8 : peak.fp16;
}
