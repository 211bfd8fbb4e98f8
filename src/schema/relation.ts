import { z } from 'zod';
import { entityId, factId, sourceId } from './id.ts';

/** Relation types with the name each has when read from the other end. */
export const RELATIONS = {
  makes: 'made-by',
  /** A foundry makes what another designed. */
  fabricates: 'fabricated-by',
  sells: 'sold-by',
  hosts: 'hosted-by',
  'runs-on': 'runs',
  'trained-on': 'trains',
  'built-on': 'base-of',
  'invests-in': 'backed-by',
  acquired: 'acquired-by',
  'part-of': 'includes',
} as const;

type Forward = keyof typeof RELATIONS;
export type RelationType = Forward | (typeof RELATIONS)[Forward];

const inverses = new Map<string, string>(
  Object.entries(RELATIONS).flatMap(([forward, back]) => [
    [forward, back],
    [back, forward],
  ]),
);
export const RELATION_TYPES = [...inverses.keys()] as [RelationType, ...RelationType[]];

/** The same relation read from the other end: `makes` for `made-by`. */
export function inverseOf(type: RelationType): RelationType {
  return inverses.get(type) as RelationType;
}

/** One typed edge of the graph. It cites a source, or the fact that implies it. */
export const relationSchema = z.strictObject({
  rel: z.enum(RELATION_TYPES),
  to: entityId,
  source: sourceId.optional(),
  fact: factId.optional(),
  note: z.string().min(1).optional(),
});
export type RelationRecord = z.infer<typeof relationSchema>;
