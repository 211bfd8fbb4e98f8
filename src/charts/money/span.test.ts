import { describe, expect, it } from 'vitest';
import { parseWhen, type When } from '../../schema/when.ts';
import { spanOf } from './span.ts';

const when = (text: string) => parseWhen(text) as When;

describe('the days of a figure', () => {
  it.each([
    ['a fiscal quarter by its last day', { period: 'quarter' }, '2024-04-28', ['2024-01-29', '2024-04-28']],
    ['a fiscal quarter by its last month', { period: 'quarter' }, '2023-12', ['2023-10-01', '2023-12-31']],
    ['a calendar quarter', { period: 'quarter' }, '2024-Q2', ['2024-04-01', '2024-06-30']],
    ['a fiscal year', { period: 'year' }, '2025-05', ['2024-06-01', '2025-05-31']],
    ['a calendar year', { period: 'year' }, '2024', ['2024-01-01', '2024-12-31']],
    ['a rate on its day', {}, '2026-03-03', ['2026-03-03', '2026-03-03']],
    ['guidance by its target', { target: '2026' }, '2025-11', ['2026-01-01', '2026-12-31']],
  ])('are those of %s', (_, dims, asOf, days) => {
    expect(spanOf(dims, when(asOf))).toEqual(days);
  });

  it('are not guessed for a fiscal target or another period', () => {
    expect(spanOf({ target: 'fy2026' }, when('2025-11'))).toBeUndefined();
    expect(spanOf({ period: 'to-date' }, when('2025-11'))).toBeUndefined();
  });
});
