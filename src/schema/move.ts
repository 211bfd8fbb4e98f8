import { z } from 'zod';
import { boxId, sourceId } from './id.ts';
import { labelSchema } from './vocabulary.ts';
import { whenSchema } from './when-schema.ts';

/** One step of an entity from a box of the first reading to another. */
export const moveSchema = z.strictObject({
  on: whenSchema,
  from: boxId,
  to: boxId,
  /** A sentence. */
  why: labelSchema,
  source: sourceId,
});
export type MoveRecord = z.infer<typeof moveSchema>;
