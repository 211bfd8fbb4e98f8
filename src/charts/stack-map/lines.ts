import type { Leaning } from '../../knowledge/dependencies.ts';
import { px } from '../kit/widths.ts';
import type { MapEdge } from './data.ts';
import type { StackScene, Tile } from './scene.ts';

/** An edge drawn from tile to tile. */
export interface Line {
  key: string;
  type: Leaning;
  /** SVG path. */
  d: string;
  title: string;
}

interface Point {
  x: number;
  y: number;
}

const centre = ({ x, y, width, height }: Tile): Point => ({ x: x + width / 2, y: y + height / 2 });

/** From the edge of one tile to the edge of the other: upright between rows, in an arc above within one. */
function curve(a: Tile, b: Tile): string {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const [from, to] = [centre(upper), centre(lower)];
  const start = upper.y + upper.height;
  if (lower.y >= start) {
    const bend = Math.max(12, (lower.y - start) / 2);
    return `M${px(from.x)},${px(start)}C${px(from.x)},${px(start + bend)} ${px(to.x)},${px(lower.y - bend)} ${px(to.x)},${px(lower.y)}`;
  }
  const top = Math.min(upper.y, lower.y);
  const rise = 10 + Math.min(40, Math.abs(from.x - to.x) / 8);
  return `M${px(from.x)},${px(upper.y)}C${px(from.x)},${px(top - rise)} ${px(to.x)},${px(top - rise)} ${px(to.x)},${px(lower.y)}`;
}

/** The lines of those edges whose ends are both drawn. */
export function linesOf(scene: StackScene, edges: readonly MapEdge[], titleOf: (edge: MapEdge) => string): Line[] {
  const tiles = new Map(scene.boxes.flatMap((box) => box.tiles.map((tile) => [tile.id, tile])));
  return edges.flatMap((edge): Line[] => {
    const [from, to] = [tiles.get(edge.from), tiles.get(edge.to)];
    if (!from || !to || from === to) return [];
    const key = `${edge.from} ${edge.type} ${edge.to}`;
    return [{ key, type: edge.type, d: curve(from, to), title: titleOf(edge) }];
  });
}
