import { describe, expect, it } from 'vitest';
import type { Basis } from '../../schema/fact.ts';
import { parseWhen, type When } from '../../schema/when.ts';
import { knownFrom } from './known.ts';

const when = (text: string) => parseWhen(text) as When;
const estimate = (period: string, forecast = false, basis: Basis = 'estimated') => ({
  period: when(period),
  checked: when('2026-11-23'),
  forecast,
  basis,
});

describe('an estimate is known', () => {
  it('when it is printed, and not before its period ends', () => {
    expect(knownFrom(estimate('2024-Q3'), ['2024-11-30'])).toBe('2024-11-30');
    expect(knownFrom(estimate('2024'), ['2024-07-31'])).toBe('2024-12-31');
  });

  it('of what is to come, when it is printed', () => {
    expect(knownFrom(estimate('2027', true), ['2026-05-31'])).toBe('2026-05-31');
    expect(knownFrom(estimate('2027', true), [])).toBe('2026-11-23');
  });

  it('by the day on which somebody read it, if only the year of its print is known', () => {
    expect(knownFrom(estimate('2025-Q4'), ['2026-12-31'])).toBe('2026-11-23');
  });

  it('from its first print, or where it is derived from the last that it needs', () => {
    expect(knownFrom(estimate('2024'), ['2026-02-28', '2025-03-31'])).toBe('2025-03-31');
    expect(knownFrom(estimate('2024', false, 'derived'), ['2026-02-28', '2025-03-31'])).toBe('2026-02-28');
  });
});
