import { clip, wrap } from '../kit/text.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import type { Neighbour, NeighboursData, NeighboursScene, NeighbourTile } from './scene.ts';

const GAP = 8;
const PAD = 8;
const TILE_MIN = 104;
const ROWS = 2;
/** Room between a side and the middle, where the ties run. */
const RUN = 44;
const NAME = 14;

interface Side {
  tiles: NeighbourTile[];
  types: Neighbour['type'][];
  height: number;
  left: number;
}

const linesOf = (name: string, width: number) => wrap(name, width - 2 * PAD, NAME, 'bold').slice(0, 2);
const heightOf = (lines: string[]) => 10 + lines.length * LINE + 15 + 4;

/** One side in rows, from `top` down; the best known are shown. */
function side(all: readonly Neighbour[], top: number, width: number): Side {
  const columns = Math.max(1, Math.floor((width + GAP) / (TILE_MIN + GAP)));
  const shown = all.slice(0, columns * ROWS);
  const across = Math.min(columns, shown.length);
  const slot = Math.min(168, (width - (columns - 1) * GAP) / columns);
  const tiles: NeighbourTile[] = [];
  let y = top;
  for (let start = 0; start < shown.length; start += across) {
    const row = shown.slice(start, start + across).map((one) => ({ one, lines: linesOf(one.name, slot) }));
    const height = Math.max(...row.map(({ lines }) => heightOf(lines)));
    const left = (width - row.length * slot - (row.length - 1) * GAP) / 2;
    for (const [index, { one, lines }] of row.entries()) {
      const { href, layer } = one;
      const relation = clip(one.relation, slot - 2 * PAD, TEXT);
      tiles.push({
        x: px(left + index * (slot + GAP)),
        y: px(y),
        width: px(slot),
        height,
        lines,
        relation,
        href,
        layer,
      });
    }
    y += height + GAP;
  }
  return {
    tiles,
    types: shown.map(({ type }) => type),
    height: Math.max(0, y - top - GAP),
    left: all.length - shown.length,
  };
}

function tie(tile: NeighbourTile, middle: NeighbourTile, isAbove: boolean): string {
  const [x, mx] = [px(tile.x + tile.width / 2), px(middle.x + middle.width / 2)];
  const from = px(isAbove ? tile.y + tile.height : tile.y);
  const to = px(isAbove ? middle.y : middle.y + middle.height);
  const bend = px((from + to) / 2);
  return `M${x},${from}C${x},${bend} ${mx},${bend} ${mx},${to}`;
}

/** Lays out a thing with its neighbours at a width in pixels: above what depends on it, below what it depends on. */
export function layoutNeighbours(data: NeighboursData, width: number): NeighboursScene {
  const noted = (one: Pick<Side, 'left'>) => (one.left > 0 ? LINE + 4 : 0);
  // What is left out is counted on the outer side, clear of the ties.
  const above = side(data.above, 1 + noted(side(data.above, 0, width)), width);
  const middleWidth = Math.min(width, 220);
  const lines = linesOf(data.name, middleWidth);
  const middleTop = above.height > 0 ? 1 + noted(above) + above.height + RUN : 1;
  const middle: NeighbourTile = {
    x: px((width - middleWidth) / 2),
    y: px(middleTop),
    width: px(middleWidth),
    height: heightOf(lines),
    lines,
    relation: data.kind,
    layer: data.layer,
  };
  const belowTop = middle.y + middle.height + RUN;
  const below = side(data.below, belowTop, width);
  const end = below.height > 0 ? belowTop + below.height + noted(below) : middle.y + middle.height;
  const note = (one: Side, y: number) =>
    one.left > 0 ? [{ x: px(width / 2), y: px(y), text: data.more(one.left) }] : [];
  const ties = (one: Side, isAbove: boolean) =>
    one.tiles.map((tile, index) => ({ type: one.types[index] ?? 'made-by', d: tie(tile, middle, isAbove) }));
  return {
    width,
    height: px(end + 1),
    middle,
    tiles: [...above.tiles, ...below.tiles],
    ties: [...ties(above, true), ...ties(below, false)],
    more: [...note(above, LINE - 3), ...note(below, belowTop + below.height + LINE)],
    moreHref: data.moreHref,
  };
}
