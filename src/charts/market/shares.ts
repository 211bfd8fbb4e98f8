import { ascending } from 'd3-array';
import type { Lang } from '../../i18n/languages.ts';
import type { Panel, PanelMark, PanelSeries, PanelsData } from '../panels/scene.ts';
import type { EstimateData, MarketData } from './data.ts';
import { metricName, publisherName, sayReading, shapeOf, toneOf } from './say.ts';
import { type MarketView, type Reading, readingsOf } from './select.ts';

/** Panels that a drawing can carry; the table has all. */
const DRAWN = 6;

export const percent = (value: number) => `${Number(value.toFixed(1))}%`;

function markOf(data: MarketData, holder: string, reading: Reading, lang: Lang): PanelMark {
  const { estimate, series, share } = reading;
  const [low, high, value] = share;
  return {
    from: estimate.from,
    to: estimate.to,
    low,
    high,
    ...(value === null ? {} : { value }),
    shape: shapeOf(series.metric),
    tone: toneOf(reading),
    isRestated: estimate.isRestated,
    said: sayReading(data, holder, reading, lang),
  };
}

/** What a line is called: its publisher, with what sets it apart where that publisher has several lines in the panel. */
function nameOf(data: MarketData, index: number, among: readonly number[], lang: Lang): string {
  const series = data.series[index];
  if (!series) return '';
  const publisher = publisherName(data, series);
  const isOne = among.filter((other) => data.series[other]?.publisher === series.publisher).length === 1;
  return isOne ? publisher : `${publisher}${lang === 'zh' ? '，' : ', '}${series.short ?? metricName(data, series)}`;
}

function panelOf(data: MarketData, estimates: readonly EstimateData[], holder: string, lang: Lang): Panel {
  const readings = readingsOf(data, estimates, holder).sort((a, b) => ascending(a.estimate.to, b.estimate.to));
  const indexes = [...new Set(readings.map(({ estimate }) => estimate.series))].sort((a, b) => a - b);
  const series = indexes.map(
    (index): PanelSeries => ({
      name: nameOf(data, index, indexes, lang),
      marks: readings.filter(({ estimate }) => estimate.series === index).map((one) => markOf(data, holder, one, lang)),
    }),
  );
  const claim = data.claims.find(({ entity }) => entity === holder);
  const known = data.holders.find(({ id }) => id === holder);
  return {
    name: known?.name ?? holder,
    layer: known?.layer,
    series,
    ...(claim?.atLeast !== undefined
      ? { claim: { at: claim.atLeast, from: claim.from, to: claim.to, name: claim.short } }
      : {}),
  };
}

/** Who is drawn, and who stands in the table alone: totals, those not named, and the smallest. */
export function holdersDrawn(
  data: MarketData,
  estimates: readonly EstimateData[],
  first: string,
): { drawn: string[]; left: string[] } {
  const present = data.holders.filter(({ id }) => estimates.some(({ shares }) => id in shares));
  const own = present.filter(({ id, isTotal }) => !isTotal && id !== 'others').map(({ id }) => id);
  const drawn = [...own.filter((id) => id === first), ...own.filter((id) => id !== first)].slice(0, DRAWN);
  return { drawn, left: present.map(({ id }) => id).filter((id) => !drawn.includes(id)) };
}

/** What the drawing of shares over time is made from; undefined where nothing is to be seen. */
export function sharesData(
  data: MarketData,
  estimates: readonly EstimateData[],
  { holder }: Pick<MarketView, 'holder'>,
  lang: Lang,
): PanelsData | undefined {
  const { drawn } = holdersDrawn(data, estimates, holder);
  const shown = estimates.filter(({ shares }) => drawn.some((id) => id in shares));
  if (shown.length === 0) return undefined;
  const first = shown.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  const last = shown.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));
  return {
    panels: drawn.map((id) => panelOf(data, shown, id, lang)),
    from: `${first.slice(0, 4)}-01-01`,
    to: `${last.slice(0, 4)}-12-31`,
    tick: percent,
    most: 100,
  };
}
