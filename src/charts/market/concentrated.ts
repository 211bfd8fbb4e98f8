import { type Concentration, concentrationOf } from '../../knowledge/markets/concentration.ts';
import type { EstimateData, MarketData } from './data.ts';

export interface Concentrated {
  estimate: EstimateData;
  found: Concentration;
}

/** How concentrated the market is by the newest estimate of each series that says enough of it. */
export function concentratedBy(data: MarketData, estimates: readonly EstimateData[]): Concentrated[] {
  const groups = new Set(data.holders.filter(({ isGroup }) => isGroup).map(({ id }) => id));
  return data.series.flatMap((series, index) => {
    if (series.partial) return [];
    const newest = estimates
      .filter((one) => one.series === index && !one.isForecast)
      .sort((a, b) => (a.to === b.to ? Number(b.isRestated) - Number(a.isRestated) : a.to < b.to ? 1 : -1));
    for (const estimate of newest) {
      const shares = new Map(
        Object.entries(estimate.shares).map(([id, [low, high, value]]) => [
          id,
          { low: value ?? low, high: value ?? high },
        ]),
      );
      const found = concentrationOf(shares, series, groups);
      if (found) return [{ estimate, found }];
    }
    return [];
  });
}
