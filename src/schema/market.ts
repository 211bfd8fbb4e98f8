import { z } from 'zod';
import { BASES, BOUNDS, CONFIDENCES } from './fact.ts';
import { factId, marketId, shareKey, shareSeriesId, sourceId } from './id.ts';
import { LAYERS } from './layers.ts';
import { METRICS } from './metric.ts';
import { labelSchema } from './vocabulary.ts';
import { daySchema, whenSchema } from './when-schema.ts';

const percent = z
  .number()
  .min(0, 'is below zero: write a share in per cent')
  .max(100, 'is above 100: write a share in per cent');

/** A share as it is given: a point, a range, or a bound. */
const shareSchema = z.union(
  [
    percent,
    z
      .strictObject({
        value: percent.optional(),
        low: percent.optional(),
        high: percent.optional(),
        bound: z.enum(BOUNDS).optional(),
      })
      .refine(
        ({ value, low, high }) => (low === undefined) === (high === undefined) && (value ?? low) !== undefined,
        'says no share: give a value, or low and high',
      ),
  ],
  'is no share: write 64, { low: 60, high: 70 } or { value: 60, bound: at-least }',
);
export type ShareRecord = z.output<typeof shareSchema>;

/** Of a series as a rule, of one estimate where it differs. */
const standing = {
  source: z.union([sourceId, z.array(sourceId).min(1)]).optional(),
  checked: daySchema.optional(),
  basis: z.enum(BASES).optional(),
  confidence: z.enum(CONFIDENCES).optional(),
};

const estimateSchema = z.strictObject({
  period: whenSchema,
  shares: z.record(shareKey, shareSchema),
  /** Printed again later for the same period, with other figures. */
  restates: z.boolean().default(false),
  forecast: z.boolean().default(false),
  note: z.string().min(1).max(400).optional(),
  metric: z
    .custom<undefined>(
      (given) => given === undefined,
      'metric belongs to the series: make a series of its own for what counts something else',
    )
    .optional(),
  ...standing,
});
export type EstimateRecord = z.output<typeof estimateSchema>;

const seriesSchema = z
  .strictObject({
    id: shareSeriesId,
    publisher: z.string().min(1).max(60),
    /** What the series is called after its publisher, where that counts the same metric in several ways. */
    short: labelSchema.optional(),
    metric: z.enum(METRICS),
    /** What is counted, in plain words. */
    counts: labelSchema,
    /** How it was found out, and what to beware of. */
    method: labelSchema.optional(),
    /** What the publisher says of those it does not name. */
    others: labelSchema.optional(),
    /** Respondents could name several: the shares add up to more than the whole. */
    multipleChoice: z.boolean().default(false),
    /** The whole is what those named have together, not the market: nothing follows on how concentrated it is. */
    partial: z.boolean().default(false),
    /** Entries that lie inside another of the same estimate. */
    inside: z.record(shareKey, shareKey).default({}),
    /** Entries that add others up: shown in the table, never drawn beside their parts. */
    totals: z.record(shareKey, z.array(shareKey).min(2)).default({}),
    estimates: z.array(estimateSchema).min(1),
    ...standing,
  })
  .refine(
    ({ multipleChoice, inside, method }) => method !== undefined || !(multipleChoice || Object.keys(inside).length > 0),
    { message: 'has shares that overlap, and does not say how: add method: { en: …, zh: … }', path: ['id'] },
  );
export type MarketSeriesRecord = z.output<typeof seriesSchema>;

/** `content/markets/<id>.yaml`: one question of who has what share, with every estimate that was found. */
export const marketSchema = z.strictObject({
  name: labelSchema,
  question: labelSchema,
  /** In three or four sentences, without figures: why the estimates differ. */
  why: labelSchema,
  layer: z.enum(LAYERS),
  /** Whose share is looked at first. */
  leader: shareKey,
  /** Entries that are no entity: open weights, in-house chips. */
  names: z.record(shareKey, labelSchema).default({}),
  /** Series of figures that say how large the market is. */
  sizes: z.array(factId).default([]),
  /** Markets that look alike and are kept apart, with the reason. */
  apart: z.record(marketId, labelSchema).default({}),
  series: z.array(seriesSchema).min(1),
});
export type MarketRecord = z.output<typeof marketSchema>;
