import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { headFigure } from '../../knowledge/build.ts';
import { isNumber, type Figure as KnownFigure, type Series } from '../../knowledge/fact.ts';
import { type Dims, printFactId, sortedDims } from '../../schema/fact-id.ts';
import type { AttributeRecord } from '../../schema/vocabulary.ts';
import { asset, entityHref } from '../../site/links.ts';
import { entityName, figureWords, qualifierOf } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import { dateSpan, sourcesBehind } from '../kit/dates.ts';
import { Figure } from '../kit/Figure.tsx';
import { tickOf } from '../kit/tick.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutRanking } from './layout.ts';
import type { RankedRow } from './scene.ts';
import { RankingView } from './View.tsx';

/** Rows that a drawing can carry; the table below it has all. */
const DRAWN = 40;

/** The entities that have a figure of one kind, the best first. */
export interface Ranking {
  attributeId: string;
  attribute: AttributeRecord;
  dims: Dims;
  figures: KnownFigure[];
}

function middle(figure: KnownFigure): number {
  const { amount } = figure;
  return isNumber(amount) ? (amount.value ?? (amount.low + amount.high) / 2) : 0;
}

/** All rankings of an attribute: one for each set of dimensions that several entities share, the largest first. */
export function rankingsOf(site: Site, attributeId: string): Ranking[] {
  const { graph, today } = site;
  const attribute = graph.vocabulary.attributes[attributeId];
  if (!attribute) return [];
  const byDims = new Map<string, Series[]>();
  for (const ofEntity of graph.index.values()) {
    for (const series of ofEntity.get(attributeId) ?? []) {
      const key = printFactId({ entity: '', attribute: '', dims: series.dims });
      byDims.set(key, [...(byDims.get(key) ?? []), series]);
    }
  }
  const sign = attribute.better === 'low' ? 1 : -1;
  return [...byDims.values()]
    .map((group): Ranking => {
      const figures = group
        .flatMap((series) => headFigure(graph, series, today) ?? [])
        .filter(({ amount }) => isNumber(amount));
      return {
        attributeId,
        attribute,
        dims: group[0]?.dims ?? {},
        figures: figures.sort((a, b) => sign * (middle(a) - middle(b)) || (a.entity < b.entity ? -1 : 1)),
      };
    })
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => b.figures.length - a.figures.length || sortedDims(a.dims).length - sortedDims(b.dims).length);
}

function rowOf(site: Site, figure: KnownFigure, lang: Lang): RankedRow[] {
  const { graph } = site;
  const entity = graph.entities.get(figure.entity);
  const { amount } = figure;
  if (!entity || !isNumber(amount)) return [];
  const { said, basis } = figureWords(site, figure, lang);
  return [
    {
      name: entityName(graph, entity.id, lang),
      href: entityHref(entity, lang),
      layer: entity.layer,
      low: amount.low,
      high: amount.high,
      said,
      estimated: basis !== undefined,
    },
  ];
}

/** A ranking in the frame of every chart. */
export function RankingChart({ site, ranking, lang }: { site: Site; ranking: Ranking; lang: Lang }) {
  const t = strings(lang);
  const { attribute, attributeId, dims, figures } = ranking;
  const { graph } = site;
  const drawn = figures.slice(0, DRAWN).flatMap((figure) => rowOf(site, figure, lang));
  const currency = figures.flatMap(({ amount }) => (isNumber(amount) ? [amount.currency] : []))[0];
  const tick = tickOf(attribute, currency, lang);
  const qualifier = qualifierOf(graph, dims, lang);
  const top = drawn[0];
  const title = t.rankingTitle(top?.name ?? '', attribute.label[lang], top?.said ?? '', attribute.better === 'low');
  const { form } = layoutRanking(drawn, tick, WIDTHS.wide);
  const view = (width: number) => <RankingView scene={layoutRanking(drawn, tick, width)} label={title} />;
  const words = figures.map((figure) => ({
    ...figureWords(site, figure, lang),
    name: entityName(graph, figure.entity, lang),
  }));
  const [highest, lowest] = attribute.better === 'low' ? [words.at(-1), words[0]] : [words[0], words.at(-1)];
  return (
    <Figure
      id={`ranking-${[attributeId, ...sortedDims(dims).flat()].join('-').replace(/[^a-z0-9-]+/g, '-')}`}
      lang={lang}
      title={title}
      subtitle={[qualifier, attribute.help?.[lang], t.rankingForms[form]].filter(Boolean).join('. ')}
      narrow={view(WIDTHS.narrow)}
      wide={view(WIDTHS.wide)}
      summary={t.sentences([
        t.rankingOf(figures.length),
        t.rankingSummary(highest?.name ?? '', highest?.said ?? '', lowest?.name ?? '', lowest?.said ?? ''),
        ...(figures.length > DRAWN ? [t.rankingDrawn(DRAWN)] : []),
      ])}
      table={{
        head: [t.name, attribute.label[lang], t.asOf, t.source],
        rows: words.map((figure) => [
          figure.name,
          figure.said,
          figure.asOf,
          figure.sources.map(({ publisher }) => publisher).join(', '),
        ]),
      }}
      sources={sourcesBehind(graph, figures)}
      span={dateSpan(figures, lang)}
      data={[
        { label: 'CSV', href: asset(`/attributes/${attributeId}/figures.csv`) },
        { label: 'JSON', href: asset(`/attributes/${attributeId}/figures.json`) },
      ]}
    />
  );
}
