import type { Dims } from '../../schema/fact-id.ts';
import { parseWhen, type When } from '../../schema/when.ts';

/** Months of the periods that are drawn. */
const MONTHS: Readonly<Record<string, number>> = { quarter: 3, 'half-year': 6, year: 12 };
/** A fiscal month may end some days into the next, or before its own end. */
const SLACK_DAYS = 7;

const DAY_MS = 86_400_000;

function firstDay(end: string, months: number): string {
  const after = new Date(Date.parse(`${end}T00:00:00Z`) + DAY_MS);
  after.setUTCMonth(after.getUTCMonth() - months);
  return after.toISOString().slice(0, 10);
}

function daysOf({ start, end }: When): number {
  return (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
}

/**
 * First and last day (ISO) of what a figure speaks of: of guidance its target, else its date;
 * where that is shorter than the period, the months that end with it, as in a fiscal quarter dated by its last day.
 */
export function spanOf(dims: Dims, asOf: When): readonly [from: string, to: string] | undefined {
  const { target, period } = dims;
  if (target !== undefined) {
    const when = parseWhen(target);
    return when && [when.start, when.end];
  }
  const months = period === undefined ? 0 : MONTHS[period];
  if (months === undefined) return undefined;
  const isWhole = daysOf(asOf) >= months * 30 - SLACK_DAYS;
  return [isWhole ? asOf.start : firstDay(asOf.end, months), asOf.end];
}
