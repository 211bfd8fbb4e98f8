import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen, type When } from '../../../src/schema/when.ts';
import type { Amounts, Quote } from '../catalogues/types.ts';
import { judge } from './judge.ts';
import type { OurList, OurPrice } from './ours.ts';

const when = (text: string) => parseWhen(text) as When;
const price = (from: string, seen: string, amounts: Amounts, more: { until?: string; isFirstHand?: boolean } = {}) => ({
  amounts,
  from: when(from),
  ...(more.until ? { until: when(more.until) } : {}),
  seen,
  sources: ['a'],
  isFirstHand: more.isFirstHand ?? false,
});
const list = (...prices: OurPrice[]): OurList => ({ seller: 's', model: 'm', prices });
const DAY = '2026-07-24';
const told = (amounts: Amounts, ours: OurList | undefined, more: Partial<Quote> = {}, isFirstHand = false) => {
  const { kind, why, sides } = judge({ amounts, ...more }, ours, { day: DAY, isFirstHand });
  return [kind, why, ...sides].filter(Boolean).join(' ');
};

const running = list(price('2026-01', '2026-03-03', { input: 1, cached: 0.1, output: 4 }));

describe('a price of a catalogue beside ours', () => {
  it('is the same where both say the same', () => {
    expect(told({ input: 1, cached: 0.1, output: 4 }, running)).toBe('same');
    expect(told({ input: 1.0000000001, output: 4 }, running)).toBe('same');
  });

  it('is fuller where it says a side more', () => {
    expect(told({ input: 1, cacheWrite: 2, output: 4 }, running)).toBe('fuller cacheWrite');
    const later = list(price('2026-01', DAY, { input: 1, output: 4 }));
    expect(told({ input: 1, cached: 0.1, output: 4 }, later)).toBe('fuller newer cached');
  });

  it('is new where we have none', () => {
    expect(told({ input: 1, output: 4 }, undefined)).toBe('new input output');
    expect(told({ input: 4, output: 1 }, undefined)).toBe('new swapped input output');
  });

  it('is new where ours began later at another price, and the same at the same', () => {
    const later = list(price('2026-08-15', '2026-08-15', { input: 1, output: 4 }));
    expect(told({ input: 2, output: 8 }, later)).toBe('new input output');
    expect(told({ input: 1, output: 4 }, later)).toBe('same');
  });

  it('is a change where it is newer and differs', () => {
    expect(told({ input: 0.5, output: 4 }, running)).toBe('changed input');
    expect(told({ input: 0.5, output: 2 }, running, { from: '2026-07-01' })).toBe('changed input output');
  });

  it.each<[string, string, Amounts, OurList]>([
    ['was seen on the day', 'newer', { input: 2, output: 4 }, list(price('2026-01', DAY, { input: 1, output: 4 }))],
    [
      'is known to have held longer',
      'newer',
      { input: 2, output: 4 },
      list(price('2026-01', '2026-03-03', { input: 1, output: 4 }, { until: '2026-09-30' })),
    ],
    [
      'was read with the seller',
      'first-hand',
      { input: 2, output: 4 },
      list(price('2026-01', '2026-03-03', { input: 1, output: 4 }, { isFirstHand: true })),
    ],
    [
      'followed the one that the catalogue has',
      'behind',
      { input: 2, output: 8 },
      list(
        price('2025-01', '2025-12-31', { input: 2, output: 8 }),
        price('2026-01', '2026-03-03', { input: 1, output: 4 }),
      ),
    ],
    ['is far from it', 'leap', { input: 0.1, output: 0.4 }, running],
    ['is not free', 'free', { input: 'free', output: 'free' }, running],
    ['costs more for output', 'swapped', { input: 4, output: 1 }, running],
  ])('stays where it %s', (_, why, amounts, ours) => {
    expect(told(amounts, ours)).toMatch(`conflicting ${why}`);
  });

  it('stays where it ended, even at the same price', () => {
    const ended = list(price('2025-01', '2025-12-31', { input: 1, output: 4 }, { until: '2025-12-31' }));
    expect(told({ input: 1, output: 4 }, ended)).toBe('conflicting ended');
  });

  it('stays where the catalogue dates its own from before it', () => {
    expect(told({ input: 2, output: 4 }, running, { from: '2025-12-01' })).toBe('conflicting dates input');
  });

  it('gives way to the seller’s own list, even back to an earlier price', () => {
    const own = list(
      price('2025-01', '2025-12-31', { input: 2, output: 8 }),
      price('2026-01', '2026-03-03', { input: 1, output: 4 }, { isFirstHand: true }),
    );
    expect(told({ input: 2, output: 8 }, own, {}, true)).toBe('changed input output');
  });

  it('is held against each of several that began on one day', () => {
    const disputed = list(
      price('2026-01', DAY, { input: 1, output: 4 }),
      price('2026-01', DAY, { input: 2, output: 8 }),
    );
    expect(told({ input: 2, output: 8 }, disputed)).toBe('same');
    const beside = list(
      price('2026-01', '2026-03-03', { input: 1, output: 4 }),
      price('2026-01', DAY, { input: 1, cached: 0.1, output: 4 }),
    );
    expect(told({ input: 1, cached: 0.1, output: 4 }, beside)).toBe('same');
  });
});

describe('whatever a catalogue says', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-07-${String(one).padStart(2, '0')}`);
  const amount = fc.integer({ min: 1, max: 5_000 }).map((cents) => cents / 100);
  const amounts = fc.record({ input: amount, output: amount, cached: fc.option(amount, { nil: undefined }) });
  const ours = fc.record({
    from: day,
    seen: day,
    amounts,
    isFirstHand: fc.boolean(),
    until: fc.option(day, { nil: undefined }),
  });

  it('a price of ours that was seen later, or with the seller, is never changed', () => {
    fc.assert(
      fc.property(amounts, fc.array(ours, { minLength: 1, maxLength: 4 }), day, (said, prices, on) => {
        const known = prices
          .map((one) =>
            price(
              one.from,
              one.seen,
              one.amounts as Amounts,
              one.until ? { ...one, until: one.until } : { isFirstHand: one.isFirstHand },
            ),
          )
          .sort((a, b) => (a.from.start < b.from.start ? -1 : 1));
        const verdict = judge({ amounts: said as Amounts }, list(...known), { day: on, isFirstHand: false });
        if (verdict.kind !== 'changed') return;
        expect(verdict.ours?.seen && verdict.ours.seen < on).toBe(true);
        expect(verdict.ours?.isFirstHand).toBe(false);
        expect(verdict.ours?.until).toBeUndefined();
      }),
    );
  });

  it('what is equal is never called a change', () => {
    fc.assert(
      fc.property(amounts, day, day, (said, from, on) => {
        const { kind } = judge({ amounts: said as Amounts }, list(price(from, from, said as Amounts)), {
          day: on,
          isFirstHand: false,
        });
        expect(kind).toBe('same');
      }),
    );
  });
});
