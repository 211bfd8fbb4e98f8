import { z } from 'zod';
import { factSchema } from './fact.ts';
import { attributeId, boxId, entityId } from './id.ts';
import { KINDS } from './layers.ts';
import { relationSchema } from './relation.ts';
import { whenSchema } from './when.ts';

/** Days of a life, where no fact gives them. They let every view be shown as of any day. */
export const LIFE_DATES = ['founded', 'announced', 'available', 'released', 'retired'] as const;

/** The front matter of `content/<layer>/<id>.mdx`. */
export const entitySchema = z.strictObject({
  name: z.string().min(1).max(80),
  zh: z.strictObject({ name: z.string().min(1).max(80) }).optional(),
  kind: z.enum(KINDS),
  box: boxId.optional(),
  aliases: z.array(z.string().min(1).max(80)).default([]),
  redirectFrom: z.array(entityId).default([]),
  dates: z.strictObject(Object.fromEntries(LIFE_DATES.map((name) => [name, whenSchema.optional()]))).optional(),
  relations: z.array(relationSchema).default([]),
  facts: z.record(attributeId, z.array(factSchema).min(1)).default({}),
});
export type EntityRecord = z.infer<typeof entitySchema>;
