import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, isIn, SUPPLY_FIELDS, type SupplyMonth, windowOf } from './gpu-supply.ts';

const month = (at: string, low: number, median: number, over: Partial<SupplyMonth> = {}): SupplyMonth => ({
  month: at,
  low,
  median,
  high: median * 2,
  sellers: [0, 1, 2],
  isThin: false,
  isJoined: true,
  ...over,
});

describe('the supply of accelerators', () => {
  const h100 = [
    month('2023-06', 1, 2, { isThin: true }),
    month('2024-03', 2.5, 4),
    month('2025-05', 2, 3),
    month('2026-08', 2.9, 3.3),
  ];
  const own = { months: { h100, h200: [], b200: [] } };

  it('knows the month of the talk, the last one, and the cheapest of those with a market', () => {
    expect(askedOf({ chip: 'h100', price: 'middle' }, own)).toEqual({ talk: 4, last: 3.3, least: 3 });
    expect(askedOf({ chip: 'h100', price: 'lowest' }, own)).toEqual({ talk: 2.5, last: 2.9, least: 2 });
  });

  it('has no price where nobody asks one', () => {
    expect(Object.values(askedOf({ chip: 'h200', price: 'middle' }, own)).every(Number.isNaN)).toBe(true);
  });

  it('shows whole years, the later after the talk', () => {
    const all = { from: '2023-05-15', to: '2026-11-29' };
    expect(windowOf('all', all)).toEqual({ from: '2023-01-01', to: '2026-12-31' });
    expect(windowOf('talk', all)).toEqual({ from: '2023-01-01', to: '2024-12-31' });
    expect(windowOf('since', all)).toEqual({ from: '2025-01-01', to: '2026-12-31' });
  });

  it('sees what reaches into a window, and has no window that ends before it begins', () => {
    const day = fc.integer({ min: 2020, max: 2029 }).map((year) => `${year}-06-15`);
    fc.assert(
      fc.property(day, day, fc.constantFrom(...SUPPLY_FIELDS.window.options), (a, b, name) => {
        const [from, to] = [a, b].sort() as [string, string];
        const window = windowOf(name, { from, to });
        expect(window.from < window.to).toBe(true);
        expect(isIn({ from: window.to, to: window.to }, window)).toBe(true);
        expect(isIn({ from: '1990-01-01', to: '1990-12-31' }, window)).toBe(false);
      }),
    );
  });
});
