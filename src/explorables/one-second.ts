import type { Values } from './fields.ts';
import { MACHINES } from './machines.ts';

/** Bits of a number, finest first: a machine without units for short numbers works with longer ones. */
export const PRECISIONS = ['16', '8', '4'] as const;
export type Precision = (typeof PRECISIONS)[number];
/** Whether multiplications by zero are counted; some makers do not say. */
export type Sparsity = 'dense' | 'sparse' | 'unstated';

export const ONE_SECOND_FIELDS = {
  machine: { kind: 'choice', options: MACHINES },
  count: { kind: 'number', min: 1, max: 1_000_000, scale: 'log', isWhole: true },
  precision: { kind: 'choice', options: PRECISIONS },
  sparsity: { kind: 'choice', options: ['dense', 'sparse'] },
  /** Part of the peak that is reached, per cent. */
  reached: { kind: 'number', min: 1, max: 100, scale: 'linear' },
} as const;
export type OneSecondValues = Values<typeof ONE_SECOND_FIELDS>;

export interface Range {
  low: number;
  high: number;
}

/** Peaks of a machine, FLOP a second, as far as they are published: `16 dense`. */
export type Peaks = Partial<Record<`${Precision} ${Sparsity}`, Range>>;

/** A peak, and what it is a peak of. */
export interface Peak extends Range {
  precision: Precision;
  sparsity: Sparsity;
}

/** What stands in where nothing is published, nearest first. */
const INSTEAD: Record<'dense' | 'sparse', readonly Sparsity[]> = {
  dense: ['dense', 'unstated', 'sparse'],
  sparse: ['sparse', 'unstated', 'dense'],
};

/** The peak that was asked for; where there is none, that of the next longer numbers, then of shorter ones. */
export function peakOf(peaks: Peaks, { precision, sparsity }: Pick<OneSecondValues, 'precision' | 'sparsity'>): Peak {
  const asked = PRECISIONS.indexOf(precision);
  const order = [...PRECISIONS.slice(0, asked + 1).reverse(), ...PRECISIONS.slice(asked + 1)];
  for (const bits of order)
    for (const kind of INSTEAD[sparsity]) {
      const found = peaks[`${bits} ${kind}`];
      if (found) return { ...found, precision: bits, sparsity: kind };
    }
  throw new Error('a machine has one peak at least');
}

/** What the machines do in a second, FLOP. */
export function speedOf(values: OneSecondValues, peaks: Peaks): Range {
  const by = (values.count * values.reached) / 100;
  const { low, high } = peakOf(peaks, values);
  return { low: low * by, high: high * by };
}

/** Seconds for some work at some speed: the least of the work at the highest speed, and the other way round. */
export const secondsFor = (work: Range, speed: Range): Range => ({
  low: work.low / speed.high,
  high: work.high / speed.low,
});

/** A year of 365.25 days, seconds. */
export const YEAR = 31_557_600;
export const DAY = 86_400;

/** A training run, FLOP. */
export interface Work extends Range {
  id: string;
}

/** The same work by hand, seconds. */
export const byHand = (work: number, people: number) => work / people;
