import { z } from 'zod';
import { boxId } from './id.ts';
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
});
export type BoxRecord = z.infer<typeof boxSchema>;

/** `content/stack.yaml`: the boxes of the map, and where each stands. */
export const stackSchema = z.strictObject({
  source: z.string(),
  boxes: z.array(boxSchema).min(1),
});
export type StackRecord = z.infer<typeof stackSchema>;
