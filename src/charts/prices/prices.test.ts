import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TokenOffer } from '../../knowledge/catalogue/types.ts';
import { cheapestAt } from './cheapest.ts';
import type { TokensData } from './data.ts';
import { declineOf } from './decline.ts';
import { blended, inDollars, perThousandRequests } from './unit-price.ts';

const period = (from: string, price: number, more: object = {}) => ({
  from,
  asOf: from,
  onset: 'effective' as const,
  seen: '2026-01-01',
  sources: ['s'],
  input: price,
  output: price,
  ...more,
});
const offer = (model: string, periods: TokenOffer['periods'], more: Partial<TokenOffer> = {}): TokenOffer => ({
  id: `a/${model}`,
  seller: 'a',
  model,
  currency: 'USD',
  periods,
  ...more,
});
const level = { id: 'gpt', name: 'GPT', test: 'mmlu', testName: 'MMLU', score: 80 };
const model = (score: number) => ({ name: 'M', layer: 'models' as const, maker: undefined, scores: { mmlu: score } });
const data = (offers: TokenOffer[]): TokensData => ({
  today: '2026-06-01',
  freshFor: 30,
  offers,
  models: { good: model(80), better: model(90), poor: model(40) },
  sellers: {},
  sources: {},
  rates: [{ from: 'USD', to: 'CNY', rate: 8, start: '2024-01-01', on: '2024-01', source: 's' }],
  levels: [level],
  classes: [],
  tiers: {},
});
const steps = (offers: TokenOffer[]) => cheapestAt(data(offers), level).map(({ day, price }) => [day, price]);

describe('a price per unit', () => {
  it('is mixed as the request is', () => {
    expect(blended({ input: 1, output: 5 })).toBe(2);
    expect(blended({ output: 5 })).toBeUndefined();
    expect(perThousandRequests({ input: 2, output: 10 }, { input: 1000, output: 500 })).toBe(7);
  });

  it('is converted at a dated rate, or not at all', () => {
    const { rates } = data([]);
    expect(inDollars(8, 'CNY', rates, '2024-05-01')).toMatchObject({ usd: 1, rate: { on: '2024-01' } });
    expect(inDollars(8, 'CNY', rates, '2023-05-01')).toBeUndefined();
    expect(inDollars(8, 'EUR', rates, '2024-05-01')).toBeUndefined();
  });
});

describe('the cheapest at a level', () => {
  it('falls as cheaper ones come, by whoever is good enough', () => {
    const offers = [
      offer('good', [period('2023-01-01', 10)]),
      offer('better', [period('2024-01-01', 4), period('2025-01-01', 1)]),
      offer('poor', [period('2023-01-01', 0.1)]),
    ];
    expect(steps(offers)).toEqual([
      ['2023-01-01', 10],
      ['2024-01-01', 4],
      ['2025-01-01', 1],
    ]);
  });

  it('rises where the cheapest ends, and leaves out what is free, batch, or of a currency without a rate', () => {
    const offers = [
      offer('good', [period('2023-01-01', 10)]),
      offer('good', [period('2023-01-01', 0)]),
      offer('good', [period('2023-01-01', 2)], { tier: 'batch' }),
      offer('good', [period('2023-01-01', 2)], { currency: 'EUR' }),
      offer('better', [period('2024-01-01', 4, { until: '2024-06-30' })]),
    ];
    expect(steps(offers)).toEqual([
      ['2023-01-01', 10],
      ['2024-01-01', 4],
      ['2024-07-01', 10],
    ]);
  });

  it('ends for a price that has long not been seen', () => {
    expect(
      steps([
        offer('good', [period('2023-01-01', 10, { seen: '2023-01-01' })]),
        offer('better', [period('2023-06-01', 20)]),
      ]),
    ).toEqual([
      ['2023-01-01', 10],
      ['2024-02-06', 20],
    ]);
  });
});

describe('a decline', () => {
  it('is the first price over the last, and its root a year', () => {
    const found = declineOf([
      { day: '2022-01-01', price: 64 },
      { day: '2025-01-01', price: 1 },
    ]);
    expect(found?.factor).toBe(64);
    expect(found?.perYear).toBeCloseTo(4, 1);
  });

  it('says nothing of half a year or less', () => {
    expect(
      declineOf([
        { day: '2025-01-01', price: 2 },
        { day: '2025-05-01', price: 1 },
      ]),
    ).toBeUndefined();
    expect(declineOf([])).toBeUndefined();
  });

  it('multiplies up to the whole', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (a, b) => {
          const found = declineOf([
            { day: '2020-01-01', price: a },
            { day: '2026-01-01', price: b },
          ]);
          expect((found?.perYear ?? 0) ** (found?.years ?? 0)).toBeCloseTo(a / b, 4);
        },
      ),
    );
  });
});
