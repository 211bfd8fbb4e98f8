import { z } from 'zod';
import { factSchema } from './fact.ts';
import { attributeId, boxId, entityId, readingId } from './id.ts';
import { KINDS } from './layers.ts';
import { moveSchema } from './move.ts';
import { relationSchema } from './relation.ts';
import { labelSchema } from './vocabulary.ts';
import { whenSchema } from './when-schema.ts';

/** Days of a life, where no fact gives them. They let every view be shown as of any day. */
export const LIFE_DATES = ['founded', 'announced', 'available', 'released', 'retired'] as const;

/** The front matter of `content/<layer>/<id>.mdx`. */
export const entitySchema = z.strictObject({
  name: z.string().min(1).max(80),
  zh: z.strictObject({ name: z.string().min(1).max(80) }).optional(),
  kind: z.enum(KINDS),
  /** Its box in the first reading of the map, today. */
  box: boxId.optional(),
  /** Its box in a further reading, where that is not the one of the same name. */
  placing: z.record(readingId, boxId).default({}),
  /** How it came to its box, in order of time. */
  moves: z.array(moveSchema).default([]),
  aliases: z.array(z.string().min(1).max(80)).default([]),
  redirectFrom: z.array(entityId).default([]),
  dates: z.strictObject(Object.fromEntries(LIFE_DATES.map((name) => [name, whenSchema.optional()]))).optional(),
  /** What Yangqing Jia's talk of March 2024 said of it, in a sentence of ours without figures. */
  talk: labelSchema.optional(),
  relations: z.array(relationSchema).default([]),
  facts: z.record(attributeId, z.array(factSchema).min(1)).default({}),
});
export type EntityRecord = z.infer<typeof entitySchema>;
