import type { VocabularyRecord } from '../schema/vocabulary.ts';
import { headOn } from './asof.ts';
import type { FactContext } from './check-fact.ts';
import { linkClaim } from './claims/link.ts';
import { checkCorrection } from './corrections/link.ts';
import { overridden } from './corrections/override.ts';
import type { Fact, Figure, Series } from './fact.ts';
import { readFacts } from './facts.ts';
import { toSeries, type VoiceOf } from './figure.ts';
import { linkFlow } from './flows/link.ts';
import type { Entity, Graph, Mentioner, Relation, Source } from './graph.ts';
import { checkPlacing, checkReadings } from './link/boxes.ts';
import { checkCatalogues } from './link/catalogues.ts';
import { addDerived } from './link/derived.ts';
import { lifeOf } from './link/life.ts';
import { collectMentions } from './link/mentioned.ts';
import { linkRelations } from './link/relations.ts';
import { checkScenarios } from './link/scenarios.ts';
import { readSources } from './link/sources.ts';
import { translationsOf } from './link/translations.ts';
import { uniqueById } from './link/unique.ts';
import { indexSeries } from './lookup.ts';
import { checkSizes, readMarkets } from './markets/read.ts';
import { priceFacts } from './prices.ts';
import { readRates } from './rates.ts';
import type { Content, EntityFile } from './read/content.ts';
import type { Body } from './read/file.ts';
import { byPlace, type Problem } from './read/problem.ts';
import { Report } from './report.ts';
import { suspectsIn } from './suspect.ts';

const EMPTY_VOCABULARY: VocabularyRecord = {
  groups: {},
  dims: {},
  attributes: {},
  headlines: {},
  sizes: {},
  columns: { hardware: [], cloud: [], models: [], apps: [] },
};

/** Two carriers of one report, or two papers of one publisher, are one voice. */
function voices(sources: ReadonlyMap<string, Source>): VoiceOf {
  return (id) => sources.get(id)?.reportsOn ?? sources.get(id)?.publisherId ?? id;
}

function factContext(
  content: Content,
  sources: ReadonlyMap<string, Source>,
  clock: string,
  report: Report,
): FactContext {
  const ids = new Set(content.entityPaths.map(({ id }) => id));
  return {
    vocabulary: content.vocabulary?.data ?? EMPTY_VOCABULARY,
    isEntity: (id) => ids.has(id),
    entityIds: () => ids,
    isSource: (id) => !content.sourcesRead || sources.has(id),
    sourceIds: () => sources.keys(),
    isTraceable: (id) => !sources.has(id) || (sources.get(id)?.url !== undefined && sources.get(id)?.exact !== false),
    clock,
    report,
  };
}

function toEntity(file: EntityFile, series: Series[], relations: Relation[], zhBody: Body | undefined): Entity {
  const { name, zh, kind, box, placing, moves, talk, aliases, redirectFrom } = file.data;
  const { id, layer, path, body } = file;
  return {
    id,
    layer,
    file: path,
    name,
    zhName: zh?.name,
    kind,
    box,
    placing,
    moves,
    talk,
    aliases,
    redirectFrom,
    life: lifeOf(file, series),
    series,
    relations,
    body,
    zhBody,
  };
}

function citations(series: Series[]): Map<string, Figure[]> {
  const citedBy = new Map<string, Figure[]>();
  for (const figure of series.flatMap((one) => one.figures)) {
    for (const source of figure.sources) citedBy.set(source, [...(citedBy.get(source) ?? []), figure]);
  }
  return citedBy;
}

function mentioners(
  kind: Mentioner['kind'],
  pages: Iterable<{ id: string; body: Body }>,
): { mentioner: Mentioner; body: Body }[] {
  return [...pages].map(({ id, body }) => ({ mentioner: { kind, id }, body }));
}

/**
 * Links all content into one graph. What is wrong is reported, never thrown, and left out of the graph.
 * @param clock The wall clock's day (ISO), by which a date is in the future.
 */
export function buildGraph(content: Content, clock: string): { graph: Graph; problems: Problem[] } {
  const report = new Report();
  const sources = readSources(content, report);
  const files = uniqueById(content.entities, 'entity', report);
  const context = factContext(content, sources, clock, report);
  const { vocabulary } = context;
  const group = (facts: Fact[]) => toSeries(facts, (id) => vocabulary.attributes[id]?.varies ?? true, voices(sources));
  const read = content.vocabulary ? [...files.values()].map((file) => readFacts(file, context)) : [];
  const shares = readMarkets(content.vocabulary ? content.markets : [], content.marketIds, context);
  const prices = content.vocabulary ? priceFacts(content.prices, context) : [];
  const facts = addDerived(
    read.flatMap((one) => one.pending),
    overridden(
      [...read.flatMap((one) => one.facts), ...prices, ...shares.facts],
      content.corrections,
      vocabulary,
      report,
    ),
    group,
    vocabulary,
    report,
  );
  const order = new Map(Object.keys(vocabulary.attributes).map((id, rank) => [id, rank]));
  const series = group(facts).sort((a, b) => (order.get(a.attribute) ?? 0) - (order.get(b.attribute) ?? 0));
  const index = indexSeries(series);
  const readings = content.stack?.data.readings ?? [];
  if (content.stack) {
    checkReadings(content.stack, context);
    for (const file of files.values()) checkPlacing(file, readings, context);
  }
  const relations = linkRelations([...files.values()], context, index);
  const zhBody = translationsOf(content, report);
  const entities = new Map<string, Entity>();
  for (const [id, file] of files) {
    const own = [...(index.get(id)?.values() ?? [])].flat();
    entities.set(id, toEntity(file, own, relations.get(id) ?? [], zhBody(`${file.layer}/${id}`)));
  }
  const guides = new Map(
    [...uniqueById(content.guides, 'guide', report)].map(([id, { data, path, body }]) => [
      id,
      { ...data, id, file: path, body, zhBody: zhBody(`guides/${id}`) },
    ]),
  );
  const terms = new Map(
    [...uniqueById(content.terms, 'glossary', report)].map(([id, { data, path, body }]) => [
      id,
      { ...data, id, file: path, body, zhBody: zhBody(`glossary/${id}`) },
    ]),
  );
  const suspects = suspectsIn(content, [...content.problems, ...report.problems]);
  const held = { ...context, index, sources, markets: shares.markets, suspects };
  const isClaim = (id: string) => content.claimIds.has(id);
  const isMarket = (id: string) => content.marketIds.has(id);
  const claims = new Map(
    [...uniqueById(content.claims, 'claim', report).values()].flatMap((file) => {
      const claim = linkClaim(file, zhBody(`claims/${file.id}`), { ...held, isMarket });
      return claim ? [[file.id, claim] as const] : [];
    }),
  );
  const flows = new Map(
    content.flows
      .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
      .flatMap((file) => {
        const flow = linkFlow(file, held);
        return flow ? [[file.id, flow] as const] : [];
      }),
  );
  const corrections = new Map(
    [...uniqueById(content.corrections, 'correction', report)]
      .sort(([, a], [, b]) => (a.data.on.start < b.data.on.start ? 1 : -1))
      .map(([id, { data, path, body }]) => [
        id,
        { ...data, id, file: path, body, zhBody: zhBody(`corrections/${id}`) },
      ]),
  );
  const mentionedIn = collectMentions(
    [
      ...mentioners('entity', entities.values()),
      ...mentioners('guide', guides.values()),
      ...mentioners('term', terms.values()),
      ...mentioners('claim', claims.values()),
    ],
    sources,
  );
  const scenarios = new Map([...uniqueById(content.scenarios, 'scenario', report)].map(([id, { data }]) => [id, data]));
  const graph: Graph = {
    vocabulary,
    readings,
    entities,
    sources,
    guides,
    terms,
    index,
    citedBy: citations(series),
    mentionedIn,
    scenarios,
    markets: shares.markets,
    flows,
    claims,
    corrections,
    rates: readRates(content.rates, context),
  };
  for (const file of content.corrections) checkCorrection(file, graph, context, suspects, isClaim);
  checkSizes(content.markets, index, report);
  checkScenarios(content, graph, context);
  checkCatalogues(content.catalogues, context);
  return { graph, problems: [...content.problems, ...report.problems].sort(byPlace) };
}

/** The figure that speaks for a series on a day (ISO), given the graph that knows its entity's life. */
export function headFigure(graph: Graph, series: Series, day: string): Figure | undefined {
  return headOn(series, day, graph.entities.get(series.entity)?.life ?? {});
}
