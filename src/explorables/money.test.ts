import { describe, expect, it } from 'vitest';
import { quantity } from '../knowledge/flows/quantity.ts';
import { readValue } from './fields.ts';
import { type MoneyFlow, moneyFields, moneyView, yearsOf } from './money.ts';
import { MONEY_FIGURES } from './money-figures.ts';

const diagram = (start: string, labs: [number, number], chips: number): MoneyFlow['diagrams'][number] => {
  const [low, high] = labs;
  const own = quantity([high, low]);
  return {
    isPerHundred: false,
    period: { start },
    nodes: [
      { id: 'payers', amount: quantity([60, 60]) },
      { id: 'labs', layer: 'labs', amount: own },
      { id: 'others', layer: 'apps', amount: quantity(own.at.map((value) => 60 - value)) },
      { id: 'chips', layer: 'hardware', amount: quantity([chips, chips]) },
    ],
    links: [
      { from: 'payers', to: 'labs', how: 'fact', way: 'payment', amount: own },
      { from: 'payers', to: 'others', how: 'rest-from', way: 'payment', amount: quantity(own.at.map((v) => 60 - v)) },
      { from: 'capital', to: 'chips', how: 'rest-to', way: 'payment', amount: quantity([chips - 60, chips]) },
    ],
  };
};

const layers: MoneyFlow = {
  id: 'layers',
  labs: 'apps',
  byYear: true,
  diagrams: [diagram('2024-04-01', [2, 3], 75), diagram('2026-04-01', [45, 55], 300)],
};
const promises: MoneyFlow = {
  id: 'promises',
  byYear: false,
  diagrams: [
    {
      isPerHundred: false,
      period: { start: '2026-01-01' },
      nodes: [
        { id: 'lab', layer: 'models', amount: quantity([50]) },
        { id: 'cloud', layer: 'cloud', amount: quantity([50]) },
      ],
      links: [{ from: 'lab', to: 'cloud', how: 'fact', way: 'promise', amount: quantity([50]) }],
    },
  ],
};
const own = { flows: [layers, promises] };
const of = (name: keyof typeof MONEY_FIGURES, values: Record<string, string> = {}) =>
  MONEY_FIGURES[name].of(values, own);

describe('the pictures of where money goes', () => {
  it('are chosen by their ids, and their years where they have several', () => {
    const fields = moneyFields(own.flows);
    expect(fields['variant']?.options).toEqual(['layers', 'promises']);
    expect(fields['year']?.options).toEqual(['2024', '2026']);
    expect(fields['rule'] && readValue(fields['rule'], 'published')).toBe('published');
    expect(fields['rule'] && readValue(fields['rule'], 'toString')).toBeUndefined();
    expect(yearsOf(promises)).toEqual([]);
  });

  it('are the first one, its newest year and its publisher’s rule, where nothing else is asked', () => {
    const view = moneyView(own, {});
    expect([view.flow.id, view.diagrams[0]?.period.start, view.filing]).toEqual(['layers', '2026-04-01', 'apps']);
    expect(moneyView(own, { variant: 'nobody', year: '1999' }).diagrams).toEqual(view.diagrams);
    expect(moneyView(own, { year: '2024' }).diagrams[0]?.period.start).toBe('2024-04-01');
  });

  it('let the laboratories be moved only where there are some', () => {
    expect(moneyView(own, { rule: 'models' })).toMatchObject({ filing: 'models', canMove: true, isMoved: true });
    expect(moneyView(own, { rule: 'apps' }).isMoved).toBe(false);
    expect(moneyView(own, { variant: 'promises', rule: 'cloud' })).toMatchObject({ canMove: false, isMoved: false });
  });

  it('have figures that keep their ranges, and none where nothing is', () => {
    expect(of('moved')).toEqual([45, 55]);
    expect(of('apps')).toEqual([60, 60]);
    expect(of('apps', { rule: 'models' })).toEqual([5, 15]);
    expect(of('models')).toBeUndefined();
    expect(of('models', { rule: 'models' })).toEqual([45, 55]);
    expect(of('chips-over-apps')).toEqual([240, 240]);
    expect(of('chips-over-apps', { rule: 'cloud' })).toEqual([285, 295]);
    expect(of('gap', { year: '2024' })).toEqual([15, 75]);
    expect(of('cloud-part')).toBeUndefined();
    expect(of('promised', { variant: 'promises' })).toEqual([50, 50]);
    expect(of('promised')).toBeUndefined();
  });
});
