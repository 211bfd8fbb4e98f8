import type { BoxData, TileData } from '../charts/stack-map/scene.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { livesOn } from '../knowledge/asof.ts';
import type { Entity, Graph } from '../knowledge/graph.ts';
import { routes } from '../schema/routes.ts';
import { entityHref, href } from './links.ts';
import { entityName } from './series-row.ts';
import type { Site } from './site.ts';

/** The company or product line that an entity stands behind on the map: its maker, else itself. */
function makerOf(graph: Graph, entity: Entity): string {
  const made = entity.relations.find(({ type }) => type === 'made-by');
  const whole = entity.relations.find(({ type }) => type === 'part-of');
  const to = made?.to ?? whole?.to;
  return to && graph.entities.has(to) ? to : entity.id;
}

/** How much is known about and around an entity: its figures and edges. */
function weight({ series, relations }: Entity): number {
  return series.reduce((sum, { figures }) => sum + figures.length, 0) + 3 * relations.length;
}

/** Makers before what they make, then in order of appearance, then by name. */
function withinMaker(maker: string): (a: Entity, b: Entity) => number {
  const rank = (entity: Entity) =>
    entity.id === maker ? 0 : entity.kind === 'product-line' || entity.kind === 'model-family' ? 1 : 2;
  return (a, b) =>
    rank(a) - rank(b) ||
    ((a.life.from ?? '9') < (b.life.from ?? '9')
      ? -1
      : (a.life.from ?? '9') > (b.life.from ?? '9')
        ? 1
        : a.name < b.name
          ? -1
          : 1);
}

/** The entities of a box in the order of the map: the makers with most in the box first, each followed by what it makes. */
export function orderTiles(graph: Graph, entities: readonly Entity[]): Entity[] {
  const byMaker = new Map<string, Entity[]>();
  for (const entity of entities) {
    const maker = makerOf(graph, entity);
    byMaker.set(maker, [...(byMaker.get(maker) ?? []), entity]);
  }
  const total = (group: Entity[]) => group.reduce((sum, entity) => sum + weight(entity), 0);
  return [...byMaker]
    .sort(([, a], [, b]) => b.length - a.length || total(b) - total(a))
    .flatMap(([maker, group]) => group.sort(withinMaker(maker)));
}

/** The boxes of the map with all their tiles, as of the site's day. */
export function stackBoxes(site: Site, lang: Lang): BoxData[] {
  const { graph, today } = site;
  const t = strings(lang);
  return (graph.readings[0]?.boxes ?? []).map((box): BoxData => {
    const inBox = [...graph.entities.values()].filter((entity) => entity.box === box.id && livesOn(entity.life, today));
    const ordered = orderTiles(graph, inBox);
    const known = [...ordered].sort((a, b) => weight(b) - weight(a));
    const tiles = ordered.map(
      (entity): TileData => ({
        id: entity.id,
        name: entityName(graph, entity.id, lang),
        kind: t.kinds[entity.kind],
        href: entityHref(entity, lang),
        layer: entity.layer,
        isMaker: entity.kind === 'company',
        rank: known.indexOf(entity),
      }),
    );
    return {
      id: box.id,
      label: box.label[lang],
      note: box.note[lang],
      layers: box.layers,
      columns: box.columns,
      tiles,
      more: { text: t.mapMore, href: `${href(routes.stack, lang)}#${box.id}` },
    };
  });
}
