import { z } from 'zod';
import { parseWhen, type When } from './when.ts';

const BAD_DATE = 'is not a date: write 2026, 2026-H1, 2026-Q3, 2026-10 or 2026-10-05, and a day that exists';

/** A partial date in content. YAML reads a bare year as a number, so that is taken too. */
export const whenSchema = z.union([z.number(), z.string()], BAD_DATE).transform((value, context): When => {
  const when = parseWhen(String(value));
  if (when) return when;
  context.addIssue({ code: 'custom', message: BAD_DATE, params: { rule: 'bad-date' } });
  return z.NEVER;
});

/** A full day. */
export const daySchema = whenSchema.refine((when) => when.precision === 'day', {
  message: 'is not a full day: write one, like 2026-10-05',
  params: { rule: 'bad-date' },
});
