import type { Lang } from '../../i18n/languages.ts';
import type { Entity, Graph } from '../../knowledge/graph.ts';
import type { Layer } from '../../schema/layers.ts';
import type { Site } from '../../site/site.ts';
import { boxesOf } from './boxes.ts';
import type { MapData } from './data.ts';
import { mapData, mapEntity } from './map-data.ts';
import { orderTiles } from './order.ts';
import type { BoxData } from './scene.ts';
import { resolveView } from './view.ts';

const made = new WeakMap<Graph, Map<Lang, MapData>>();

/** The data of the map in a language, made once a build. */
export function dataOfMap(site: Site, lang: Lang): MapData {
  const byLang = made.get(site.graph) ?? new Map<Lang, MapData>();
  made.set(site.graph, byLang);
  const data = byLang.get(lang) ?? mapData(site, lang);
  byLang.set(lang, data);
  return data;
}

/** The boxes of the map with all their tiles, as of the site's day; of one layer, where one is named. */
export function stackBoxes(site: Site, lang: Lang, layer?: Layer): BoxData[] {
  const data = dataOfMap(site, lang);
  const boxes = boxesOf(data, resolveView(layer ? { layer } : {}, data));
  return layer ? boxes.filter(({ layers }) => layers.includes(layer)) : boxes;
}

/** Entities in the order of the map. */
export function inMapOrder(site: Site, entities: readonly Entity[], lang: Lang): Entity[] {
  return orderTiles(entities.map((entity) => mapEntity(site, entity, lang))).flatMap(
    ({ id }) => site.graph.entities.get(id) ?? [],
  );
}
