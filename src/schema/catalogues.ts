import { z } from 'zod';
import { entityId, sourceId } from './id.ts';

/** The public price catalogues that can be imported. */
export const CATALOGUES = ['models.dev', 'litellm', 'genai-prices', 'openrouter'] as const;
export type CatalogueId = (typeof CATALOGUES)[number];

/** As a catalogue writes it. */
const foreignName = z.string().min(1).max(120);

/** `content/catalogues.yaml`: how price catalogues name what has a file here. */
export const cataloguesSchema = z.strictObject({
  /** The sources that are readings of a catalogue. */
  sources: z.partialRecord(z.enum(CATALOGUES), z.array(sourceId).min(1)).default({}),
  /** Providers, by the seller that each is. */
  sellers: z.record(entityId, z.array(foreignName).min(1)).default({}),
  /** Providers that look like a seller and are none, each with the reason. */
  apart: z.record(foreignName, z.string().min(1).max(200)).default({}),
  /** Names that no rule leads to their model; `seller/name` holds for one seller alone. */
  models: z.record(entityId, z.array(foreignName).min(1)).default({}),
  /** Names that a seller moves from one model to the next: they speak for none. */
  moving: z.array(foreignName).default([]),
});
export type CataloguesRecord = z.output<typeof cataloguesSchema>;
