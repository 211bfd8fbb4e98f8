import { dayNumber } from '../schema/when.ts';
import type { Values } from './fields.ts';

/** Tests of which versions of models were scored, each by one hand. */
export const LAG_TESTS = ['gpqa-artificial-analysis', 'gpqa-epoch-ai', 'mmlu'] as const;
export type LagTest = (typeof LAG_TESTS)[number];

/** What decides when an open model has reached a closed one. */
export const LAG_FIELDS = {
  test: { kind: 'choice', options: LAG_TESTS },
  /** Points by which an open model may fall short and still count. */
  within: { kind: 'number', min: 0, max: 10, scale: 'linear' },
  /** Whether an equal score counts. */
  rule: { kind: 'choice', options: ['equal', 'better'] },
  /** Points by which a closed model has to beat the best before it to set a record. */
  step: { kind: 'number', min: 0, max: 10, scale: 'linear' },
} as const;
export type LagValues = Values<typeof LAG_FIELDS>;

/** A version of a model, scored. */
export interface Scored {
  name: string;
  /** The day (ISO) on which it came out. */
  day: string;
  /** Per cent. */
  score: number;
  isOpen: boolean;
}

const MONTH_DAYS = 365.2425 / 12;

/** Months from one day (ISO) to another. */
export const monthsBetween = (from: string, to: string) => (dayNumber(to) - dayNumber(from)) / MONTH_DAYS;

/** By day; of one day the best first, so that no lesser sibling sets a record. */
const byDay = (a: Scored, b: Scored) => (a.day === b.day ? b.score - a.score : a.day < b.day ? -1 : 1);

/** Closed versions that were better than every closed one before them, by at least so many points. */
export function closedRecords<S extends Scored>(scored: readonly S[], step: number): S[] {
  let best = Number.NEGATIVE_INFINITY;
  return [...scored]
    .sort(byDay)
    .filter(({ isOpen }) => !isOpen)
    .filter(({ score }) => {
      const isRecord = score > best && score - best >= step;
      if (isRecord) best = score;
      return isRecord;
    });
}

export interface LagRow<S extends Scored = Scored> {
  closed: S;
  /** The first open version that has it; undefined where none has. */
  reached: S | undefined;
  /** Months until then; else until the last day that the scores know of. */
  months: number;
}

/** The last day (ISO) that the scores of a test know of: a record is standing since its own, and no longer than to this one. */
export function lastDay(scored: readonly Scored[]): string {
  return scored.reduce((last, { day }) => (day > last ? day : last), '');
}

/** Each closed record with the first open version that reached it. An open one that came before it makes the months negative. */
export function lagRows<S extends Scored>(scored: readonly S[], { within, rule, step }: LagValues): LagRow<S>[] {
  const open = [...scored].sort(byDay).filter(({ isOpen }) => isOpen);
  const until = lastDay(scored);
  return closedRecords(scored, step).map((closed) => {
    const goal = closed.score - within;
    const reached = open.find(({ score }) => (rule === 'equal' ? score >= goal : score > goal));
    return { closed, reached, months: monthsBetween(closed.day, reached?.day ?? until) };
  });
}

/** The middle one of some numbers; of an even count the middle of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(at)] ?? Number.NaN)
    : ((sorted[at - 1] ?? Number.NaN) + (sorted[at] ?? Number.NaN)) / 2;
}

export interface LagAnswer<S extends Scored> {
  rows: LagRow<S>[];
  reached: LagRow<S>[];
  standing: LagRow<S>[];
  /** Of the records that were reached, months. */
  median: number;
  shortest: LagRow<S> | undefined;
  longest: LagRow<S> | undefined;
}

/** All that follows from the values, and from the scores of the test. */
export function lagAnswer<S extends Scored>(scored: readonly S[], values: LagValues): LagAnswer<S> {
  const rows = lagRows(scored, values);
  const reached = rows.filter((row) => row.reached !== undefined);
  const ordered = [...reached].sort((a, b) => a.months - b.months);
  return {
    rows,
    reached,
    standing: rows.filter((row) => row.reached === undefined),
    median: median(reached.map(({ months }) => months)),
    shortest: ordered[0],
    longest: ordered.at(-1),
  };
}
