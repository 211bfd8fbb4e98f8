import { z } from 'zod';
import { count, positive, share } from './scenario-numbers.ts';

/** An accelerator, written out. Rates are one way and dense; 1 GB is 1e9 bytes. */
export const hardwareSchema = z.strictObject({
  memory_gb: positive,
  bandwidth_gb_s: positive,
  tflops: z.strictObject({ fp16: positive, fp8: z.number().min(0).default(0), fp4: z.number().min(0).default(0) }),
  link_gb_s: positive.default(32),
  switched: z.boolean().default(false),
  rdma_gb_s: positive.nullable().default(null),
});

const shape = z.strictObject({
  layers: count,
  hidden: count,
  heads: count,
  kv_heads: count,
  head_dim: count,
  ffn: z.number().int().min(0).max(1e7),
  vocab: count,
  gated: z.boolean().default(true),
  moe: z
    .strictObject({
      experts: count,
      active: count,
      ffn: count,
      shared: z.number().int().min(0).default(0),
      dense_layers: z.number().int().min(0).default(0),
    })
    .optional(),
  mla: z
    .strictObject({
      q_rank: z.number().int().min(0),
      kv_rank: count,
      rope_dim: count,
      nope_dim: count,
      v_dim: count,
    })
    .optional(),
  sliding_window: z.strictObject({ fraction: share, window: count }).optional(),
  attention_weights: z.enum(['fp32', 'fp16', 'bf16', 'fp8', 'int8', 'nvfp4', 'mxfp4', 'int4', 'q4_k_m']).optional(),
});

type Shape = z.output<typeof shape>;

/** Rules across the fields of a model, each with the path it is told at. */
const WITHIN: [isWrong: (one: Shape) => boolean, path: string[], message: (one: Shape) => string][] = [
  [
    ({ heads, kv_heads }) => kv_heads > heads,
    ['kv_heads'],
    ({ heads }) => `is more than all heads: write ${heads} or less`,
  ],
  [
    ({ moe }) => moe !== undefined && moe.active > moe.experts,
    ['moe', 'active'],
    ({ moe }) => `is more than all experts: write ${moe?.experts} or less`,
  ],
  [
    ({ moe, layers }) => moe !== undefined && moe.dense_layers > layers,
    ['moe', 'dense_layers'],
    ({ layers }) => `is more than all layers: write ${layers} or less`,
  ],
];

/** A model, written out as in its configuration file. */
export const modelSchema = shape.superRefine((one, context) => {
  for (const [isWrong, path, message] of WITHIN)
    if (isWrong(one)) context.addIssue({ code: 'custom', path, message: message(one) });
});

export type HardwareBlock = z.output<typeof hardwareSchema>;
export type ModelBlock = z.output<typeof modelSchema>;
