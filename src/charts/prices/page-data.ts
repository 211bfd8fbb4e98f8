import { formatFigure } from '../../i18n/amount.ts';
import type { Lang } from '../../i18n/languages.ts';
import { offersOf, rentsOf } from '../../knowledge/catalogue/prices.ts';
import { isNumber } from '../../knowledge/fact.ts';
import type { Graph } from '../../knowledge/graph.ts';
import { HOUR_PRICE } from '../../schema/price.ts';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import { oncePerLanguage } from '../../site/once.ts';
import { type Scoring, scoresOf } from '../../site/scores.ts';
import { entityName, qualifierOf } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import type { AcceleratorData, HoursData, LevelData, MarketFigure, ModelData, SourceData, TokensData } from './data.ts';

/** The attribute of what is said of the price of an hour across sellers. */
const MARKET_PRICE = 'market-rental-price';

interface Levels extends Scoring {
  models: readonly string[];
}

const MMLU: Scoring = { test: 'mmlu', evaluator: 'collected' };
const GPQA: Scoring = { test: 'gpqa-diamond', evaluator: 'epoch-ai' };
/** Tests by which models are compared, and the models that set a level: each the talk of its year. */
const LEVELS: readonly Levels[] = [
  { ...MMLU, models: ['gpt-3', 'gpt-3-5-turbo', 'gpt-4'] },
  { ...GPQA, models: ['gpt-4o', 'o1'] },
];
/** The test that most models of all years have taken. */
const CLASSES: Levels = { ...GPQA, models: ['gpt-4', 'gpt-4o', 'o1'] };

/** The highest score of any version of a model in a test, per cent. */
function scoreOf(graph: Graph, model: string, scoring: Scoring): number | undefined {
  const all = scoresOf(graph, model, scoring).flatMap(({ amount }) => (isNumber(amount) ? [amount.high] : []));
  return all.length > 0 ? Math.max(...all) : undefined;
}

function modelData(graph: Graph, id: string, lang: Lang): ModelData {
  const entity = graph.entities.get(id);
  const maker = entity?.relations.find(({ type }) => type === 'made-by')?.to;
  const scores = [MMLU, GPQA].flatMap((scoring): [string, number][] => {
    const score = scoreOf(graph, id, scoring);
    return score === undefined ? [] : [[scoring.test, score]];
  });
  return {
    name: entityName(graph, id, lang),
    layer: entity?.layer ?? 'models',
    maker,
    scores: Object.fromEntries(scores),
  };
}

function levelsOf(graph: Graph, { models, ...scoring }: Levels, lang: Lang): LevelData[] {
  const { test } = scoring;
  const testName = labelsOf(graph, 'test', lang)[test] ?? test;
  return models.flatMap((model): LevelData[] => {
    const score = scoreOf(graph, model, scoring);
    if (score === undefined) return [];
    return [{ id: `${model}-${test}`, name: entityName(graph, model, lang), test, testName, score }];
  });
}

function sourcesOf(
  graph: Graph,
  periods: readonly { sources: readonly string[] }[],
  lang: Lang,
): Record<string, SourceData> {
  const ids = new Set(periods.flatMap(({ sources }) => sources));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const source = graph.sources.get(id);
      return source ? [[id, { name: source.publisher, href: href(routes.source(id), lang) }]] : [];
    }),
  );
}

function namesOf(graph: Graph, ids: readonly string[], lang: Lang) {
  return Object.fromEntries(
    [...new Set(ids)].map((id) => [
      id,
      { name: entityName(graph, id, lang), layer: graph.entities.get(id)?.layer ?? 'cloud' },
    ]),
  );
}

/** Labels of a dimension’s values. */
function labelsOf({ vocabulary }: Graph, dim: string, lang: Lang): Record<string, string> {
  const values = vocabulary.dims[dim]?.values;
  if (values === undefined || typeof values === 'string') return {};
  return Object.fromEntries(Object.entries(values).map(([id, label]) => [id, label[lang]]));
}

function freshFor({ vocabulary }: Graph): number {
  const fresh = vocabulary.attributes[HOUR_PRICE]?.freshFor;
  return typeof fresh === 'number' ? fresh : Number.POSITIVE_INFINITY;
}

/** What the page of token prices is drawn from. */
export const tokensData = oncePerLanguage(gatherTokens);

/** What the page of GPU-hour prices is drawn from. */
export const hoursData = oncePerLanguage(gatherHours);

function gatherTokens({ graph, today }: Site, lang: Lang): TokensData {
  const offers = offersOf(graph);
  return {
    today,
    freshFor: freshFor(graph),
    offers,
    models: Object.fromEntries(
      [...new Set(offers.map(({ model }) => model))].map((id) => [id, modelData(graph, id, lang)]),
    ),
    sellers: namesOf(
      graph,
      offers.map(({ seller }) => seller),
      lang,
    ),
    sources: sourcesOf(
      graph,
      offers.flatMap(({ periods }) => periods),
      lang,
    ),
    rates: graph.rates,
    levels: LEVELS.flatMap((levels) => levelsOf(graph, levels, lang)),
    classes: levelsOf(graph, CLASSES, lang),
    tiers: labelsOf(graph, 'tier', lang),
  };
}

/** Accelerators for rent, with the forms of each: what is for rent itself and part of it. */
function acceleratorsOf(graph: Graph, ids: readonly string[], lang: Lang): Record<string, AcceleratorData> {
  const rented = new Set(ids);
  const isFormOf = (id: string, whole: string) =>
    graph.entities.get(id)?.relations.some(({ type, to }) => type === 'part-of' && to === whole) ?? false;
  return Object.fromEntries(
    Object.entries(namesOf(graph, ids, lang)).map(([id, named]) => [
      id,
      { ...named, forms: [...rented].filter((one) => isFormOf(one, id)).sort() },
    ]),
  );
}

/** What publishers say of the price of an hour across sellers, oldest first. */
function marketOf(graph: Graph, lang: Lang): MarketFigure[] {
  const attribute = graph.vocabulary.attributes[MARKET_PRICE];
  if (!attribute) return [];
  const all = [...graph.index.values()].flatMap((byAttribute) => byAttribute.get(MARKET_PRICE) ?? []);
  return all
    .flatMap(({ dims: { chip, ...dims }, figures }) =>
      figures.flatMap((figure): MarketFigure[] => {
        const { amount, asOf, sources, basis } = figure;
        if (!chip || !isNumber(amount)) return [];
        return [
          {
            accelerator: chip,
            series: qualifierOf(graph, dims, lang),
            low: amount.low,
            high: amount.high,
            printed: formatFigure(figure, attribute, lang, (id) => entityName(graph, id, lang)),
            asOf: asOf.text,
            from: asOf.start,
            to: asOf.end,
            isEstimate: basis === 'estimated',
            sources,
          },
        ];
      }),
    )
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

function gatherHours({ graph, today }: Site, lang: Lang): HoursData {
  const rents = rentsOf(graph);
  const market = marketOf(graph, lang);
  return {
    today,
    freshFor: freshFor(graph),
    rents,
    accelerators: acceleratorsOf(
      graph,
      rents.map(({ accelerator }) => accelerator),
      lang,
    ),
    sellers: namesOf(
      graph,
      rents.map(({ seller }) => seller),
      lang,
    ),
    sources: sourcesOf(graph, [...rents.flatMap(({ periods }) => periods), ...market], lang),
    rates: graph.rates,
    market,
    terms: labelsOf(graph, 'terms', lang),
    tiers: labelsOf(graph, 'tier', lang),
  };
}
