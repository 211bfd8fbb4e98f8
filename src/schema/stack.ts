import { z } from 'zod';
import { boxId, readingId, sourceId } from './id.ts';
import { LAYERS } from './layers.ts';
import { labelSchema } from './vocabulary.ts';

const boxSchema = z.strictObject({
  id: boxId,
  label: labelSchema,
  note: labelSchema,
  /** The layers it stands in, one or several that touch. */
  layers: z.array(z.enum(LAYERS)).min(1),
  /** Columns of the twelve-column grid, first to last; boxes of one layer and column stand on each other in file order. */
  columns: z.tuple([z.number().int().min(1).max(12), z.number().int().min(1).max(12)]),
  /** Why time made it necessary, for a box that the first reading does not have, and who says so. */
  why: labelSchema.optional(),
  source: sourceId.optional(),
});
export type BoxRecord = z.infer<typeof boxSchema>;

const readingSchema = z.strictObject({
  id: readingId,
  label: labelSchema,
  note: labelSchema,
  source: sourceId.optional(),
  boxes: z.array(boxSchema).min(1),
});
export type ReadingRecord = z.infer<typeof readingSchema>;

/** `content/stack.yaml`: the readings of the map, each with its boxes and where they stand. The first is the one shown unasked. */
export const stackSchema = z.strictObject({ readings: z.array(readingSchema).min(1) });
export type StackRecord = z.infer<typeof stackSchema>;
