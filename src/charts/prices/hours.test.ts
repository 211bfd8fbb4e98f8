import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/prices/en.ts';
import type { HoursData } from './data.ts';
import { doublings, priceAt } from './doublings.ts';
import { drawnRents, hoursPanels, kindOf, marketPanel, shapesOf } from './hour-plots.ts';
import { bySight, hourRows } from './hour-rows.ts';
import { hoursOf, rentOf } from './hours.sample.ts';
import { resolveHours } from './hours-view.ts';
import { apartBy } from './rents.ts';

const told = { words: en, lang: 'en' } as const;

const forms: Pick<HoursData, 'accelerators'> = {
  accelerators: {
    chip: { name: 'Chip', layer: 'hardware', forms: ['chip-card'] },
    'chip-card': { name: 'Chip card', layer: 'hardware', forms: [] },
  },
};
const once = (seller: string, price: number, more = {}) => rentOf(seller, [['2024-05-01', price, '2024-05-31']], more);

describe('a view without an accelerator', () => {
  it('has the usual one, or one that the seller has', () => {
    const accelerators = {
      other: { name: 'Other', layer: 'hardware', forms: [] },
      'nvidia-h100': { name: 'H100', layer: 'hardware', forms: ['nvidia-h100-sxm'] },
    } as const;
    const sellers = { a: { name: 'A', layer: 'cloud' }, b: { name: 'B', layer: 'cloud' } } as const;
    const rents = [once('a', 1, { accelerator: 'other' }), once('b', 1, { accelerator: 'nvidia-h100-sxm' })];
    const data = hoursOf(rents, { accelerators, sellers });
    const chosen = (state: Parameters<typeof resolveHours>[0]) => resolveHours(state, data).accelerator;
    expect([chosen({}), chosen({ seller: 'a' }), chosen({ seller: 'b' })]).toEqual([
      'nvidia-h100',
      'other',
      'nvidia-h100',
    ]);
    expect([chosen({ focus: 'other', seller: 'b' }), chosen({ focus: 'none' })]).toEqual(['other', 'nvidia-h100']);
  });
});

describe('terms', () => {
  it.each([
    ['on-demand', 'on-demand'],
    ['on-demand-classic', 'on-demand'],
    ['on-demand-gpu-only', 'gpu-only'],
    ['reserved-3yr', 'reserved'],
    ['reserved-3yr-gpu-only', 'gpu-only'],
    ['capacity-block', 'reserved'],
    ['marketplace-typical', 'marketplace'],
    ['managed-spaces', 'managed'],
    ['barter', undefined],
  ])('%s are of the kind %s', (terms, kind) => {
    expect(kindOf(terms)).toBe(kind);
  });
});

describe('doublings', () => {
  it('are as far from a price to its half as to its double', () => {
    expect(doublings(4) - doublings(2)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (price) => {
        expect(priceAt(doublings(price))).toBeCloseTo(price, 8);
        expect(doublings(price)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the drawing of prices', () => {
  const data = hoursOf(
    [
      once('a', 4),
      once('b', 2, { accelerator: 'chip-card' }),
      once('a', 1, { terms: 'spot' }),
      rentOf('c', [
        ['2024-01-01', 8, '2024-02-01'],
        ['2024-05-01', 2, '2024-05-01'],
      ]),
    ],
    { ...forms, sellers: { a: { name: 'A', layer: 'cloud' } } },
  );

  it('has a panel for each kind with two prices at least, and a shape for each form', () => {
    const panels = hoursPanels(data, resolveHours({ focus: 'chip' }, data), told);
    expect(panels?.panels.map(({ name, series }) => [name, series.length])).toEqual([['on demand', 3]]);
    expect(new Set(panels?.panels[0]?.series.map(({ marks }) => marks[0]?.shape)).size).toBe(2);
    expect(shapesOf(data, 'chip-card').size).toBe(0);
  });

  it('ends a line where the price was last seen', () => {
    const panels = hoursPanels(data, resolveHours({ focus: 'chip' }, data), told);
    const marks = panels?.panels[0]?.series.flatMap((one) => one.marks.filter(({ isEnd }) => isEnd)) ?? [];
    expect(marks.map(({ from }) => from).sort()).toEqual(['2024-02-01', '2024-05-31', '2024-05-31']);
  });

  it('shows one seller, with all its terms, where it is chosen', () => {
    const view = resolveHours({ focus: 'chip', seller: 'a' }, data);
    expect(drawnRents(data, view)).toHaveLength(2);
    expect(hoursPanels(data, view, told)?.panels).toHaveLength(2);
    expect(hoursPanels(hoursOf([]), view, told)).toBeUndefined();
  });

  it('says what sets an offer apart', () => {
    const [own, card] = data.rents;
    expect(own && apartBy(data, { ...own, machine: 'm-8' }, 'chip', 'unstated')).toEqual(['unstated', 'm-8']);
    expect(card && apartBy(data, card, 'chip', 'unstated')).toEqual(['Chip card']);
    expect(card && apartBy(data, card, 'chip-card', 'unstated')).toEqual([]);
  });
});

describe('the table of prices', () => {
  it('has all forms, the cheapest first, and keeps apart what nobody has seen for long', () => {
    const data = hoursOf(
      [once('a', 4), once('b', 2, { accelerator: 'chip-card' }), rentOf('old', [['2022-05-01', 1, '2022-05-01']])],
      forms,
    );
    const { seen, forgotten } = bySight(hourRows(data, resolveHours({ focus: 'chip' }, data)));
    expect(seen.map(({ rent }) => rent.seller)).toEqual(['b', 'a']);
    expect(forgotten.map(({ rent }) => rent.seller)).toEqual(['old']);
  });
});

describe('what is said of the market', () => {
  it('is joined within one series, and drawn where there is something to compare', () => {
    const figure = (series: string, low: number, from: string) =>
      ({
        accelerator: 'chip',
        series,
        low,
        high: low,
        printed: `$${low}`,
        asOf: from,
        from,
        to: from,
        isEstimate: false,
        sources: [],
      }) as const;
    const market = [
      figure('An index', 2, '2024-01-01'),
      figure('A median', 3, '2024-02-01'),
      figure('An index', 4, '2024-03-01'),
    ];
    const panel = marketPanel(hoursOf([], { market }), 'chip', told);
    expect(panel?.panels[0]?.series.map(({ marks }) => marks.length)).toEqual([2, 1]);
    expect(marketPanel(hoursOf([], { market: market.slice(0, 1) }), 'chip', told)).toBeUndefined();
  });
});
