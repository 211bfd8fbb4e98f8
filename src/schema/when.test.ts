import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWhen, dayNumber, parseWhen, type When } from './when.ts';

const text = fc.oneof(
  fc.integer({ min: 1990, max: 2040 }).map(String),
  fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => `${year}-Q${quarter}`),
  fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 2 }))
    .map(([year, half]) => `${year}-H${half}`),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 7)),
);
const when = text.map((one) => parseWhen(one) as When);

describe('dates', () => {
  it('keep the precision at which they are written', () => {
    expect(parseWhen('2026')).toEqual({ text: '2026', precision: 'year', start: '2026-01-01', end: '2026-12-31' });
    expect(parseWhen('2024-Q1')).toMatchObject({ precision: 'quarter', start: '2024-01-01', end: '2024-03-31' });
    expect(parseWhen('2024-H2')).toMatchObject({ precision: 'half', start: '2024-07-01', end: '2024-12-31' });
    expect(parseWhen('2024-02')).toMatchObject({ precision: 'month', start: '2024-02-01', end: '2024-02-29' });
    expect(parseWhen('2024-02-29')).toMatchObject({ precision: 'day', start: '2024-02-29', end: '2024-02-29' });
  });

  it('are refused where they cannot be', () => {
    for (const one of [
      '2026-02-29',
      '2026-13',
      '2026-00-01',
      '2026-04-31',
      '2026-Q5',
      '2026-H3',
      '26',
      '2026-1-1',
      '',
      '1899',
      'today',
    ]) {
      expect(parseWhen(one), one).toBeUndefined();
    }
  });

  it('begin no later than they end', () => {
    fc.assert(
      fc.property(when, ({ start, end }) => {
        expect(start <= end).toBe(true);
      }),
    );
  });

  it('are in one total order', () => {
    fc.assert(
      fc.property(when, when, when, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
        if (compareWhen(a, b) === 0) expect([a.start, a.end]).toEqual([b.start, b.end]);
      }),
    );
  });

  it('count days since 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });
});
