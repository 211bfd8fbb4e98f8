import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOn, headOn, livesOn } from './asof.ts';
import type { Series } from './fact.ts';
import { toSeries } from './figure.ts';
import { fact, number, when } from './testing.ts';

const seriesOf = (facts: Parameters<typeof toSeries>[0], varies = true) =>
  toSeries(
    facts,
    () => varies,
    (id) => id,
  )[0] as Series;
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated = fc
  .uniqueArray(day, { minLength: 1, maxLength: 12 })
  .map((days) =>
    seriesOf(days.map((one, index) => fact(number(index + 1), { asOf: when(one), checked: when('2027-01-01') }))),
  );

describe('as of a day', () => {
  it('the head figure is the latest whose period has ended', () => {
    const series = seriesOf([
      fact(number(1), { asOf: when('2024') }),
      fact(number(2), { asOf: when('2025'), sources: ['b'] }),
    ]);
    expect(headOn(series, '2025-06-01', {})?.asOf.text).toBe('2024');
    expect(headOn(series, '2025-12-31', {})?.asOf.text).toBe('2025');
    expect(headOn(series, '2024-06-01', {})).toBeUndefined();
  });

  it('a forecast never speaks for the present', () => {
    const series = seriesOf([
      fact(number(1), { asOf: when('2024') }),
      fact(number(9), { asOf: when('2028'), forecast: true }),
    ]);
    expect(headOn(series, '2026-11-23', {})?.asOf.text).toBe('2024');
    expect(headOn(series, '2030-01-01', {})?.asOf.text).toBe('2024');
  });

  it('a figure of a period that still runs is known once somebody has read it', () => {
    const series = seriesOf([fact(number(1), { asOf: when('2026'), checked: when('2026-06-01') })]);
    expect(headOn(series, '2026-05-31', {})).toBeUndefined();
    expect(headOn(series, '2026-06-01', {})?.asOf.text).toBe('2026');
  });

  it('what never varies is shown from the first day of the thing on', () => {
    const series = seriesOf([fact(number(80), { asOf: when('2026-03') })], false);
    expect(headOn(series, '2022-03-21', { from: '2022-03-22' })).toBeUndefined();
    expect(headOn(series, '2022-03-22', { from: '2022-03-22' })).toBeDefined();
  });

  it('later days know everything that earlier days knew', () => {
    fc.assert(
      fc.property(dated, day, day, (series, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const known = new Set(figuresOn(series, late, {}));
        for (const figure of figuresOn(series, early, {})) expect(known.has(figure)).toBe(true);
      }),
    );
  });

  it('no head figure is of a later day than the one asked for', () => {
    fc.assert(
      fc.property(dated, day, (series, asked) => {
        const head = headOn(series, asked, {});
        if (head) expect(head.asOf.end <= asked).toBe(true);
        else expect(series.figures.every(({ asOf }) => asOf.end > asked)).toBe(true);
      }),
    );
  });

  it('things live between their first and last day, where these are known', () => {
    expect(livesOn({ from: '2023-01-01', to: '2024-01-01' }, '2023-06-01')).toBe(true);
    expect(livesOn({ from: '2023-01-01' }, '2022-12-31')).toBe(false);
    expect(livesOn({ to: '2024-01-01' }, '2024-01-02')).toBe(false);
    expect(livesOn({}, '1999-01-01')).toBe(true);
  });
});
