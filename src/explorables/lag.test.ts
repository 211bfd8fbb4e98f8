import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedRecords, type LagValues, lagAnswer, lagRows, median, monthsBetween, type Scored } from './lag.ts';
import { LAG_FIGURES } from './lag-figures.ts';

const values: LagValues = { test: 'mmlu', within: 0, rule: 'equal', step: 0 };
const one = (name: string, day: string, score: number, isOpen = false): Scored => ({ name, day, score, isOpen });

const scored = [
  one('A', '2023-01-01', 40),
  one('B', '2023-06-01', 39),
  one('a', '2024-01-01', 40, true),
  one('C', '2024-02-01', 60),
  one('b', '2024-09-01', 59, true),
  one('c', '2025-02-01', 61, true),
  one('D', '2025-06-01', 80),
  one('E', '2025-08-01', 10),
];

describe('the lag of open models', () => {
  it('is counted from each closed record to the first open version that has its score', () => {
    const rows = lagRows(scored, values);
    expect(rows.map(({ closed, reached }) => [closed.name, reached?.name])).toEqual([
      ['A', 'a'],
      ['C', 'c'],
      ['D', undefined],
    ]);
    expect(rows[0]?.months).toBeCloseTo(monthsBetween('2023-01-01', '2024-01-01'), 9);
    // A record stands as long as the scores know, and no longer.
    expect(rows[2]?.months).toBeCloseTo(monthsBetween('2025-06-01', '2025-08-01'), 9);
  });

  it('follows the rule: equal or better, so many points short', () => {
    const by = (given: Partial<LagValues>) => lagRows(scored, { ...values, ...given }).map((row) => row.reached?.name);
    expect(by({ rule: 'better' })).toEqual(['b', 'c', undefined]);
    expect(by({ within: 1 })).toEqual(['a', 'b', undefined]);
    expect(by({ within: 1, rule: 'better' })).toEqual(['a', 'c', undefined]);
    expect(closedRecords(scored, 25).map(({ name }) => name)).toEqual(['A', 'D']);
    expect(closedRecords(scored, 10).map(({ name }) => name)).toEqual(['A', 'C', 'D']);
  });

  it('counts what was there before as before', () => {
    const early = [one('a', '2023-01-01', 50, true), one('A', '2024-01-01', 45)];
    expect(lagRows(early, values)[0]?.months).toBeLessThan(0);
  });

  it('says what prose prints', () => {
    const own = { tests: { mmlu: scored, 'gpqa-epoch-ai': [], 'gpqa-artificial-analysis': [] } };
    expect(LAG_FIGURES.records.of(values, own)).toBe(3);
    expect(LAG_FIGURES.reached.of(values, own)).toBe(2);
    expect(LAG_FIGURES.median.of(values, own)).toBeCloseTo(12, 1);
    expect(LAG_FIGURES.median.of({ ...values, test: 'gpqa-epoch-ai' }, own)).toBe(Number.NaN);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  const version = fc
    .record({ days: fc.integer({ min: 0, max: 1500 }), score: fc.integer({ min: 0, max: 100 }), isOpen: fc.boolean() })
    .map(({ days, score, isOpen }, index = 0) =>
      one(`${index}`, new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10), score, isOpen),
    );
  const all = fc.array(version, { maxLength: 40 });

  it('has records that rise, and first open versions that have them', () => {
    fc.assert(
      fc.property(all, fc.integer({ min: 0, max: 10 }), (some, step) => {
        const { rows, reached, standing } = lagAnswer(some, { ...values, step });
        expect(reached.length + standing.length).toBe(rows.length);
        for (const [index, { closed }] of rows.entries()) {
          const before = rows[index - 1]?.closed;
          if (before) expect(closed.score - before.score).toBeGreaterThanOrEqual(Math.max(step, 1));
        }
        for (const { closed, reached: by } of reached) {
          expect(by?.score).toBeGreaterThanOrEqual(closed.score);
          expect(some.some(({ isOpen, day, score }) => isOpen && day < (by?.day ?? '') && score >= closed.score)).toBe(
            false,
          );
        }
      }),
    );
  });

  it('never grows longer where more counts as reached', () => {
    fc.assert(
      fc.property(all, fc.integer({ min: 0, max: 10 }), (some, within) => {
        const strict = lagRows(some, values);
        const loose = lagRows(some, { ...values, within });
        for (const [index, { months }] of loose.entries())
          expect(months).toBeLessThanOrEqual((strict[index]?.months ?? 0) + 1e-9);
      }),
    );
  });
});
