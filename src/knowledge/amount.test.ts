import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema } from '../schema/fact.ts';
import { sameAmount } from './amount.ts';
import { readAmount } from './read-amount.ts';
import { attribute, number } from './testing.ts';

const read = (record: Record<string, unknown>, over: Record<string, unknown>) =>
  readAmount(factSchema.parse({ asOf: '2026-01', checked: '2026-01-02', source: 'a', ...record }), attribute(over));

describe('an amount', () => {
  it('is converted to the unit of its attribute, with the precision it was written at', () => {
    expect(read({ value: '3.35 TB/s' }, { unit: 'GB/s' })).toEqual({
      amount: { type: 'number', low: 3350, high: 3350, value: 3350, step: 10 },
    });
    expect(read({ value: 80 }, { unit: 'GB' })).toMatchObject({ amount: { value: 80, step: 1 } });
  });

  it('of money keeps its currency and converts none', () => {
    expect(read({ low: '30000 USD', high: '45000 USD' }, { type: 'money' })).toMatchObject({
      amount: { low: 30000, high: 45000, currency: 'USD' },
    });
    expect(read({ value: '1.846 billion CNY' }, { type: 'money' })).toMatchObject({
      amount: { low: 1.846e9, currency: 'CNY' },
    });
    expect(read({ value: '2.69 USD/h' }, { type: 'money', unit: 'h' })).toMatchObject({
      amount: { low: 2.69, currency: 'USD' },
    });
  });

  it('of a range has a midpoint only if the source gives one', () => {
    expect(read({ low: 1, high: 3 }, {})).not.toHaveProperty('amount.value');
    expect(read({ low: 1, value: 2, high: 3 }, {})).toHaveProperty('amount.value', 2);
  });

  it('may be one of four things that are not a number', () => {
    for (const status of ['undisclosed', 'unknown', 'free', 'not-applicable'])
      expect(read({ status }, {})).toEqual({ amount: { type: 'status', status } });
    expect(sameAmount({ type: 'status', status: 'free' }, number(0))).toBe(false);
    expect(sameAmount({ type: 'status', status: 'unknown' }, { type: 'status', status: 'undisclosed' })).toBe(false);
  });

  it('equals another within the coarser of the two precisions', () => {
    expect(sameAmount(number(3350, 3350, 10), number(3352))).toBe(true);
    expect(sameAmount(number(3350, 3350, 10), number(3358))).toBe(false);
    expect(sameAmount(number(25, 30), number(25, 40))).toBe(false);
  });

  it('equals itself, and equality has no direction', () => {
    const amount = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(0.1, 1, 10))
      .map(([low, spread, step]) => number(low, low + spread, step));
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(sameAmount(a, a)).toBe(true);
        expect(sameAmount(a, b)).toBe(sameAmount(b, a));
      }),
    );
  });
});
