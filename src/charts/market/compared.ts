import type { Lang } from '../../i18n/languages.ts';
import type { SpreadData, SpreadRow } from '../spread/scene.ts';
import type { EstimateData, MarketData } from './data.ts';
import { metricName, publisherName, qualifiersOf, sayReading, shapeOf, toneOf } from './say.ts';
import { type MarketView, type Reading, readingsIn, yearsOf } from './select.ts';
import { percent } from './shares.ts';

const pointOf = ({ share: [low, , value] }: Reading) => value ?? low;
const topOf = ({ share: [, high, value] }: Reading) => value ?? high;

/** The words on one holder in one year, highest first. */
export interface Compared {
  readings: readonly Reading[];
  low: number;
  high: number;
  data: SpreadData;
}

/** A scale round about the figures: from zero, unless all are near the whole. */
export function endsOf(low: number, high: number): [number, number] {
  if (low >= 40) return [Math.max(0, Math.floor(low / 10) * 10 - 10), 100];
  return [0, Math.min(100, Math.ceil((high + 4) / 10) * 10)];
}

/** One share as a row of words on it, beside what it counts. */
export function spreadRow(data: MarketData, holder: string, reading: Reading, lang: Lang): SpreadRow {
  const { estimate, series, share } = reading;
  const [low, high, value, said] = share;
  const comma = lang === 'zh' ? '，' : ', ';
  const name = [publisherName(data, series), metricName(data, series), estimate.period].join(comma);
  return {
    name: `${name}${qualifiersOf(data, reading, lang)}`,
    counts: series.counts,
    low,
    high,
    ...(value === null ? {} : { value }),
    shape: shapeOf(series.metric),
    tone: toneOf(reading),
    isRestated: estimate.isRestated,
    short: said,
    said: sayReading(data, holder, reading, lang),
  };
}

/** What publishers say of a holder in a year; undefined where nobody says anything. */
export function comparedIn(
  data: MarketData,
  estimates: readonly EstimateData[],
  { holder, year }: Pick<MarketView, 'holder' | 'year'>,
  lang: Lang,
): Compared | undefined {
  const readings = readingsIn(data, estimates, holder, year).sort((a, b) => topOf(b) - topOf(a));
  if (readings.length === 0) return undefined;
  const claim = data.claims.find(({ entity }) => entity === holder);
  const at = claim?.atLeast;
  const ends = readings.flatMap(({ share: [low, high] }) => [low, high]);
  const [from, to] = endsOf(Math.min(...ends, at ?? 100), Math.max(...ends, at ?? 0));
  const rows = readings.map((reading) => spreadRow(data, holder, reading, lang));
  return {
    readings,
    low: Math.min(...readings.map(pointOf)),
    high: Math.max(...readings.map(topOf)),
    data: { rows, from, to, tick: percent, ...(claim && at !== undefined ? { claim: { at, name: claim.short } } : {}) },
  };
}

/** How far publishers are apart on a holder, year by year. */
export function spreadByYear(
  data: MarketData,
  estimates: readonly EstimateData[],
  holder: string,
): { year: string; ways: number; low: number; high: number }[] {
  return yearsOf(data, estimates, holder).map(([year, ways]) => {
    const readings = readingsIn(data, estimates, holder, year);
    return { year, ways, low: Math.min(...readings.map(pointOf)), high: Math.max(...readings.map(topOf)) };
  });
}
