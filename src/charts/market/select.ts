import type { Metric } from '../../schema/metric.ts';
import type { ViewState } from '../../site/view-state.ts';
import { dayOfView } from '../kit/day.ts';
import type { EstimateData, MarketData, SeriesData, ShareData } from './data.ts';

/** The first day that the slider reaches. */
export const FIRST_DAY = '2020-01-01';

/** What a reader has chosen to see of a market; what is not chosen is all. */
export interface MarketView {
  publisher: string | undefined;
  metric: Metric | undefined;
  /** Whose share is compared. */
  holder: string;
  /** The year in which it is compared. */
  year: string;
  /** The day (ISO) as of which the page speaks. */
  day: string;
}

/** A share with all that qualifies it. */
export interface Reading {
  estimate: EstimateData;
  series: SeriesData;
  share: ShareData;
}

const isIn = (year: string) => (estimate: EstimateData) =>
  estimate.from.slice(0, 4) <= year && year <= estimate.to.slice(0, 4);

/** The estimates that are seen: by one publisher, of one metric, known by a day. */
export function estimatesIn(
  data: MarketData,
  { publisher, metric, day }: Omit<MarketView, 'holder' | 'year'>,
): EstimateData[] {
  return data.estimates.filter(({ series, known }) => {
    const own = data.series[series];
    return (
      own !== undefined &&
      known <= day &&
      (publisher === undefined || own.publisher === publisher) &&
      (metric === undefined || own.metric === metric)
    );
  });
}

/** Every share of one holder among some estimates. */
export function readingsOf(data: MarketData, estimates: readonly EstimateData[], holder: string): Reading[] {
  return estimates.flatMap((estimate) => {
    const [series, share] = [data.series[estimate.series], estimate.shares[holder]];
    return series && share ? [{ estimate, series, share }] : [];
  });
}

/** The years of which something is said, each with the number of ways in which it is counted. */
export function yearsOf(
  data: MarketData,
  estimates: readonly EstimateData[],
  holder: string,
): [year: string, ways: number][] {
  const all = readingsOf(data, estimates, holder);
  const years = [
    ...new Set(all.flatMap(({ estimate }) => [estimate.from.slice(0, 4), estimate.to.slice(0, 4)])),
  ].sort();
  return years.map((year) => [
    year,
    new Set(all.filter(({ estimate }) => isIn(year)(estimate)).map(({ series }) => series.id)).size,
  ]);
}

/** One reading of each series and printing in a year, the last of it. */
export function readingsIn(
  data: MarketData,
  estimates: readonly EstimateData[],
  holder: string,
  year: string,
): Reading[] {
  const last = new Map<string, Reading[]>();
  for (const reading of readingsOf(data, estimates.filter(isIn(year)), holder)) {
    const { estimate, series } = reading;
    const key = `${series.id} ${estimate.isRestated} ${estimate.isForecast}`;
    const [known] = last.get(key) ?? [];
    if (!known || known.estimate.to < estimate.to) last.set(key, [reading]);
    else if (known.estimate.to === estimate.to) last.get(key)?.push(reading);
  }
  return [...last.values()].flat();
}

/** The year that is counted in most ways, the newer of two. */
function tellingYear(years: readonly [year: string, ways: number][]): string {
  return years.reduce((best, one) => (one[1] >= best[1] ? one : best), ['', 0] as [string, number])[0];
}

/** What a state asks for: an id that the market does not have is as if it were not there. */
export function resolveMarket(state: ViewState, data: MarketData): MarketView {
  const publisher = data.publishers.find(({ id }) => id === state.publisher)?.id;
  const metric = data.metrics.find(({ id }) => id === state.metric)?.id;
  const holder = data.holders.find(({ id }) => id === state.focus)?.id ?? data.leader;
  const day = dayOfView(state.asOf, data.today, FIRST_DAY);
  const years = yearsOf(data, estimatesIn(data, { publisher, metric, day }), holder);
  const year = years.find(([one]) => one === state.year)?.[0] ?? tellingYear(years);
  return { publisher, metric, holder, year, day };
}
