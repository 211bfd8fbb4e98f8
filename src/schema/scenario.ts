import { z } from 'zod';
import { dimValue, entityId, sourceId } from './id.ts';
import { hardwareSchema, modelSchema } from './scenario-blocks.ts';
import { count, positive, share, tokens, usd } from './scenario-numbers.ts';
import { labelSchema } from './vocabulary.ts';
import { daySchema } from './when-schema.ts';

const offers = z
  .array(
    z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
        'is no offer: write seller/model, like openai/gpt-4-turbo',
      ),
  )
  .min(1)
  .max(40);

const PHASES = ['serve', 'decode', 'prefill'] as const;

/** Everything about a scenario but what it runs, and on what. What is not given has the default that stands here. */
const fields = {
  name: z.union([z.string().min(1).max(120), labelSchema], 'is no name: write text, or en and zh').optional(),
  /** What it is for, in a sentence. */
  summary: labelSchema.optional(),
  /** The day whose prices hold; today where it is left out. */
  on: daySchema.optional(),
  count: count.default(1),
  tensor_parallel: count.default(1),
  parallel: z.enum(['tensor', 'data-expert']).default('tensor'),
  precision: z
    .strictObject({
      weights: z.enum(['fp16', 'bf16', 'fp8', 'int8', 'nvfp4', 'mxfp4', 'int4', 'q4_k_m']).default('fp16'),
      kv: z.enum(['fp16', 'bf16', 'fp8', 'int8']).default('fp16'),
      compute: z.enum(['fp16', 'bf16', 'fp8', 'int8', 'fp4']).default('fp16'),
    })
    .prefault({}),
  input_len: tokens.default(1024),
  output_len: tokens.default(256),
  prefix_hit: share.max(0.999, 'leaves no prompt to read: write 0.999 or less').default(0),
  concurrency: z
    .union([count, z.literal('max')], 'is no number of sequences: write a whole number above zero, or max')
    .default('max'),
  max_sequences: count.nullable().default(null),
  phase: z.enum(PHASES).default('serve'),
  engine: z
    .strictObject({
      generation: z.enum(['graphs', 'eager']).default('graphs'),
      tuning: z.enum(['vendor', 'typical', 'untuned']).default('vendor'),
    })
    .prefault({}),
  price: z
    .strictObject({
      usd_per_gpu_hour: usd.optional(),
      /** Instead of a price: who rents the accelerator out, at the price of the day. */
      seller: entityId.optional(),
      terms: dimValue.default('on-demand'),
    })
    .refine(
      ({ usd_per_gpu_hour, seller }) => (usd_per_gpu_hour === undefined) !== (seller === undefined),
      'has no price, or two: give usd_per_gpu_hour, or a seller',
    )
    .optional(),
  ownership: z
    .strictObject({
      capex_usd: usd,
      life_years: positive.default(4),
      residual_share: share.default(0.1),
      rate: share.default(0.1),
      kw: positive.default(1),
      pue: z.number().min(1).max(3).default(1.25),
      usd_per_kwh: usd.default(0.08),
      opex_usd_per_year: usd.default(0),
    })
    .optional(),
  load: z
    .strictObject({
      utilisation: share.refine((value) => value > 0, 'is zero: write a share above 0').optional(),
      profile: z.enum(['azure-chat', 'azure-code']).optional(),
      headroom: z.number().min(1).max(10).default(1.3),
    })
    .optional(),
  fleet: z.strictObject({ fixed_usd_per_month: usd.default(0), min_replicas: count.default(1) }).optional(),
  api: z
    .strictObject({
      input_usd_per_mtok: usd.optional(),
      output_usd_per_mtok: usd.optional(),
      cached_input_usd_per_mtok: usd.optional(),
      /** What the offers are, where they are a line of successors. */
      name: labelSchema.optional(),
      /** Instead of prices: offers that follow each other; the newest of the day counts. */
      offers: offers.optional(),
      cached_share: share.default(0),
      /** Part of the input that is written to the cache, at the price of a write. */
      cache_write_share: share.default(0),
      /** Tokens of reasoning in front of every answer: billed as output. */
      reasoning_len: z.number().int('is not a whole number: round it').min(0).max(1e7).default(0),
      /** Whether the work may wait, and is sent at the price of a batch. */
      batch: z.boolean().default(false),
    })
    .refine(
      (api) =>
        (api.offers === undefined) !== (api.input_usd_per_mtok === undefined || api.output_usd_per_mtok === undefined),
      'has no price, or two: give input_usd_per_mtok and output_usd_per_mtok, or offers',
    )
    .optional(),
  /** Other offers to hold it against: each a line of successors. */
  against: z
    .array(z.strictObject({ name: labelSchema, offers }))
    .max(8)
    .default([]),
  speculation: z
    .strictObject({
      acceptance: share,
      gamma: z.number().int('is not a whole number: round it').min(1).max(32),
      draft_cost: share.default(0.05),
    })
    .optional(),
  training: z
    .strictObject({
      tokens: positive,
      method: z.enum(['full', 'lora']).default('full'),
      mfu: share.refine((value) => value > 0, 'is zero: write a share above 0').default(0.4),
      life_months: positive.default(12),
    })
    .optional(),
  queue: z
    .strictObject({
      requests_per_s: positive.max(10_000, 'is more than ten thousand: write 10000 or less'),
      max_wait_s: z.number().min(0),
      share: share.default(0.05),
    })
    .optional(),
  /** What somebody says a machine gives, to be held against the model. */
  claim: z
    .strictObject({
      tokens_per_s: positive,
      per_user_tokens_per_s: positive.optional(),
      usd_per_mtok: z.array(positive).max(10).default([]),
    })
    .optional(),
  flywheel: z
    .strictObject({
      months: z.number().int().min(1).max(240).default(24),
      tokens_per_month: positive,
      growth: z.number().min(-0.99).max(10).default(0),
      switch_month: z.number().int().min(0).max(240).default(3),
      own_share: share.default(0.8),
      tune_usd: usd.default(0),
      retune_every: z.number().int().min(1).max(240).default(6),
    })
    .optional(),
  /** How uncertain price and load are, as standard deviations of their logarithm: 0.1 is about a tenth either way. */
  spread: z.strictObject({ price: share.default(0), utilisation: share.default(0) }).prefault({}),
  /** Why an input that is no figure of the content is what it is: by its path, or that of its block. */
  because: z
    .record(
      z.string().regex(/^[a-z_]+(\.[a-z_]+)*$/, 'is no path of a field: write one like load.utilisation'),
      z.strictObject({ ...labelSchema.shape, source: sourceId.optional() }),
    )
    .default({}),
};

/** A scenario of the simulator, as a person writes it. Hardware and model are ids of our content, or written out. */
export const scenarioSchema = z.strictObject({
  ...fields,
  hardware: z.union([entityId, hardwareSchema]),
  model: z.union([entityId, modelSchema]),
});

/** The same for one scenario at hand: where a block is written out, its own faults are told, not those of an id. */
export function scenarioSchemaFor(data: unknown): z.ZodType<ScenarioRecord> {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const isBlock = (key: string) => typeof given[key] === 'object' && given[key] !== null;
  return z.strictObject({
    ...fields,
    hardware: isBlock('hardware') ? hardwareSchema : entityId,
    model: isBlock('model') ? modelSchema : entityId,
  });
}

export type ScenarioRecord = z.output<typeof scenarioSchema>;
