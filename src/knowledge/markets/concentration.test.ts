import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationOf } from './concentration.ts';

const whole = { totals: {}, inside: {}, multipleChoice: false };
const none = new Set<string>();
const point = (value: number) => ({ low: value, high: value });

describe('concentration', () => {
  it('is that of so many equals', () => {
    const four = new Map(['a', 'b', 'c', 'd'].map((key) => [key, point(25)]));
    expect(concentrationOf(four, whole, none)).toEqual({ low: 2500, high: 2500, equals: { low: 4, high: 4 } });
  });

  it('takes the unnamed as many small ones, or as few as can be', () => {
    const shares = new Map([
      ['a', point(60)],
      ['b', point(15)],
      ['others', point(25)],
    ]);
    expect(concentrationOf(shares, whole, none)).toMatchObject({
      low: 60 ** 2 + 15 ** 2,
      high: 60 ** 2 + 15 ** 2 + 15 ** 2 + 10 ** 2,
    });
  });

  it('counts neither totals, nor groups, nor what others lie inside', () => {
    const shares = new Map([
      ['a', point(50)],
      ['b', point(20)],
      ['both', point(70)],
      ['local', point(30)],
      ['c', point(25)],
    ]);
    const record = { totals: { both: ['a', 'b'] }, inside: { c: 'local' }, multipleChoice: false };
    expect(concentrationOf(shares, record, none)?.low).toBe(50 ** 2 + 20 ** 2 + 25 ** 2);
    expect(concentrationOf(shares, record, new Set(['c']))?.low).toBe(50 ** 2 + 20 ** 2);
  });

  it('says nothing of a choice of several, nor where most has no name', () => {
    const shares = new Map([
      ['a', point(20)],
      ['b', point(10)],
    ]);
    expect(concentrationOf(shares, whole, none)).toBeUndefined();
    expect(concentrationOf(new Map([['a', point(90)]]), whole, none)).toBeUndefined();
    const both = new Map([
      ['a', point(60)],
      ['b', point(40)],
    ]);
    expect(concentrationOf(both, { ...whole, multipleChoice: true }, none)).toBeUndefined();
  });

  it('has its low end under its high end, and neither beyond a monopoly', () => {
    const share = fc.integer({ min: 1, max: 25 }).map(point);
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 4 }), (parts) => {
        const found = concentrationOf(new Map(parts.map((one, at) => [String(at), one])), whole, none);
        if (!found) return;
        expect(found.low).toBeLessThanOrEqual(found.high);
        expect(found.high).toBeLessThanOrEqual(10_000);
        expect(found.equals.low).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
