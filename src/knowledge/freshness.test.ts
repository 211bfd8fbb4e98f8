import { describe, expect, it } from 'vitest';
import type { Figure } from './fact.ts';
import { toSeries } from './figure.ts';
import { ageOn } from './freshness.ts';
import { attribute, fact, number, when } from './testing.ts';

const figure = (asOf: string, checked = '2026-11-23') =>
  toSeries(
    [fact(number(1), { asOf: when(asOf), checked: when(checked) })],
    () => true,
    (id) => id,
  )[0]?.figures[0] as Figure;

describe('age', () => {
  it('counts from the end of the period', () => {
    expect(ageOn(figure('2025'), attribute(), '2026-01-10')).toEqual({ days: 10, stale: false });
    expect(ageOn(figure('2025'), attribute(), '2026-06-30').stale).toBe(true);
  });

  it('is stale only after the days that the vocabulary gives', () => {
    expect(ageOn(figure('2026-05-27'), attribute(), '2026-11-23').stale).toBe(false);
    expect(ageOn(figure('2026-05-26'), attribute(), '2026-11-23').stale).toBe(true);
  });

  it('never comes to a specification', () => {
    expect(ageOn(figure('1999'), attribute({ freshFor: 'never' }), '2026-11-23').stale).toBe(false);
  });

  it('counts from the day of reading while the period still runs', () => {
    expect(ageOn(figure('2026', '2026-11-13'), attribute(), '2026-11-23').days).toBe(10);
  });
});
