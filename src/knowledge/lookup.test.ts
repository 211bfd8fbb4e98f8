import { describe, expect, it } from 'vitest';
import { parseFactId } from '../schema/fact-id.ts';
import { toSeries } from './figure.ts';
import { findFigure, findSeries, indexSeries } from './lookup.ts';
import { fact, number, when } from './testing.ts';

const index = indexSeries(
  toSeries(
    [
      fact(number(1), { attribute: 'peak', dims: { sparsity: 'dense' } }),
      fact(number(2), { attribute: 'peak', dims: { sparsity: 'sparse' } }),
      fact(number(3), { attribute: 'price', dims: {}, asOf: when('2024') }),
      fact(number(4), { attribute: 'price', dims: { basis: 'street' }, asOf: when('2025') }),
      fact(number(5), { attribute: 'users', dims: { window: 'weekly' }, asOf: when('2024') }),
      fact(number(7), { attribute: 'users', dims: { window: 'weekly' }, asOf: when('2025'), forecast: true }),
      fact(number(8), { attribute: 'users', dims: { window: 'weekly' }, asOf: when('2027'), forecast: true }),
      fact(number(6), { attribute: 'users', dims: { window: 'weekly' }, asOf: when('2025') }),
    ],
    () => true,
    (id) => id,
  ),
);
const series = (id: string) => {
  const ref = parseFactId(id);
  if (!ref) throw new Error(id);
  const found = findSeries(index, ref);
  return 'found' in found ? found.found.id : `${found.problem.rule}: ${found.problem.fix}`;
};

describe('a reference', () => {
  it('names the series with exactly its dimensions', () => {
    expect(series('chip#peak[sparsity=dense]')).toBe('chip#peak[sparsity=dense]');
    expect(series('chip#price')).toBe('chip#price');
  });

  it('may leave dimensions out where only one series has them', () => {
    expect(series('chip#users')).toBe('chip#users[window=weekly]');
  });

  it('is ambiguous where several do, and says which dimensions are missing', () => {
    expect(series('chip#peak')).toBe('ambiguous-fact: add [sparsity=dense] or [sparsity=sparse]');
  });

  it('to nothing says what was likely meant', () => {
    expect(series('chp#peak')).toBe('unknown-fact: did you mean "chip"?');
    expect(series('chip#pek')).toBe('unknown-fact: did you mean "peak"?');
    expect(series('chip#peak[sparsity=dens]')).toBe('unknown-fact: write [sparsity=dense] or [sparsity=sparse]');
  });

  it('names one figure by its period, and the head without one', () => {
    const figure = (id: string) => {
      const found = findFigure(index, id, (one) => one.figures.findLast(({ forecast }) => !forecast));
      return 'found' in found ? found.found.id : found.problem.fix;
    };
    expect(figure('chip#users@2024')).toBe('chip#users[window=weekly]@2024');
    expect(figure('chip#users')).toBe('chip#users[window=weekly]@2025');
    expect(figure('chip#users@2025-forecast')).toBe('chip#users[window=weekly]@2025-forecast');
    expect(figure('chip#users@2027')).toBe('chip#users[window=weekly]@2027-forecast');
    expect(figure('chip#users@2019')).toBe('it has 2024, 2025, 2025, 2027');
  });
});
