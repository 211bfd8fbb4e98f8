import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, type Sums, type Term, totalsAt, workOut } from './amounts.ts';
import { layerTotal, quantity, quantityOf } from './quantity.ts';

const link = (from: string, to: string, how: Term['how'], low = 0, high = low): Term => ({
  from,
  to,
  how,
  ends: [low, high],
});
const ends = (at: readonly number[] | undefined) => [Math.min(...(at ?? [])), Math.max(...(at ?? []))];

/** Layers of which only the revenue is known: what one passes to the next lies between nothing and all. */
const layers: Sums = {
  links: [
    link('customers', 'labs', 'fact', 45, 55),
    link('customers', 'others', 'rest-from'),
    link('labs', 'clouds', 'all', 0, 1),
    link('others', 'clouds', 'all', 0, 1),
    link('payers', 'clouds', 'rest-to'),
    link('clouds', 'chips', 'all', 0, 1),
    link('capital', 'chips', 'rest-to'),
  ],
  totals: { customers: [60, 60], clouds: [75, 75], chips: [300, 300] },
};

describe('amounts of flows', () => {
  it('are as uncertain as what they follow from, and no more', () => {
    const [labs, others, , , payers, clouds, capital] = workOut(layers) ?? [];
    expect(ends(labs)).toEqual([45, 55]);
    expect(ends(others)).toEqual([5, 15]);
    // All that labs and others have is 60, however it is divided.
    expect(ends(payers)).toEqual([15, 75]);
    expect(ends(clouds)).toEqual([0, 75]);
    expect(ends(capital)).toEqual([225, 300]);
    expect(ends(added([labs ?? [], others ?? []]))).toEqual([60, 60]);
  });

  it('are drawn with every range at its high end', () => {
    expect(workOut(layers)?.map(([drawn]) => drawn)).toEqual([55, 5, 55, 5, 15, 75, 225]);
  });

  it('are not guessed where they do not follow', () => {
    expect(workOut({ links: [link('a', 'b', 'rest-to')], totals: {} })).toBeUndefined();
    const two = [link('a', 'c', 'rest-to'), link('b', 'c', 'rest-to')];
    expect(workOut({ links: two, totals: { c: [10, 10] } })).toBeUndefined();
    expect(workOut({ links: [link('a', 'b', 'all', 0, 1)], totals: {} })).toBeUndefined();
  });

  it('add up to the total at every corner, whatever is given', () => {
    const amount = fc.double({ min: 0, max: 1000, noNaN: true });
    const range = fc.tuple(amount, amount).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 4 }), range, (parts, total) => {
        const links = [
          ...parts.map(([low, high], at) => link('all', `part${at}`, 'fact', low, high)),
          link('all', 'rest', 'rest-from'),
        ];
        const sums = { links, totals: { all: total } };
        const worked = workOut(sums) ?? [];
        const whole = totalsAt(sums)['all'] ?? [];
        for (const [at, sum] of added(worked).entries()) expect(sum).toBeCloseTo(whole[at] ?? Number.NaN, 6);
      }),
    );
  });
});

describe('a finding', () => {
  const worked = workOut(layers) ?? [];
  const diagram = {
    nodes: [
      { id: 'labs', layer: 'labs' as const, amount: quantity(worked[0] ?? []) },
      { id: 'others', layer: 'apps' as const, amount: quantity(worked[1] ?? []) },
      { id: 'clouds', layer: 'cloud' as const, amount: quantity([75]) },
      { id: 'capital', layer: 'cloud' as const, amount: quantity(worked[6] ?? []) },
    ],
    links: layers.links.map(({ from, to }, at) => ({ from, to, amount: quantity(worked[at] ?? []) })),
  };

  it('moves the laboratories from layer to layer with the rule, and keeps givers out', () => {
    const of = (layer: 'apps' | 'models' | 'cloud', filing: 'apps' | 'models' | 'cloud') => {
      const total = layerTotal(diagram, layer, filing);
      return total && [total.low, total.high];
    };
    expect(of('apps', 'apps')).toEqual([60, 60]);
    expect(of('apps', 'models')).toEqual([5, 15]);
    expect(of('models', 'models')).toEqual([45, 55]);
    expect(of('models', 'apps')).toBeUndefined();
    expect(of('cloud', 'apps')).toEqual([75, 75]);
  });

  it('names nodes, links and layers, and nothing else', () => {
    expect(quantityOf([diagram], 'labs', 'apps')?.high).toBe(55);
    expect(quantityOf([diagram], 'capital>chips', 'apps')?.low).toBe(225);
    expect(quantityOf([diagram], 'layer:apps', 'apps')?.high).toBe(60);
    for (const place of ['', 'nobody', 'labs>chips', 'layer:hardware', 'constructor'])
      expect(quantityOf([diagram], place, 'apps')).toBeUndefined();
  });
});
