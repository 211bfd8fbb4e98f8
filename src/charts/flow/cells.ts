import type { Layer } from '../../schema/layers.ts';
import { clip, textWidth, wrap } from '../kit/text.ts';
import { LINE, TEXT } from '../kit/widths.ts';
import type { FlowData } from './scene.ts';
import type { Item } from './stages.ts';

/** Thickness of a node along the flow, and the room between its bar and its words, pixels. */
export const THICK = 12;
export const BESIDE_BAR = 7;
/** A square of its hue stands before the name of a layer, in so much room. */
export const SQUARE = 14;
/** Between neighbours across the flow. */
const GAP = 12;
/** Under the name of a layer. */
const UNDER_HEAD = 4;
/** A ribbon that passes by takes so much at least: it is never drawn thinner than can be seen. */
const WAY = 2;
/** A name is given so much room at least, where there is any. */
const LEAST = 58;

export interface Label {
  name: string[];
  short: string[];
}

/** An item in its place across the flow: where it starts, how broad it is drawn, and how much room it takes. */
export interface Cell {
  item: Item;
  start: number;
  size: number;
  room: number;
  label: Label;
  /** The name of its layer, at the first node of it. */
  head: { layer: Layer; lines: string[] } | undefined;
}

const fitted = (text: string, width: number, weight: 'regular' | 'bold') =>
  wrap(text, width, TEXT, weight).map((line) => clip(line, width, TEXT, weight));

function labelOf({ node }: Item, width: number): Label {
  return {
    name: node ? fitted(node.name, width, 'regular') : [],
    short: node ? fitted(node.short, width, 'bold') : [],
  };
}

/** The name of a layer with its amount behind it or, where there is no room, below. */
function headOf(heads: FlowData['heads'], layer: Layer, width: number): string[] {
  const { name = '', short } = heads[layer] ?? {};
  const whole = [name, short].filter(Boolean).join(' ');
  const isOne = textWidth(whole, TEXT, 'bold') <= width;
  return isOne ? [whole] : [name, short ?? ''].flatMap((text) => fitted(text, width, 'bold'));
}

export const labelHeight = ({ name, short }: Label) => (name.length + short.length) * LINE;

/** The layer whose name stands at an item: where it differs from that of the item before. */
const headAt = (items: readonly Item[], at: number): Layer | undefined => {
  const group = items[at]?.node?.group;
  return group !== undefined && group !== items[at - 1]?.node?.group ? group : undefined;
};

/** Places a stage down a drawing that runs to the right: as high as it comes out. */
export function cellsDown(items: readonly Item[], heads: FlowData['heads'], scale: number, width: number): Cell[] {
  let at = 0;
  return items.map((item, index): Cell => {
    const layer = headAt(items, index);
    const head = layer && { layer, lines: headOf(heads, layer, width - SQUARE) };
    const label = labelOf(item, width);
    const size = item.drawn * scale;
    const room = Math.max(size, labelHeight(label), WAY);
    const start = at + (head ? head.lines.length * LINE + UNDER_HEAD : 0);
    at = start + room + GAP;
    return { item, start, size, room, label, head };
  });
}

const widest = (text: string, weight: 'regular' | 'bold') =>
  Math.max(0, ...wrap(text, 0, TEXT, weight).map((word) => textWidth(word.trim(), TEXT, weight)));

/** The broadest word at a node, which its room has to take. */
function leastOf({ node }: Item, head: string): number {
  if (!node) return WAY;
  return Math.max(LEAST, widest(node.name, 'regular'), widest(node.short, 'bold'), SQUARE + widest(head, 'bold'));
}

/** Room that each item of a stage needs where one unit is so many pixels, held to what there is in all. */
function roomsOf(items: readonly Item[], heads: FlowData['heads'], scale: number, width: number): number[] {
  const share = (width - GAP * (items.length - 1)) / items.length;
  return items.map((item, at) => {
    const layer = headAt(items, at);
    return Math.max(
      item.drawn * scale,
      Math.min(leastOf(item, layer ? Object.values(heads[layer] ?? {}).join(' ') : ''), share),
    );
  });
}

const total = (rooms: readonly number[]) => rooms.reduce((sum, room) => sum + room, 0) + GAP * (rooms.length - 1);

/** Pixels a unit at which every stage fits across, by halving. */
export function scaleAcross(stages: readonly Item[][], heads: FlowData['heads'], most: number, width: number): number {
  const fits = (scale: number) => stages.every((items) => total(roomsOf(items, heads, scale, width)) <= width + 1e-6);
  let [low, high] = [0, width / most];
  if (fits(high)) return high;
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Places a stage across a drawing that runs down: what room is left is divided among the nodes. */
export function cellsAcross(items: readonly Item[], heads: FlowData['heads'], scale: number, width: number): Cell[] {
  const rooms = roomsOf(items, heads, scale, width);
  const nodes = items.filter(({ node }) => node).length;
  const spare = nodes === 0 ? 0 : Math.max(0, width - total(rooms)) / nodes;
  let at = 0;
  const cells = items.map((item, index): Cell => {
    const room = (rooms[index] ?? 0) + (item.node ? spare : 0);
    const start = at;
    at += room + GAP;
    return { item, start, size: item.drawn * scale, room, label: labelOf(item, room), head: undefined };
  });
  // A name has all the room up to the next.
  return cells.map((cell, index) => {
    const layer = headAt(items, index);
    const next = cells.findIndex((_, other) => other > index && headAt(items, other) !== undefined);
    const end = next < 0 ? width : (cells[next]?.start ?? width) - GAP;
    return layer ? { ...cell, head: { layer, lines: headOf(heads, layer, end - cell.start - SQUARE) } } : cell;
  });
}
