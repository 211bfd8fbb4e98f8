import { z } from 'zod';
import { attributeId } from './id.ts';
import { KINDS, LAYERS } from './layers.ts';

/** A label in both languages. */
export const labelSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Label = z.infer<typeof labelSchema>;

export const ATTRIBUTE_TYPES = ['quantity', 'money', 'date', 'text', 'boolean', 'enum', 'entity'] as const;

const attributeSchema = z.strictObject({
  label: labelSchema,
  help: labelSchema.optional(),
  group: z.string(),
  type: z.enum(ATTRIBUTE_TYPES),
  /** Canonical unit; every stated unit is converted to it. `money` names what it is per, if anything. */
  unit: z.string().optional(),
  /** Larger units to print in, and from which canonical value on. */
  display: z.record(z.string(), z.number()).default({}),
  /** False for what never changes (a specification): sources are then compared whatever their date. */
  varies: z.boolean(),
  /** A figure that holds until the next one, as a price does: its age counts from when it was last seen. */
  stands: z.boolean().default(false),
  freshFor: z.union([z.literal('never'), z.number().int().positive()]),
  min: z.number().nullable().default(0),
  max: z.number().nullable().default(null),
  decimals: z.number().int().min(0).max(6).optional(),
  dims: z.array(z.string()).default([]),
  values: z.record(z.string(), labelSchema).optional(),
  /** Which end is the good one when entities are ranked. */
  better: z.enum(['high', 'low']).optional(),
});
export type AttributeRecord = z.infer<typeof attributeSchema>;

const dimensionSchema = z.strictObject({
  label: labelSchema,
  /**
   * Allowed values with their labels; `entity` for any entity id, `market-series` for `market.series` of a market, `open`
   * for any kebab-case word.
   */
  values: z.union([z.literal(['entity', 'market-series', 'open']), z.record(z.string(), labelSchema)]),
});
export type DimensionRecord = z.infer<typeof dimensionSchema>;

/** `content/vocabulary.yaml`: the attributes a fact may have, and the dimensions that qualify them. */
export const vocabularySchema = z.strictObject({
  groups: z.record(z.string(), labelSchema),
  dims: z.record(z.string(), dimensionSchema),
  attributes: z.record(attributeId, attributeSchema),
  /** What says most about an entity, by kind: `attribute` or `attribute[dim=value]`, the most telling first. */
  headlines: z.partialRecord(z.enum(KINDS), z.array(z.string())),
  /** Figures by which tiles of the map may be sized: for each thing the first of the patterns that it has. */
  sizes: z
    .record(attributeId, z.strictObject({ label: labelSchema, note: labelSchema, of: z.array(z.string()).min(1) }))
    .default({}),
  /** The columns of a layer's table. */
  columns: z.record(z.enum(LAYERS), z.array(z.string())),
});
export type VocabularyRecord = z.infer<typeof vocabularySchema>;
