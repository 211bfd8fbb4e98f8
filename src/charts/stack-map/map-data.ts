import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { figureKnownFrom } from '../../knowledge/asof.ts';
import { isLeaning } from '../../knowledge/dependencies.ts';
import { isNumber } from '../../knowledge/fact.ts';
import type { Entity, Graph } from '../../knowledge/graph.ts';
import { routes } from '../../schema/routes.ts';
import { groundOf } from '../../site/ground.ts';
import { pickSeries } from '../../site/headlines.ts';
import { asset, entityHref, href } from '../../site/links.ts';
import { opennessOf } from '../../site/openness.ts';
import { entityName, figureWords } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import type { MapData, MapEdge, MapEntity, SizeData, SizePoint } from './data.ts';

/** The company or product line that an entity stands behind on the map: its maker, else itself. */
function makerOf(graph: Graph, entity: Entity): string {
  const made = entity.relations.find(({ type, to }) => type === 'made-by' && graph.entities.get(to)?.kind !== 'group');
  const whole = entity.relations.find(({ type }) => type === 'part-of');
  const to = made?.to ?? whole?.to;
  return to && graph.entities.has(to) ? to : entity.id;
}

/** How much is known about and around an entity: its figures and edges. */
function weightOf({ series, relations }: Entity): number {
  return series.reduce((sum, { figures }) => sum + figures.length, 0) + 3 * relations.length;
}

/** The country of an entity: its own, else that of who makes or sells it. */
function countryOf(graph: Graph, entity: Entity, steps = 3): string | undefined {
  const amount = entity.series.find(({ attribute }) => attribute === 'country')?.figures.at(-1)?.amount;
  if (amount?.type === 'text') return amount.text;
  if (steps === 0) return undefined;
  for (const type of ['made-by', 'part-of', 'sold-by'] as const) {
    for (const relation of entity.relations.filter((one) => one.type === type)) {
      const owner = graph.entities.get(relation.to);
      const country = owner && countryOf(graph, owner, steps - 1);
      if (country) return country;
    }
  }
  return undefined;
}

/** An entity as the map needs it. */
export function mapEntity(site: Site, entity: Entity, lang: Lang): MapEntity {
  const { graph } = site;
  const { id, kind, layer, box, placing, moves, life, aliases } = entity;
  const name = entityName(graph, id, lang);
  const open = opennessOf(entity);
  const country = countryOf(graph, entity);
  const { sizes } = graph.vocabulary;
  return {
    id,
    name,
    kind,
    layer,
    href: entityHref(entity, lang),
    box,
    placing,
    moves: moves.map(({ from, to, on }) => ({ from, to, on: { start: on.start } })),
    life,
    ...(open ? { open } : {}),
    ...(country ? { country } : {}),
    maker: makerOf(graph, entity),
    weight: weightOf(entity),
    has: Object.keys(sizes).filter((size) => sizePoints(site, entity, size, lang).length > 0),
    aliases: [entity.name, ...aliases].filter((alias) => alias !== name),
  };
}

/** Everything on the map, in one language. */
export function mapData(site: Site, lang: Lang): MapData {
  const { graph, today } = site;
  const { vocabulary } = graph;
  const t = strings(lang);
  const entities = [...graph.entities.values()].filter(({ box }) => box !== undefined);
  const onMap = new Set(entities.map(({ id }) => id));
  const edges = entities.flatMap((entity) =>
    entity.relations.flatMap((relation): MapEdge[] => {
      const { type, to } = relation;
      if (!isLeaning(type) || !onMap.has(to)) return [];
      return [{ from: entity.id, to, type, by: groundOf(graph, relation, lang)?.by ?? '' }];
    }),
  );
  return {
    today,
    readings: graph.readings.map(({ id, label, note, boxes }) => ({
      id,
      label: label[lang],
      note: note[lang],
      boxes: boxes.map(({ id: box, label: name, note: what, layers, columns }) => {
        return { id: box, label: name[lang], note: what[lang], layers, columns };
      }),
    })),
    entities: entities.map((entity) => mapEntity(site, entity, lang)),
    edges,
    sizes: Object.entries(vocabulary.sizes).map(([id, { label, note }]) => ({
      id,
      label: label[lang],
      note: note[lang],
    })),
    kinds: t.kinds,
    layers: t.layers,
    countries: Object.fromEntries(
      Object.entries(vocabulary.attributes['country']?.values ?? {}).map(([code, label]) => [code, label[lang]]),
    ),
    relations: t.relationTypes,
    words: t.map,
    stackHref: href(routes.stack, lang),
    files: asset(routes.stack),
  };
}

/** The history of a size for one entity: the figures in dollars or in no currency, in order of the day from which each is known. */
function sizePoints(site: Site, entity: Entity, size: string, lang: Lang): SizePoint[] {
  const patterns = site.graph.vocabulary.sizes[size]?.of ?? [];
  const series = patterns
    .map((pattern) => pickSeries(site, entity, pattern))
    .find((one) => one && !one.dims['currency']);
  if (!series) return [];
  return series.figures.flatMap((figure): SizePoint[] => {
    if (figure.forecast || !isNumber(figure.amount)) return [];
    const { said, asOf } = figureWords(site, figure, lang);
    const { low, high } = figure.amount;
    return [{ day: figureKnownFrom(series, figure, entity.life), low, high, said, when: asOf }];
  });
}

/** The history of a size for everything on the map. */
export function sizeData(site: Site, size: string, lang: Lang): SizeData {
  const all = [...site.graph.entities.values()]
    .filter(({ box }) => box !== undefined)
    .map((entity) => [entity.id, sizePoints(site, entity, size, lang)] as const)
    .filter(([, points]) => points.length > 0);
  return {
    max: Math.max(...all.flatMap(([, points]) => points.map(({ high }) => high)), 0),
    points: Object.fromEntries(all),
  };
}
