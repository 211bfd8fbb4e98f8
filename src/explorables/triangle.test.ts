import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontOf, type Offer, placedOffers, type TriangleValues, towards, triangleAnswer } from './triangle.ts';
import { TRIANGLE_FIGURES } from './triangle-figures.ts';

const values: TriangleValues = { pick: 'fast-cheap', day: '2024-05-03', test: 'either', share: 34 };
const offer = (price: number, speed: number, score: number): Offer => ({ price, speed, scores: { 'epoch-ai': score } });

/** One that is fast and cheap, one that is good, one between. */
const three = [offer(0.2, 900, 30), offer(20, 40, 50), offer(2, 100, 40)];

describe('the triangle', () => {
  it('finds who has both corners, and how far the best of them is from the best of all', () => {
    const { both, all, bestOfBoth, best, limits } = triangleAnswer(three, values);
    expect(both.map(({ score }) => score)).toEqual([30]);
    expect(all).toEqual([]);
    expect([bestOfBoth?.score, best?.score]).toEqual([30, 50]);
    expect(limits).toEqual({ fast: 900, cheap: 0.2, good: 50 });
  });

  it('counts whose test is asked for, and Epoch’s before that of others where either will do', () => {
    const two: Offer[] = [
      { price: 1, speed: 1, scores: { 'epoch-ai': 40, 'artificial-analysis': 45 } },
      { price: 1, speed: 1, scores: { 'artificial-analysis': 60 } },
    ];
    const scores = (test: TriangleValues['test']) => placedOffers(two, test).map(({ score }) => score);
    expect(scores('either')).toEqual([40, 60]);
    expect(scores('epoch-ai')).toEqual([40]);
    expect(scores('artificial-analysis')).toEqual([45, 60]);
  });

  it('says what prose prints of a day', () => {
    const own = { days: { '2024-05-03': three, '2026-04-10': [], '2026-08-22': [] } };
    expect(TRIANGLE_FIGURES.offers.of(values, own)).toBe(3);
    expect(TRIANGLE_FIGURES.score.of(values, own)).toBe(30);
    expect(TRIANGLE_FIGURES['top-score'].of(values, own)).toBe(50);
    expect(TRIANGLE_FIGURES.score.of({ ...values, day: '2026-04-10' }, own)).toBe(Number.NaN);
  });

  const value = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
  const offers = fc.array(
    fc.tuple(value(100), value(4000), value(100)).map(([price, speed, score]) => offer(price, speed, score)),
    { minLength: 1, maxLength: 40 },
  );
  const asked = fc.record({
    pick: fc.constantFrom('fast-cheap' as const, 'good-cheap' as const, 'good-fast' as const),
    day: fc.constant('2024-05-03' as const),
    test: fc.constant('either' as const),
    share: fc.integer({ min: 10, max: 50 }),
  });

  it('keeps at the front only what nothing beats, and all that nothing beats', () => {
    fc.assert(
      fc.property(offers, asked, (some, { pick }) => {
        const placed = placedOffers(some, 'either');
        const [a, b] = pick.split('-') as ['fast', 'cheap'];
        const front = frontOf(placed, [a, b]);
        expect(front.length).toBeGreaterThan(0);
        for (const one of placed) {
          const beaten = placed.some(
            (other) =>
              towards(a, other) >= towards(a, one) &&
              towards(b, other) >= towards(b, one) &&
              (towards(a, other) > towards(a, one) || towards(b, other) > towards(b, one)),
          );
          expect(front.includes(one)).toBe(!beaten);
        }
      }),
    );
  });

  it('has no more with all three than with both, and no best of both that beats the best of all', () => {
    fc.assert(
      fc.property(offers, asked, (some, given) => {
        const { both, all, bestOfBoth, best, third, placed, chance } = triangleAnswer(some, given);
        expect(all.length).toBeLessThanOrEqual(both.length);
        expect(both.length).toBeLessThanOrEqual(placed.length);
        expect(chance.all).toBeLessThanOrEqual(chance.both + 1e-9);
        if (bestOfBoth && best) expect(towards(third, bestOfBoth)).toBeLessThanOrEqual(towards(third, best));
      }),
    );
  });

  it('lets in more as the share grows', () => {
    fc.assert(
      fc.property(offers, asked, (some, given) => {
        const wider = triangleAnswer(some, { ...given, share: 50 });
        expect(wider.both.length).toBeGreaterThanOrEqual(triangleAnswer(some, given).both.length);
      }),
    );
  });
});
