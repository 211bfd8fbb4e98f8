/** A date at the precision that its source gives. `start` and `end` are its first and last day (ISO). */
export interface When {
  text: string;
  precision: 'day' | 'month' | 'quarter' | 'half' | 'year';
  start: string;
  end: string;
}

const PATTERN = /^(\d{4})(?:-Q([1-4])|-H([12])|-(\d{2})(?:-(\d{2}))?)?$/;
const pad = (n: number) => String(n).padStart(2, '0');

/** Days in a month of the Gregorian calendar; month counts from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function months(text: string, precision: When['precision'], year: number, first: number, last: number): When {
  return { text, precision, start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${daysIn(year, last)}` };
}

/** Parses `2026`, `2026-H1`, `2026-Q3`, `2026-10` or `2026-10-05`; `undefined` for anything else, impossible dates included. */
export function parseWhen(text: string): When | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, quarter, half, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (!year || year < 1900) return undefined;
  if (quarter) return months(text, 'quarter', year, quarter * 3 - 2, quarter * 3);
  if (half) return months(text, 'half', year, half * 6 - 5, half * 6);
  if (month === undefined) return months(text, 'year', year, 1, 12);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return months(text, 'month', year, month, month);
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return { text, precision: 'day', start: text, end: text };
}

/** Order by last day, then by first: a year stands after each of its months. */
export function compareWhen(a: When, b: When): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? 1 : -1;
  return 0;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(`${isoDay}T00:00:00Z`) / DAY_MS);
}
