import { fillIn } from '../../i18n/fill-in.ts';
import { livesOn } from '../../knowledge/asof.ts';
import { boxOn } from '../../knowledge/placement.ts';
import type { MapData, MapEntity, SizeData } from './data.ts';
import { orderTiles } from './order.ts';
import type { BoxData, TileData } from './scene.ts';
import type { MapView } from './view.ts';

/** Filters that a reader may set, each with its test. */
const FILTERS = {
  layer: (entity: MapEntity, value: string) => entity.layer === value,
  kind: (entity: MapEntity, value: string) => entity.kind === value,
  open: (entity: MapEntity, value: string) => entity.open === value,
  country: (entity: MapEntity, value: string) => entity.country === value,
  has: (entity: MapEntity, value: string) => entity.has.includes(value),
  q: ({ name, aliases }: MapEntity, value: string) =>
    [name, ...aliases].some((one) => one.toLowerCase().includes(value.toLowerCase())),
} as const;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** The things that are there on the day of a view and pass its filters; one filter may be left out. */
export function shownIn(data: MapData, view: MapView, without?: FilterName): MapEntity[] {
  const set = FILTER_NAMES.filter((name) => name !== without && view[name] !== undefined);
  return data.entities.filter(
    (entity) => livesOn(entity.life, view.day) && set.every((name) => FILTERS[name](entity, view[name] ?? '')),
  );
}

/** What a size says of a thing on a day: the latest figure that can be known. */
export function sizeOn(sizes: SizeData | undefined, id: string, day: string) {
  return sizes?.points[id]?.findLast((point) => point.day <= day);
}

function tileOf(entity: MapEntity, rank: number, data: MapData, view: MapView, sizes: SizeData | undefined): TileData {
  const { id, name, kind, href, layer, country, open } = entity;
  const words = [data.kinds[kind], country?.toUpperCase()].filter(Boolean).join(' · ');
  const tile = { id, name, kind: words, href, layer, isMaker: kind === 'company', rank, ...(open ? { open } : {}) };
  if (!view.size || !sizes) return tile;
  const point = sizeOn(sizes, id, view.day);
  if (!point) return { ...tile, size: { said: data.words['unknown'] ?? '' } };
  return { ...tile, size: { said: point.said, low: point.low / sizes.max, high: point.high / sizes.max } };
}

/** By size, the unknown last; where not all can be shown, the greatest are. */
function greatestFirst(tiles: readonly TileData[]): TileData[] {
  return [...tiles]
    .sort((a, b) => (b.size?.high ?? -1) - (a.size?.high ?? -1))
    .map((tile, rank) => ({ ...tile, rank }));
}

/** The boxes of a view with all their tiles; with a size, the greatest first and the unknown last. */
export function boxesOf(data: MapData, view: MapView, sizes?: SizeData): BoxData[] {
  const reading = data.readings.find(({ id }) => id === view.reading);
  const inBox = new Map<string, MapEntity[]>();
  for (const entity of shownIn(data, view)) {
    const box = boxOn(entity, view.reading, view.day);
    if (box === undefined) continue;
    const group = inBox.get(box);
    if (group) group.push(entity);
    else inBox.set(box, [entity]);
  }
  const more = (left: number) => fillIn(data.words['more'], { n: left });
  return (reading?.boxes ?? [])
    .filter(({ id }) => view.reading === data.readings[0]?.id || (inBox.get(id)?.length ?? 0) > 0)
    .map((box): BoxData => {
      const ordered = orderTiles(inBox.get(box.id) ?? []);
      const rank = new Map([...ordered].sort((a, b) => b.weight - a.weight).map(({ id }, index) => [id, index]));
      const tiles = ordered.map((entity) => tileOf(entity, rank.get(entity.id) ?? 0, data, view, sizes));
      const sized = view.size && sizes ? greatestFirst(tiles) : tiles;
      const { id, label, note, layers, columns } = box;
      return { id, label, note, layers, columns, tiles: sized, more: { text: more, href: `${data.stackHref}#${id}` } };
    });
}
