import type { z } from 'zod';

/** A rule across the fields of a record, what is wrong where it does not hold, and the field to blame if there is one. */
export type Across<T> = readonly [holds: (record: Partial<T>) => boolean, message: string, key?: string];

/**
 * Adds rules across fields to a schema. They run even where a field is wrong by itself, so that all problems come at once:
 * a rule has to bear with fields that are not there.
 */
export function withRules<S extends z.ZodType>(schema: S, rules: readonly Across<z.output<S>>[]): S {
  return rules.reduce<S>(
    (ruled, [holds, message, key]) =>
      ruled.refine((record) => holds(record as Partial<z.output<S>>), {
        message,
        path: key ? [key] : [],
        when: ({ value }) => typeof value === 'object' && value !== null,
      }) as S,
    schema,
  );
}
