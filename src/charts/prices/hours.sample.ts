import type { Rent, RentPeriod } from '../../knowledge/catalogue/types.ts';
import type { HoursData } from './data.ts';

type Told = [from: string, price: number, seen: string, until?: string];

/** An invented rent on demand for dollars, by when each price began, was seen last and ended. */
export function rentOf(seller: string, told: readonly Told[], more: Partial<Rent> = {}): Rent {
  const periods = told.map(([from, price, seen, until]): RentPeriod => {
    const ended = until ? { until } : {};
    return { from, asOf: from, onset: 'effective', seen, sources: [], low: price, high: price, ...ended };
  });
  return { id: `${seller}/chip`, seller, accelerator: 'chip', terms: 'on-demand', currency: 'USD', periods, ...more };
}

/** Invented rents as the page has them, in June 2024. */
export function hoursOf(rents: readonly Rent[], more: Partial<HoursData> = {}): HoursData {
  return {
    today: '2024-06-15',
    freshFor: 30,
    rents,
    accelerators: { chip: { name: 'Chip', layer: 'hardware', forms: [] } },
    sellers: {},
    sources: {},
    rates: [],
    market: [],
    terms: {},
    tiers: {},
    ...more,
  };
}
