import { LAYERS } from '../../schema/layers.ts';
import { px } from '../kit/widths.ts';
import { bestShare, gridLines } from './columns.ts';
import { fill, GAP, type Measured, measure, PAD, place } from './measure.ts';
import type { BoxData, StackScene } from './scene.ts';

const BOX_GAP = 10;
/** Below this many pixels a tile would cut most names. */
const TILE_MIN = { wide: 112, narrow: 98 };
/** Below this width boxes no longer fit beside each other, and all stand on each other. */
const STACKED_BELOW = { equal: 640, sized: 1100 };
/** Columns that a box has at least; the square of the greatest size needs two. */
const LEAST = { equal: 1, sized: 2 };

/** Apps first: the user is at the top. */
const TOP_DOWN = [...LAYERS].reverse();
const topOf = (box: BoxData) => Math.min(...box.layers.map((layer) => TOP_DOWN.indexOf(layer)));

function stacked(boxes: readonly BoxData[], width: number, aimOf: (box: BoxData) => number): StackScene {
  const columns = Math.max(1, Math.floor((width - 2 * PAD.x + GAP) / (TILE_MIN.narrow + GAP)));
  const ordered = [...boxes].sort((a, b) => topOf(a) - topOf(b) || a.columns[0] - b.columns[0]);
  let y = 0;
  const placed = ordered.map((box) => {
    const measured = measure(box, width, columns, Math.ceil(aimOf(box) / columns));
    const at = place(measured, 0, y, measured.height);
    y += measured.height + BOX_GAP;
    return at;
  });
  return { width, height: px(y - BOX_GAP), boxes: placed };
}

interface Grid {
  lines: number[];
  share: number[];
  column: number;
  /** Remembers a box by its columns: the ways to share them out have most boxes in common. */
  measured(box: BoxData, width: number, columns: number): Measured;
}

/** Left edge and width of a box, given how the columns are shared out. */
function extent(box: BoxData, { lines, share, column }: Grid): { x: number; width: number; columns: number } {
  const first = lines.indexOf(box.columns[0]);
  const last = lines.indexOf(box.columns[1] + 1);
  const sum = (from: number, to: number) => share.slice(from, to).reduce((a, b) => a + b, 0);
  const columns = sum(first, last);
  return { x: sum(0, first) * column, width: columns * column - BOX_GAP, columns };
}

/** Boxes of one layer in columns of their own: those that share a column stand on each other. */
function stacksOf(boxes: readonly BoxData[]): BoxData[][] {
  const stacks = new Map<number, BoxData[]>();
  for (const box of boxes) stacks.set(box.columns[0], [...(stacks.get(box.columns[0]) ?? []), box]);
  return [...stacks.values()];
}

function heightOfStack(stack: Measured[]): number {
  return stack.reduce((sum, { height }) => sum + height, 0) + (stack.length - 1) * BOX_GAP;
}

/** The height each layer needs, and the boxes measured. A box that spans layers widens the last of them if it must. */
function layerHeights(
  boxes: readonly BoxData[],
  grid: Grid,
): { heights: Map<string, number>; measured: Map<string, Measured> } {
  const measured = new Map(
    boxes.map((box) => {
      const { width, columns } = extent(box, grid);
      return [box.id, grid.measured(box, width, columns)];
    }),
  );
  const of = (box: BoxData) => measured.get(box.id) as Measured;
  const heights = new Map<string, number>();
  for (const layer of TOP_DOWN) {
    const own = boxes.filter(({ layers }) => layers.length === 1 && layers[0] === layer);
    heights.set(layer, Math.max(0, ...stacksOf(own).map((stack) => heightOfStack(stack.map(of)))));
  }
  for (const box of boxes.filter(({ layers }) => layers.length > 1)) {
    const room = box.layers.reduce((sum, layer) => sum + (heights.get(layer) ?? 0), (box.layers.length - 1) * BOX_GAP);
    const last = TOP_DOWN.filter((layer) => box.layers.includes(layer)).at(-1) ?? '';
    heights.set(last, (heights.get(last) ?? 0) + Math.max(0, of(box).height - room));
  }
  return { heights, measured };
}

function totalOf(heights: Map<string, number>): number {
  const present = [...heights.values()].filter((height) => height > 0);
  return present.reduce((sum, height) => sum + height + BOX_GAP, -BOX_GAP);
}

function remembering(aimOf: (box: BoxData) => number): Grid['measured'] {
  const known = new Map<string, Measured>();
  return (box, width, columns) => {
    const key = `${box.id} ${columns}`;
    const found = known.get(key) ?? measure(box, width, columns, Math.ceil(aimOf(box) / columns));
    known.set(key, found);
    return found;
  };
}

function sideBySide(
  boxes: readonly BoxData[],
  width: number,
  aimOf: (box: BoxData) => number,
  least: number,
): StackScene {
  const lines = gridLines(boxes);
  const measured = remembering(aimOf);
  const total = Math.floor((width + BOX_GAP) / (TILE_MIN.wide + GAP + 4));
  const column = (width + BOX_GAP) / total;
  const fits = Math.min(least, Math.floor(total / (lines.length - 1)));
  const share = bestShare(total, lines, fits, (one) =>
    totalOf(layerHeights(boxes, { lines, share: one, column, measured }).heights),
  );
  const grid = { lines, share, column, measured };
  const { heights, measured: all } = layerHeights(boxes, grid);
  const tops = new Map<string, number>();
  let y = 0;
  for (const layer of TOP_DOWN) {
    tops.set(layer, y);
    const height = heights.get(layer) ?? 0;
    if (height > 0) y += height + BOX_GAP;
  }
  const used = new Map<string, number>();
  const placed = boxes.map((box) => {
    const own = all.get(box.id) as Measured;
    const top = Math.min(...box.layers.map((layer) => tops.get(layer) ?? 0));
    const room = box.layers.reduce((sum, layer) => sum + (heights.get(layer) ?? 0), (box.layers.length - 1) * BOX_GAP);
    const key = `${box.layers.join()} ${box.columns[0]}`;
    const above = used.get(key) ?? 0;
    const isLast =
      boxes
        .filter((other) => other.layers.join() === box.layers.join() && other.columns[0] === box.columns[0])
        .at(-1) === box;
    used.set(key, above + own.height + BOX_GAP);
    const height = isLast ? room - above : own.height;
    return place(fill(own, height), extent(box, grid).x, top + above, height);
  });
  return { width, height: px(y - BOX_GAP), boxes: placed };
}

export interface StackOptions {
  /** Tiles to show in each box, by default all. A box shows whole rows of its best known, and further rows where its
   * neighbours make it higher; it counts and links what it leaves out. */
  aim?: number;
  /** A box that shows all its tiles nevertheless. */
  whole?: string | undefined;
}

/**
 * Lays the map out at a width in pixels: the structure of the boxes is kept, their sizes follow from their tiles.
 * Where boxes do not fit beside each other they stand on each other, from the user down to the silicon.
 */
export function layoutStack(
  boxes: readonly BoxData[],
  width: number,
  { aim = Number.POSITIVE_INFINITY, whole }: StackOptions = {},
): StackScene {
  if (boxes.length === 0) return { width, height: 0, boxes: [] };
  const form = boxes.some(({ tiles }) => tiles.some(({ size }) => size)) ? 'sized' : 'equal';
  const aimOf = ({ id }: BoxData) => (id === whole ? Number.POSITIVE_INFINITY : aim);
  return width < STACKED_BELOW[form] ? stacked(boxes, width, aimOf) : sideBySide(boxes, width, aimOf, LEAST[form]);
}

/** With more tiles than this a box shows its best known, and the rest when asked. */
const CROWD = 200;
const CROWD_AIM = 36;

/** How many tiles each box shows of so many; the one that is asked for, or holds a focus that would be left out, shows all. */
export function crowdOptions(
  boxes: readonly BoxData[],
  asked?: { box?: string | undefined; focus?: string | undefined },
): StackOptions {
  if (boxes.reduce((sum, { tiles }) => sum + tiles.length, 0) <= CROWD) return {};
  const hidden = boxes.find(({ tiles }) => tiles.some(({ id, rank }) => id === asked?.focus && rank >= CROWD_AIM));
  return { aim: CROWD_AIM, whole: asked?.box ?? hidden?.id };
}

/** Widths tried for a wall, pixels: the wider the layout, the flatter, and the smaller its letters. */
const WALL = [1120, 1400, 1680, 2000, 2400, 2800, 3200];

/** The layout with the largest letters that is seen whole in a room, both in pixels. */
export function layoutWall(boxes: readonly BoxData[], room: { width: number; height: number }): StackScene {
  const scenes = WALL.map((width) => layoutStack(boxes, width));
  const fits = ({ width, height }: StackScene) => (height * room.width) / width <= room.height;
  return scenes.find(fits) ?? (scenes.at(-1) as StackScene);
}
