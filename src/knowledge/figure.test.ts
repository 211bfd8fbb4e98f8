import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWhen } from '../schema/when.ts';
import type { Figure } from './fact.ts';
import { toSeries } from './figure.ts';
import { fact, number, when } from './testing.ts';

const voice = (source: string) => source.split('/')[0] ?? source;
const one = (facts: Parameters<typeof toSeries>[0], varies = false): Figure => {
  const [series] = toSeries(facts, () => varies, voice);
  return series?.figures[0] as Figure;
};

describe('a figure', () => {
  it('is corroborated by an independent source that agrees within its stated precision', () => {
    const figure = one([fact(number(989.4, 989.4, 0.1)), fact(number(989), { sources: ['b'] })]);
    expect(figure.agreement).toBe('corroborated');
    expect(figure.amount).toMatchObject({ low: figure.amount.type === 'number' ? figure.amount.low : 0 });
  });

  it('is not corroborated by a second carrier of one report', () => {
    expect(one([fact(number(80), { sources: ['a/x'] }), fact(number(80), { sources: ['a/y'] })]).agreement).toBe(
      'single',
    );
  });

  it('is in conflict where sources differ: all are kept, and the range of all is printed', () => {
    const figure = one([fact(number(7700)), fact(number(8000), { sources: ['b'], confidence: 'low' })]);
    expect(figure.agreement).toBe('conflict');
    expect(figure.amount).toMatchObject({ low: 7700, high: 8000 });
    expect(figure.amount).not.toHaveProperty('value');
    expect(figure.facts).toHaveLength(2);
    expect(figure.confidence).toBe('low');
  });

  it('does not let "undisclosed" contradict a figure', () => {
    const figure = one([
      fact({ type: 'status', status: 'undisclosed' }, { confidence: 'high' }),
      fact(number(8), { sources: ['b'] }),
    ]);
    expect(figure.agreement).toBe('single');
    expect(figure.amount).toMatchObject({ type: 'number', low: 8 });
  });

  it('of what never varies is one, whatever its sources are dated', () => {
    const facts = [fact(number(80), { asOf: when('2022') }), fact(number(80), { asOf: when('2026'), sources: ['b'] })];
    expect(toSeries(facts, () => false, voice)[0]?.figures).toHaveLength(1);
    expect(toSeries(facts, () => true, voice)[0]?.figures).toHaveLength(2);
  });

  it('keeps a forecast apart from the result of the same period', () => {
    const facts = [fact(number(3), { forecast: true }), fact(number(4), { sources: ['b'] })];
    expect(toSeries(facts, () => true, voice)[0]?.figures.map(({ forecast }) => forecast)).toEqual([false, true]);
  });

  it('of other dimensions stands in another series', () => {
    const facts = [fact(number(1), { dims: { sparsity: 'dense' } }), fact(number(2), { dims: { sparsity: 'sparse' } })];
    expect(toSeries(facts, () => false, voice).map(({ id }) => id)).toEqual([
      'chip#memory[sparsity=dense]',
      'chip#memory[sparsity=sparse]',
    ]);
  });
});

describe('grouping', () => {
  const anyFact = fc
    .record({
      low: fc.integer({ min: 1, max: 9 }),
      spread: fc.integer({ min: 0, max: 3 }),
      month: fc.integer({ min: 1, max: 9 }),
      source: fc.constantFrom('a', 'b', 'c'),
      dim: fc.constantFrom('x', 'y'),
    })
    .map(({ low, spread, month, source, dim }) =>
      fact(number(low, low + spread), { asOf: when(`2026-0${month}`), sources: [source], dims: { d: dim } }),
    );
  const facts = fc.array(anyFact, { minLength: 1, maxLength: 20 });

  it('loses no fact and invents none', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const kept = toSeries(given, () => true, voice).flatMap(({ figures }) =>
          figures.flatMap((figure) => figure.facts),
        );
        expect(new Set(kept)).toEqual(new Set(given));
        expect(kept).toHaveLength(given.length);
      }),
    );
  });

  it('orders every series in time', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { figures } of toSeries(given, () => true, voice)) {
          const sorted = [...figures].sort((a, b) => compareWhen(a.asOf, b.asOf));
          expect(figures).toEqual(sorted);
          expect(new Set(figures.map(({ asOf }) => asOf.text)).size).toBe(figures.length);
        }
      }),
    );
  });

  it('prints ranges that hold every fact in conflict', () => {
    const ends = ({ amount }: { amount: Figure['amount'] }) =>
      amount.type === 'number' ? [amount.low, amount.high] : [];
    fc.assert(
      fc.property(facts, (given) => {
        const figures = toSeries(given, () => true, voice).flatMap((series) => series.figures);
        for (const figure of figures.filter(({ agreement }) => agreement === 'conflict')) {
          const [low, high] = ends(figure);
          const inner = figure.facts.flatMap(ends);
          expect([low, high]).toEqual([Math.min(...inner), Math.max(...inner)]);
        }
      }),
    );
  });

  it('does not depend on the order in which facts are read', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const summary = (list: typeof given) =>
          toSeries(list, () => true, voice)
            .map(
              ({ id, figures }) => `${id} ${figures.map(({ asOf, agreement }) => `${asOf.text} ${agreement}`).join()}`,
            )
            .sort();
        expect(summary([...given].reverse())).toEqual(summary(given));
      }),
    );
  });
});
