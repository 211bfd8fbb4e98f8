import { z } from 'zod';
import { CURRENCIES } from './currency.ts';
import { CONFIDENCES } from './fact.ts';
import { dimValue, entityId, sourceId } from './id.ts';
import { daySchema, whenSchema } from './when-schema.ts';

/** Whether the first day is when the price began, or only when somebody first saw it. */
const ONSETS = ['effective', 'first-seen'] as const;
export type Onset = (typeof ONSETS)[number];

/** The sides of a token price, and the attribute that each becomes. */
export const SIDES = {
  input: 'input-price',
  cached: 'cached-input-price',
  cacheWrite: 'cache-write-price',
  output: 'output-price',
} as const;
export type Side = keyof typeof SIDES;
/** The attribute that the price of an accelerator's hour becomes. */
export const HOUR_PRICE = 'rental-price';

const amount = z.union(
  [z.number().gt(0, 'is no price: write one above zero, or free'), z.literal('free')],
  'is no price: write a number, or free',
);

const period = {
  /** From when it held, as exactly as is known. */
  from: whenSchema,
  onset: z.enum(ONSETS).default('effective'),
  /** The last day on which it held. Left out, it is not known to have ended. */
  until: whenSchema.optional(),
  /** The last day on which somebody saw it. */
  seen: daySchema,
  source: z.union([sourceId, z.array(sourceId).min(1)]),
  confidence: z.enum(CONFIDENCES).default('medium'),
  note: z.string().min(1).max(400).optional(),
};

const series = {
  currency: z.enum(CURRENCIES).default('USD'),
  /** What sets it apart from the plain price: batch, priority. */
  tier: dimValue.optional(),
};

const isSaying = (price: Partial<Record<Side, unknown>>) =>
  Object.keys(SIDES).some((side) => price[side as Side] !== undefined);

const tokenPrice = z
  .strictObject({
    input: amount.optional(),
    cached: amount.optional(),
    cacheWrite: amount.optional(),
    output: amount.optional(),
    ...period,
  })
  .refine(isSaying, 'says no price: give input, output, or both');

const hourPrice = z
  .strictObject({
    price: amount.optional(),
    low: z.number().min(0).optional(),
    high: z.number().min(0).optional(),
    ...period,
  })
  .refine(
    ({ price, low, high }) => price !== undefined || (low !== undefined && high !== undefined),
    'says no price: give price, or low and high',
  );

/** `content/prices/<seller>.yaml`: what one seller asks, with the history of each price. */
export const priceFileSchema = z.strictObject({
  seller: entityId,
  /** Per million tokens. */
  tokens: z
    .array(
      z.strictObject({
        model: entityId,
        ...series,
        /** The input length from which this price holds for the whole request, like 200k. */
        above: z
          .string()
          .regex(/^[1-9]\d*k$/, 'is no length: write it in thousands of tokens, like 200k')
          .optional(),
        prices: z.array(tokenPrice).min(1),
      }),
    )
    .default([]),
  /** Per accelerator and hour. */
  hours: z
    .array(
      z.strictObject({
        accelerator: entityId,
        terms: dimValue,
        region: dimValue.optional(),
        /** Where one seller asks different prices for the same accelerator by the machine it stands in. */
        machine: dimValue.optional(),
        ...series,
        prices: z.array(hourPrice).min(1),
      }),
    )
    .default([]),
});
export type PriceFile = z.output<typeof priceFileSchema>;
