import type { Tile } from './scene.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isDirection(key: string): key is Direction {
  return /^Arrow(Left|Right|Up|Down)$/.test(key);
}

const UNIT: Record<Direction, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Straying sideways counts more than going on. */
const SIDEWAYS = 2.5;

/** The tile that an arrow leads to: the nearest in its direction, by geometry; `undefined` at the edge of the map. */
export function neighbour(tiles: readonly Tile[], from: Tile, direction: Direction): Tile | undefined {
  const [ux, uy] = UNIT[direction];
  const middle = ({ x, y, width, height }: Tile) => [x + width / 2, y + height / 2] as const;
  const [fx, fy] = middle(from);
  let best: Tile | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const [x, y] = middle(tile);
    const ahead = (x - fx) * ux + (y - fy) * uy;
    if (tile.id === from.id || ahead < 8) continue;
    // A tile wide enough to overlap is not off to the side.
    const aside = ux === 0 ? Math.max(0, Math.abs(x - fx) - tile.width / 2) : Math.max(0, Math.abs(y - fy) - 4);
    const cost = ahead + SIDEWAYS * aside;
    if (cost < least) [best, least] = [tile, cost];
  }
  return best;
}

/** The next tile whose name begins with what was typed, after the current one and round again. */
export function namedFrom(tiles: readonly { id: string; name: string }[], current: string, typed: string) {
  const at = tiles.findIndex(({ id }) => id === current);
  const start = typed.length > 1 ? Math.max(at, 0) : at + 1;
  const turned = [...tiles.slice(start), ...tiles.slice(0, start)];
  return turned.find(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
}
