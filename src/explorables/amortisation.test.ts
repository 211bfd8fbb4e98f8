import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AMORTISATION_FIELDS,
  type AmortisationValues,
  amortisationAnswer,
  cashAt,
  earned,
  payback,
  ratioOf,
  soldFor,
} from './amortisation.ts';

/** A hundred millions of training; a thousand billion tokens a month at ten dollars are ten millions, half of which is left. */
const plain: AmortisationValues = { cost: 100, price: 10, tokens: 1000, growth: 0, fall: 1, margin: 50, months: 12 };

const between = (name: keyof typeof AMORTISATION_FIELDS) =>
  fc.double({ min: AMORTISATION_FIELDS[name].min, max: AMORTISATION_FIELDS[name].max, noNaN: true });
const any = fc.record({
  cost: between('cost'),
  price: between('price'),
  tokens: between('tokens'),
  growth: between('growth'),
  fall: between('fall'),
  margin: between('margin'),
  months: between('months'),
});

describe('earning a training back', () => {
  it('is exact where it can be worked out by hand: five millions a month, twenty months', () => {
    expect(payback(plain)).toBeCloseTo(20, 10);
    const answer = amortisationAnswer(plain);
    expect(answer).toMatchObject({ isEarned: false });
    expect(answer.cash).toBeCloseTo(-40, 10);
    expect(answer.price).toBeCloseTo(10 * (100 / 60), 10);
    expect(answer.tokens).toBeCloseTo(1000 * (100 / 60), 8);
    expect(cashAt(plain, 0)).toBe(-100);
    expect(cashAt(plain, 20.5)).toBeCloseTo(2.5, 10);
    expect(amortisationAnswer(soldFor(plain, 60)).cash).toBeCloseTo(200, 8);
  });

  it('is exact where the price falls to a quarter in a year: 34.37 millions in twelve months, and never a hundred', () => {
    const falling = { ...plain, fall: 4 };
    const months = Array.from({ length: 12 }, (_, month) => 5 * 4 ** (-month / 12));
    expect(earned(falling, 12)).toBeCloseTo(
      months.reduce((a, b) => a + b, 0),
      8,
    );
    expect(earned(falling, 12)).toBeCloseTo(34.37, 2);
    expect(payback(falling)).toBeUndefined();
    expect(payback({ ...falling, cost: 34 })).toBeGreaterThan(11);
    expect(payback({ ...falling, cost: 34 })).toBeLessThan(12);
  });

  it('adds up month by month whatever the growth and the fall', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 60 }), (values, months) => {
        let [sum, month] = [0, (values.tokens * values.price * values.margin) / 1e5];
        for (let index = 0; index < months; index++) {
          sum += month;
          month *= ratioOf(values);
        }
        expect(earned(values, months)).toBeCloseTo(sum, Math.max(-6, 4 - Math.ceil(Math.log10(Math.abs(sum) + 1))));
      }),
    );
  });

  it('takes no negative time, and at that time the till is empty', () => {
    fc.assert(
      fc.property(any, (values) => {
        const time = payback(values);
        if (time === undefined) return;
        expect(time).toBeGreaterThanOrEqual(0);
        expect(Math.abs(cashAt(values, time))).toBeLessThan(values.cost * 1e-6 + 1e-9);
      }),
    );
  });

  it('comes no later at a higher price, a larger volume, a better margin or a slower fall', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('price', 'tokens', 'margin', 'fall'), (values, name) => {
        const better = { ...values, [name]: name === 'fall' ? 1 + (values.fall - 1) / 2 : values[name] + 1 };
        const [before, after] = [payback(values), payback(better)];
        if (before !== undefined)
          expect(after ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(before * (1 + 1e-9) + 1e-9);
        if (values.margin > 0)
          expect(amortisationAnswer(better).cash).toBeGreaterThanOrEqual(amortisationAnswer(values).cash - 1e-6);
      }),
    );
  });

  it('is just done at the price and at the volume that it names', () => {
    fc.assert(
      fc.property(any, (values) => {
        const { price, tokens } = amortisationAnswer(values);
        if (price === undefined || tokens === undefined) return;
        for (const just of [
          { ...values, price },
          { ...values, tokens },
        ])
          expect(Math.abs(amortisationAnswer(just).cash)).toBeLessThan(values.cost * 1e-9);
      }),
    );
  });

  it('never happens where every token is sold at a loss', () => {
    expect(amortisationAnswer({ ...plain, margin: -10 })).toMatchObject({
      payback: undefined,
      price: undefined,
      tokens: undefined,
      isEarned: false,
    });
  });
});
