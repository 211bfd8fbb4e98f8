import { describe, expect, it } from 'vitest';
import { newestOn, offerOn, rentsOn, unseenFor } from './in-force.ts';
import type { Catalogue, TokenOffer } from './types.ts';

const period = <T extends object>(from: string, more: T) => ({
  from,
  asOf: from,
  onset: 'effective' as const,
  seen: from,
  sources: ['s'],
  ...more,
});
const offer = (id: string, periods: TokenOffer['periods'], more: Partial<TokenOffer> = {}): TokenOffer => {
  const [seller = '', model = ''] = id.split('/');
  return { id, seller, model, currency: 'USD', periods, ...more };
};
const catalogue: Pick<Catalogue, 'offers' | 'rents'> = {
  offers: [
    offer('a/old', [
      period('2023-01-01', { input: 3, output: 4, until: '2023-05-31' }),
      period('2023-06-01', { input: 1, output: 2 }),
    ]),
    offer('a/old', [period('2023-06-01', { input: 5, output: 6 })], { above: 200_000 }),
    offer('a/old', [period('2023-06-01', { input: 0.5, output: 1 })], { tier: 'batch' }),
    offer('a/new', [period('2024-01-01', { input: 1, output: 1, until: '2024-12-31' })]),
  ],
  rents: [
    {
      id: 'x/chip',
      seller: 'x',
      accelerator: 'chip',
      currency: 'USD',
      terms: 'on-demand',
      periods: [period('2024-01-01', { low: 2, high: 2 })],
    },
    {
      id: 'y/chip',
      seller: 'y',
      accelerator: 'chip',
      currency: 'USD',
      terms: 'on-demand',
      periods: [period('2024-02-01', { low: 1, high: 3 })],
    },
    {
      id: 'z/chip',
      seller: 'z',
      accelerator: 'chip',
      currency: 'USD',
      terms: 'spot',
      periods: [period('2024-01-01', { low: 0.5, high: 0.5 })],
    },
  ],
};

describe('a price of a day', () => {
  it('is the last that has begun, unless it has ended', () => {
    expect(offerOn(catalogue, 'a/old', '2022-12-31')).toBeUndefined();
    expect(offerOn(catalogue, 'a/old', '2023-05-31')?.period.input).toBe(3);
    expect(offerOn(catalogue, 'a/old', '2023-06-01')?.period.input).toBe(1);
    expect(offerOn(catalogue, 'a/new', '2024-12-31')?.period.input).toBe(1);
    expect(offerOn(catalogue, 'a/new', '2025-01-01')).toBeUndefined();
  });

  it('has its tiers and its batch beside it', () => {
    const found = offerOn(catalogue, 'a/old', '2023-07-01');
    expect(found?.tiers).toMatchObject([{ above: 200_000, period: { input: 5 } }]);
    expect(found?.batch?.output).toBe(1);
  });

  it('of a line is that of the model that came last, and is still sold', () => {
    const line = ['a/old', 'a/new', 'a/never'];
    expect(newestOn(catalogue, line, '2023-07-01')?.offer.model).toBe('old');
    expect(newestOn(catalogue, line, '2024-07-01')?.offer.model).toBe('new');
    expect(newestOn(catalogue, line, '2025-07-01')?.offer.model).toBe('old');
  });

  it('of an hour is the cheapest first, on the terms asked for', () => {
    const sellers = (day: string, terms?: string) =>
      rentsOn(catalogue, 'chip', day, terms).map(({ rent }) => rent.seller);
    expect(sellers('2024-01-15')).toEqual(['x']);
    expect(sellers('2024-03-01')).toEqual(['y', 'x']);
    expect(sellers('2024-03-01', 'spot')).toEqual(['z']);
  });

  it('ages from the day it was last seen', () => {
    expect(unseenFor({ seen: '2024-01-01' }, '2024-01-31')).toBe(30);
    expect(unseenFor({ seen: '2024-02-01' }, '2024-01-31')).toBe(0);
  });
});
