import { fillIn } from '../../i18n/fill-in.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { isLeaning } from '../../knowledge/dependencies.ts';
import type { Entity } from '../../knowledge/graph.ts';
import { inverseOf } from '../../schema/relation.ts';
import { entityHref } from '../../site/links.ts';
import { entityName } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import type { Neighbour, NeighboursData } from './scene.ts';

/** Where the page of an entity lists its relations. */
const RELATIONS = '#relations';

/** An entity with its neighbours, those with most edges first. */
export function neighboursOf(site: Site, entity: Entity, lang: Lang): NeighboursData {
  const { graph } = site;
  const t = strings(lang);
  const above: (Neighbour & { weight: number })[] = [];
  const below: typeof above = [];
  for (const { type, to } of entity.relations) {
    const other = graph.entities.get(to);
    const back = inverseOf(type);
    const tie = isLeaning(type) ? type : isLeaning(back) ? back : undefined;
    if (!other || !tie) continue;
    const name = entityName(graph, to, lang);
    const { layer, relations } = other;
    const one = { name, relation: t.relationTypes[type], type: tie, href: entityHref(other, lang), layer };
    (isLeaning(type) ? below : above).push({ ...one, weight: relations.length });
  }
  const byWeight = (a: { weight: number }, b: { weight: number }) => b.weight - a.weight;
  return {
    name: entityName(graph, entity.id, lang),
    kind: t.kinds[entity.kind],
    layer: entity.layer,
    above: above.sort(byWeight),
    below: below.sort(byWeight),
    more: (left) => fillIn(t.map.more, { n: left }),
    moreHref: RELATIONS,
  };
}
