import { z } from 'zod';
import { sourceId } from './id.ts';
import { labelSchema } from './vocabulary.ts';
import { whenSchema } from './when-schema.ts';

/** What sort of document a source is. A `vendor` speaks of itself, and is marked as such wherever it is cited. */
export const SOURCE_KINDS = [
  'filing',
  'vendor',
  'analyst',
  'press',
  'paper',
  'talk',
  'dataset',
  'repo',
  'docs',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address: it starts with https://' });

const oneSource = z.strictObject({
  id: sourceId,
  title: z.string().min(1).max(300),
  kind: z.enum(SOURCE_KINDS),
  url: webAddress.optional(),
  archive: webAddress.optional(),
  published: whenSchema.optional(),
  via: z.string().min(1).optional(),
  /** Of a talk: who spoke. */
  speaker: labelSchema.optional(),
  reportsOn: z.string().min(1).optional(),
  licence: z.string().min(1).optional(),
  exact: z.boolean().default(true),
  note: z.string().min(1).max(400).optional(),
});
export type SourceRecord = z.infer<typeof oneSource>;

/** `content/sources/<publisher>.yaml`: one publisher a file, all that was read of it. */
export const publisherSchema = z.strictObject({
  publisher: z.string().min(1).max(120),
  sources: z.array(oneSource).min(1),
});
