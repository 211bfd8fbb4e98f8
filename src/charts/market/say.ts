import { fillIn } from '../../i18n/fill-in.ts';
import type { Lang } from '../../i18n/languages.ts';
import { METRICS, type Metric } from '../../schema/metric.ts';
import type { Tone } from '../kit/MarkView.tsx';
import { SHAPES, type Shape } from '../kit/marks.ts';
import type { MarketData, SeriesData } from './data.ts';
import type { Reading } from './select.ts';

/** Each metric has a shape of its own on the whole site. */
export function shapeOf(metric: Metric): Shape {
  return SHAPES[METRICS.indexOf(metric)] ?? 'circle';
}

export function toneOf({ estimate, series }: Reading): Tone {
  if (estimate.isForecast) return 'forecast';
  return series.isReported ? 'reported' : 'estimated';
}

export const publisherName = (data: MarketData, { publisher }: SeriesData) =>
  data.publishers.find(({ id }) => id === publisher)?.name ?? publisher;

export const metricName = (data: MarketData, { metric }: SeriesData) =>
  data.metrics.find(({ id }) => id === metric)?.name ?? metric;

export const holderName = (data: MarketData, id: string) => data.holders.find((one) => one.id === id)?.name ?? id;

/** What sets an estimate apart, in brackets: forecast, restated, low confidence. */
export function qualifiersOf({ say }: MarketData, { estimate }: Pick<Reading, 'estimate'>, lang: Lang): string {
  const said = [estimate.isForecast && say.forecast, estimate.isRestated && say.restated, estimate.isLow && say.low];
  const words = said.filter((word) => word !== false).join(lang === 'zh' ? '，' : ', ');
  return words && (lang === 'zh' ? `（${words}）` : ` (${words})`);
}

/** All that is to be said of a share, ending in source and date. */
export function sayReading(data: MarketData, holder: string, reading: Reading, lang: Lang): string {
  const { estimate, series, share } = reading;
  const first = fillIn(data.say.of, {
    name: holderName(data, holder),
    period: estimate.period,
    share: share[3],
    publisher: publisherName(data, series),
    metric: metricName(data, series),
  });
  const sources = estimate.sources.map(({ name, published }) => (published ? `${name} (${published})` : name));
  const stop = lang === 'zh' ? '' : ' ';
  const counts = /[.。]$/.test(series.counts) ? series.counts : `${series.counts}${lang === 'zh' ? '。' : '.'}`;
  const read = fillIn(data.say.read, { sources: sources.join(lang === 'zh' ? '、' : ', ') });
  return `${first}${qualifiersOf(data, reading, lang)}${lang === 'zh' ? '：' : ': '}${counts}${stop}${read}`;
}
