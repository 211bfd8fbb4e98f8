import { describe, expect, it } from 'vitest';
import { vocabularySchema } from '../../schema/vocabulary.ts';
import type { PendingFact } from '../facts.ts';
import { toSeries } from '../figure.ts';
import { Report } from '../report.ts';
import { attribute, fact, number, when } from '../testing.ts';
import { addDerived } from './derived.ts';

const vocabulary = vocabularySchema.parse({
  groups: {},
  dims: {},
  attributes: {
    size: { label: { en: 'Size', zh: '规模' }, group: 'g', type: 'quantity', varies: true, freshFor: 180 },
  },
  headlines: {},
  columns: { hardware: [], cloud: [], models: [], apps: [] },
});
const file = { path: 'apps/market.mdx', id: 'market', data: {}, place: () => ({ line: 1, column: 1 }) };
const size = (part: string, value: number) =>
  fact(number(value), { entity: 'market', attribute: 'size', dims: { part } });

function pending(part: string, formula: string, inputs: Record<string, string>): PendingFact {
  const base = { entity: 'market', attribute: 'size', dims: { part }, checked: when('2026-01-01') };
  return { file, path: [], attribute: attribute(), base, formula, inputs };
}

function derive(waiting: PendingFact[]) {
  const report = new Report();
  const group = (facts: Parameters<typeof toSeries>[0]) =>
    toSeries(
      facts,
      () => true,
      (id) => id,
    );
  const facts = addDerived(waiting, [size('all', 19), size('coding', 4)], group, vocabulary, report);
  return { facts, problems: report.problems.map(({ message }) => message) };
}

describe('a derived figure', () => {
  it('may come from others of its attribute, told apart by their dimensions', () => {
    const rest = pending('rest', 'a - b', { a: 'market#size[part=all]', b: 'market#size[part=coding]' });
    const twice = pending('twice', 'r * 2', { r: 'market#size[part=rest]' });
    const { facts, problems } = derive([twice, rest]);
    expect(problems).toEqual([]);
    expect(facts.map(({ dims, amount }) => [dims['part'], amount.type === 'number' && amount.low])).toContainEqual([
      'twice',
      30,
    ]);
  });

  it('may not come from itself, nor from what comes from it', () => {
    const one = pending('one', 'b + 1', { b: 'market#size[part=two]' });
    const two = pending('two', 'a + 1', { a: 'market#size[part=one]' });
    expect(derive([one, two]).problems).toContain('the inputs of this formula lead back to itself');
  });
});
