import { type AnyValues, type Fields, readValue } from '../explorables/fields.ts';

const MAX_LENGTH = 2000;

/**
 * Reads the values of an explorable from a query string: `?gpus=100000&every=15`. Fields are named as in its model; garbage
 * is ignored, and what is beyond an end is held to it.
 */
export function parseFields(fields: Fields, query: string): AnyValues {
  const params = new URLSearchParams(query.slice(0, MAX_LENGTH));
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const text = params.get(name);
      const value = text === null ? undefined : readValue(field, text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Prints what differs from the values unasked as a query string, empty or with its question mark. */
export function printFields(fields: Fields, values: AnyValues, unasked: AnyValues): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(fields)) {
    const value = values[name];
    if (value !== undefined && value !== unasked[name]) params.set(name, String(value));
  }
  const text = params.toString();
  return text && `?${text}`;
}
