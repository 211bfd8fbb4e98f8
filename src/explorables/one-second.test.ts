import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byHand,
  ONE_SECOND_FIELDS,
  type OneSecondValues,
  type Peaks,
  PRECISIONS,
  peakOf,
  secondsFor,
  speedOf,
  YEAR,
} from './one-second.ts';

const at = (value: number) => ({ low: value, high: value });
/** GB200 NVL72: 180 PFLOPS at 16 bits, 360 at 8, 720 at 4, all dense; sparse twice that where it is printed. */
const rack: Peaks = {
  '16 dense': at(0.18e18),
  '8 dense': at(0.36e18),
  '8 sparse': at(0.72e18),
  '4 dense': at(0.72e18),
  '4 sparse': at(1.44e18),
};
const values: OneSecondValues = {
  machine: 'nvidia-gb200-nvl72',
  count: 1,
  precision: '16',
  sparsity: 'dense',
  reached: 100,
};

describe('the clock of a machine', () => {
  it('does the talk’s sum: one exaFLOP in 0.7 to 5.6 seconds, by the numbers that are meant', () => {
    const seconds = (own: Partial<OneSecondValues>) => secondsFor(at(1e18), speedOf({ ...values, ...own }, rack)).high;
    expect(seconds({ precision: '4', sparsity: 'sparse' })).toBeCloseTo(1 / 1.44, 10);
    expect(seconds({ precision: '4' })).toBeCloseTo(1 / 0.72, 10);
    expect(seconds({ precision: '8' })).toBeCloseTo(1 / 0.36, 10);
    expect(seconds({})).toBeCloseTo(1 / 0.18, 10);
    expect(seconds({ reached: 40, count: 2 })).toBeCloseTo(1 / 0.18 / 0.8, 10);
  });

  it('does the sum of Beijing: about 1,450 years', () => {
    expect(byHand(1e18, 21.858e6) / YEAR).toBeCloseTo(1449.7, 1);
  });

  it('takes the next longer numbers where it has none as short as asked, and says so', () => {
    const old: Peaks = { '16 dense': at(312e12) };
    expect(peakOf(old, { precision: '4', sparsity: 'sparse' })).toMatchObject({ precision: '16', sparsity: 'dense' });
    expect(peakOf(rack, { precision: '16', sparsity: 'sparse' })).toMatchObject({ precision: '16', sparsity: 'dense' });
    const short: Peaks = { '4 unstated': at(1e16) };
    expect(peakOf(short, { precision: '16', sparsity: 'dense' })).toMatchObject({
      precision: '4',
      sparsity: 'unstated',
    });
  });

  it('is faster with more machines and a higher part of the peak, and its range keeps its order', () => {
    const work = fc.tuple(
      fc.double({ min: 1e15, max: 1e28, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
    );
    const { min, max } = ONE_SECOND_FIELDS.reached;
    fc.assert(
      fc.property(
        work,
        fc.integer({ min: 1, max: 900_000 }),
        fc.double({ min, max: max - 1, noNaN: true }),
        fc.constantFrom(...PRECISIONS),
        fc.constantFrom('dense' as const, 'sparse' as const),
        ([low, by], count, reached, precision, sparsity) => {
          const own = { ...values, count, reached, precision, sparsity };
          const run = { low, high: low * by };
          const time = secondsFor(run, speedOf(own, rack));
          expect(time.low).toBeGreaterThan(0);
          expect(time.low).toBeLessThanOrEqual(time.high);
          expect(secondsFor(run, speedOf({ ...own, count: count + 1 }, rack)).high).toBeLessThan(time.high);
          expect(secondsFor(run, speedOf({ ...own, reached: reached + 1 }, rack)).high).toBeLessThan(time.high);
        },
      ),
    );
  });
});
