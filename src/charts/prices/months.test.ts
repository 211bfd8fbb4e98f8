import { describe, expect, it } from 'vitest';
import { hoursOf, rentOf } from './hours.sample.ts';
import { isThin, type Month, monthsOf } from './months.ts';

const pricesOf = (months: readonly Month[]) => months.map(({ prices }) => prices.map(({ price }) => price));

describe('the spread of a month', () => {
  it('is that of the sellers whose price is known to hold in it', () => {
    const months = monthsOf(
      hoursOf([
        rentOf('a', [['2024-01-10', 4, '2024-03-02']]),
        rentOf('b', [['2024-02-01', 2, '2024-02-01', '2024-04-30']]),
        rentOf('c', [['2024-02-20', 3, '2024-02-20']]),
      ]),
      'chip',
    );
    expect(months.map(({ month }) => month)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    expect(pricesOf(months)).toEqual([[4], [2, 3, 4], [2, 4], [2]]);
    expect(months[1]).toMatchObject({ low: 2, median: 3, high: 4, kept: 1, moved: 0 });
    expect(months.map(isThin)).toEqual([true, false, true, true]);
  });

  it('counts a seller once, at its lowest, and only what is sold on demand for dollars', () => {
    const may = (seller: string, price: number, more = {}) =>
      rentOf(seller, [['2024-05-01', price, '2024-05-31']], more);
    const rents = [
      may('a', 4),
      may('a', 3, { region: 'elsewhere' }),
      may('b', 5),
      may('c', 1, { terms: 'spot' }),
      may('d', 1, { currency: 'CNY' }),
      may('e', 1, { terms: 'on-demand-gpu-only' }),
    ];
    expect(pricesOf(monthsOf(hoursOf(rents), 'chip'))).toEqual([[3, 5]]);
  });

  it('holds all forms of an accelerator, and those of another in none', () => {
    const may = (seller: string, price: number, accelerator: string) =>
      rentOf(seller, [['2024-05-01', price, '2024-05-31']], { accelerator });
    const accelerators = {
      chip: { name: 'Chip', layer: 'hardware', forms: ['chip-card'] },
      'chip-card': { name: 'Chip card', layer: 'hardware', forms: [] },
    } as const;
    const data = hoursOf([may('a', 4, 'chip'), may('b', 2, 'chip-card'), may('c', 1, 'other')], { accelerators });
    expect(pricesOf(monthsOf(data, 'chip'))).toEqual([[2, 4]]);
    expect(pricesOf(monthsOf(data, 'chip-card'))).toEqual([[2]]);
  });

  it('takes a price to hold until the next begins, also between two sights, but not after the last', () => {
    const months = monthsOf(
      hoursOf([
        rentOf('a', [
          ['2024-01-20', 4, '2024-01-20'],
          ['2024-04-15', 2, '2024-04-15'],
        ]),
      ]),
      'chip',
    );
    expect(months.map(({ month, prices }) => [month, prices[0]?.price, prices[0]?.isHeld])).toEqual([
      ['2024-01', 4, false],
      ['2024-02', 4, true],
      ['2024-03', 4, true],
      ['2024-04', 2, false],
    ]);
  });

  it('has no price of low confidence', () => {
    const sure = rentOf('a', [['2024-05-01', 4, '2024-05-31']]);
    const [period] = sure.periods;
    const doubtful = { ...sure, seller: 'b', periods: period ? [{ ...period, isLow: true as const }] : [] };
    expect(pricesOf(monthsOf(hoursOf([sure, doubtful]), 'chip'))).toEqual([[4]]);
  });

  it('is not known between sights that are more than 400 days apart, nor after a price has ended', () => {
    const months = (told: Parameters<typeof rentOf>[1]) =>
      monthsOf(hoursOf([rentOf('a', told)]), 'chip').map(({ month }) => month);
    expect(
      months([
        ['2023-01-20', 4, '2023-01-20'],
        ['2024-04-15', 2, '2024-04-15'],
      ]),
    ).toEqual(['2023-01', '2024-04']);
    expect(
      months([
        ['2024-01-20', 4, '2024-01-20', '2024-02-10'],
        ['2024-04-15', 2, '2024-04-15'],
      ]),
    ).toEqual(['2024-01', '2024-02', '2024-04']);
  });
});

describe('two months', () => {
  const steady = ['a', 'b', 'c', 'd'].map((seller, index) => rentOf(seller, [['2024-03-01', index + 1, '2024-05-31']]));
  const joined = (rents: Parameters<typeof hoursOf>[0]) =>
    monthsOf(hoursOf(rents), 'chip').map(({ isJoined }) => isJoined);

  it('are joined while the same sellers ask the same, and where one of them asks something else', () => {
    expect(joined(steady)).toEqual([false, true, true]);
    const moving = rentOf('e', [
      ['2024-03-01', 9, '2024-04-30'],
      ['2024-05-01', 0.5, '2024-05-31'],
    ]);
    const months = monthsOf(hoursOf([...steady, moving]), 'chip');
    expect(months.map(({ median }) => median)).toEqual([3, 3, 2]);
    expect(months.map(({ isJoined }) => isJoined)).toEqual([false, true, true]);
    expect(months.map(({ moved }) => moved)).toEqual([0, 0, 1]);
  });

  it('are not where the middle moves only because a seller came, nor where a third of the sellers is new', () => {
    expect(joined([...steady, rentOf('e', [['2024-04-01', 9, '2024-05-31']])])).toEqual([false, false, true]);
    const newcomers = ['e', 'f', 'g'].map((seller) => rentOf(seller, [['2024-05-01', 2.5, '2024-05-31']]));
    expect(joined([...steady, ...newcomers])).toEqual([false, true, false]);
  });

  it('are not where fewer than three sellers are known', () => {
    expect(joined(steady.slice(0, 2))).toEqual([false, false, false]);
  });
});
