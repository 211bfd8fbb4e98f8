import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { isNumber, type Figure as KnownFigure, type Series } from '../../knowledge/fact.ts';
import { entityData } from '../../site/links.ts';
import { entityName, figureWords, seriesRow } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import { dateSpan, sourcesBehind } from '../kit/dates.ts';
import { Figure } from '../kit/Figure.tsx';
import { tickOf } from '../kit/tick.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutHistory } from './layout.ts';
import type { HistoryData, HistoryPoint } from './scene.ts';
import { HistoryView } from './View.tsx';

function pointOf(site: Site, figure: KnownFigure, lang: Lang): HistoryPoint[] {
  const { amount, asOf, basis, forecast } = figure;
  if (!isNumber(amount)) return [];
  const { low, high, value } = amount;
  const { said } = figureWords(site, figure, lang);
  const point = value === undefined ? {} : { value };
  return [{ from: asOf.start, to: asOf.end, low, high, ...point, said, estimated: basis !== 'reported', forecast }];
}

/** What a history is drawn from. */
export function historyData(site: Site, series: Series, lang: Lang): HistoryData {
  const { attribute } = seriesRow(site, series, lang);
  const amounts = series.figures.flatMap(({ amount }) => (isNumber(amount) ? [amount] : []));
  return {
    points: series.figures.flatMap((figure) => pointOf(site, figure, lang)),
    tick: tickOf(attribute, amounts[0]?.currency, lang),
  };
}

/** A history in the frame of every chart. */
export function HistoryChart({ site, series, lang }: { site: Site; series: Series; lang: Lang }) {
  const t = strings(lang);
  const { label, qualifier, anchor } = seriesRow(site, series, lang);
  const data = historyData(site, series, lang);
  const name = entityName(site.graph, series.entity, lang);
  const [from, to] = dateSpan(series.figures, lang);
  const first = data.points[0]?.said ?? '';
  const last = data.points.at(-1)?.said ?? '';
  const words = series.figures.map((figure) => figureWords(site, figure, lang)).reverse();
  const title = t.historyTitle(name, label, first, last);
  const view = (width: number) => <HistoryView scene={layoutHistory(data, width)} label={title} />;
  return (
    <Figure
      id={`chart-${series.entity}-${anchor.replace(/[^a-z0-9-]+/g, '-')}`}
      lang={lang}
      title={title}
      subtitle={[qualifier, t.historyRange].filter(Boolean).join('. ')}
      narrow={view(WIDTHS.narrow)}
      wide={view(WIDTHS.wide)}
      summary={t.historySummary(data.points.length, from, to)}
      table={{
        head: [t.period, label, t.source],
        rows: words.map((figure) => [
          figure.asOf,
          [figure.said, figure.forecast ? t.forecast : figure.basis].filter(Boolean).join(' · '),
          figure.sources.map(({ publisher }) => publisher).join(', '),
        ]),
      }}
      sources={sourcesBehind(site.graph, series.figures)}
      span={[from, to]}
      data={entityData(site.graph, series.entity)}
    />
  );
}
