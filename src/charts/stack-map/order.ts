import type { MapEntity } from './data.ts';

const LINES = new Set(['product-line', 'model-family']);
const UNDATED = '9';

/** Makers before what they make, then in order of appearance, then by name. */
function withinMaker(maker: string): (a: MapEntity, b: MapEntity) => number {
  const rank = ({ id, kind }: MapEntity) => (id === maker ? 0 : LINES.has(kind) ? 1 : 2);
  return (a, b) => {
    const [from, to] = [a.life.from ?? UNDATED, b.life.from ?? UNDATED];
    return rank(a) - rank(b) || (from < to ? -1 : from > to ? 1 : a.name < b.name ? -1 : 1);
  };
}

/** The things of a box in the order of the map: the makers with most in the box first, each followed by what it makes. */
export function orderTiles(entities: readonly MapEntity[]): MapEntity[] {
  const byMaker = new Map<string, MapEntity[]>();
  for (const entity of entities) {
    const group = byMaker.get(entity.maker);
    if (group) group.push(entity);
    else byMaker.set(entity.maker, [entity]);
  }
  const total = (group: MapEntity[]) => group.reduce((sum, { weight }) => sum + weight, 0);
  return [...byMaker]
    .sort(([, a], [, b]) => b.length - a.length || total(b) - total(a))
    .flatMap(([maker, group]) => group.sort(withinMaker(maker)));
}
