import { clip, wrap } from '../kit/text.ts';
import { px } from '../kit/widths.ts';
import type { Box, BoxData, Tile, TileData } from './scene.ts';

const NAME = 14;
const SMALL = 12.5;
/** A label is set in the serif at 19 px, which runs as wide as the bold sans at this size. */
const LABEL = 19.4;
const NAME_LINE = 16;
const KIND_LINE = 15;
/** Side of the hatched square that stands for what is not known, pixels. */
export const UNKNOWN = 14;
export const GAP = 6;
export const PAD = { x: 12, top: 12, bottom: 12, tile: 8 };

/** The side of the square that stands for the greatest of all sizes, pixels. */
const GREATEST = 132;

/** A tile measured: how wide it is, and what is written on it. */
interface Item {
  tile: TileData;
  width: number;
  lines: string[];
  sides?: { low: number; high: number };
  said?: string;
}

export interface Measured {
  box: BoxData;
  width: number;
  columns: number;
  label: string[];
  note: string[];
  rows: { items: Item[]; height: number }[];
  /** Tiles for which there was no row. */
  left: number;
  height: number;
}

function headHeight(label: string[], note: string[]): number {
  return PAD.top + label.length * 20 + note.length * NAME_LINE + 8;
}

/** The best known of the tiles, still in the order of the map. */
function bestKnown(tiles: readonly TileData[], count: number): readonly TileData[] {
  if (tiles.length <= count) return tiles;
  const kept = new Set([...tiles].sort((a, b) => a.rank - b.rank).slice(0, count));
  return tiles.filter((tile) => kept.has(tile));
}

/** Area is what is compared, so a side goes with the root. */
function sidesOf({ low, high }: NonNullable<TileData['size']>): Item['sides'] {
  if (low === undefined || high === undefined) return undefined;
  return { low: Math.max(1, GREATEST * Math.sqrt(Math.max(0, low))), high: Math.max(2, GREATEST * Math.sqrt(high)) };
}

function itemOf(tile: TileData, slot: number): Item {
  const sides = tile.size && sidesOf(tile.size);
  const width = Math.max(slot, (sides?.high ?? 0) + 2 * PAD.tile);
  const lines = wrap(tile.name, width - 2 * PAD.tile, NAME, 'bold');
  const said = tile.size && clip(tile.size.said, width - 2 * PAD.tile, SMALL);
  return { tile, width, lines, ...(sides ? { sides } : {}), ...(said ? { said } : {}) };
}

/** What stands above the name: the square of a size, and room around it. */
export function nameTop(sides: Item['sides'], hasSize: boolean): number {
  return hasSize ? (sides ? sides.high : UNKNOWN) + 10 : 0;
}

function heightOf({ tile, lines, sides }: Item): number {
  return 10 + nameTop(sides, tile.size !== undefined) + lines.length * NAME_LINE + KIND_LINE * (tile.size ? 2 : 1);
}

/** Fills rows from left to right; a tile wider than its slot takes of what is left. */
function rowsOf(tiles: readonly TileData[], slot: number, inner: number): Measured['rows'] {
  const rows: Item[][] = [];
  let room = 0;
  for (const tile of tiles) {
    const item = itemOf(tile, slot);
    const row = rows.at(-1);
    // Half a pixel of grace, since the slots are an even share of the room.
    if (row && item.width <= room + 0.5) row.push(item);
    else {
      rows.push([item]);
      room = inner;
    }
    room -= item.width + GAP;
  }
  return rows.map((items) => ({ items, height: Math.max(...items.map(heightOf)) }));
}

/** Breaks names and fills as many rows as there may be; says how high the box must be. */
export function measure(box: BoxData, width: number, columns: number, rowLimit: number): Measured {
  const inner = width - 2 * PAD.x;
  const slot = (inner - (columns - 1) * GAP) / columns;
  const label = wrap(box.label, inner, LABEL, 'bold');
  const note = wrap(box.note, inner, SMALL);
  const shown = bestKnown(box.tiles, rowLimit * columns);
  const left = box.tiles.length - shown.length;
  const rows = rowsOf(shown, slot, inner);
  const body = rows.reduce((sum, row) => sum + row.height + GAP, 0) - (rows.length > 0 ? GAP : 0);
  const height = headHeight(label, note) + body + PAD.bottom + (left > 0 ? KIND_LINE + 4 : 0);
  return { box, width, columns, label, note, rows, left, height };
}

/** The same box with every further row that the height has room for. */
export function fill(measured: Measured, height: number): Measured {
  if (measured.left === 0) return measured;
  const { box, width, columns, rows } = measured;
  const fuller = measure(box, width, columns, rows.length + 1);
  return fuller.height > height ? measured : fill(fuller, height);
}

/** Puts a measured box at a place; a higher one than it needs shares the room out between its rows. */
export function place(
  { box, width, label, note, rows, left: untold, height: needed }: Measured,
  x: number,
  y: number,
  height: number,
): Box {
  const spare = rows.length > 0 ? Math.min(8, (height - needed) / rows.length) : 0;
  const tiles: Tile[] = [];
  let top = y + headHeight(label, note);
  for (const row of rows) {
    let left = x + PAD.x;
    for (const { tile, width: own, lines, sides, said } of row.items) {
      tiles.push({
        ...tile,
        x: px(left),
        y: px(top),
        width: px(own),
        height: px(row.height + spare),
        lines,
        ...(sides ? { sides: { low: px(sides.low), high: px(sides.high) } } : {}),
        ...(said ? { said } : {}),
      });
      left += own + GAP;
    }
    top += row.height + spare + GAP;
  }
  const more = { text: box.more.text(untold), href: box.more.href, x: px(x + PAD.x), y: px(top + KIND_LINE - 3) };
  return {
    id: box.id,
    x: px(x),
    y: px(y),
    width: px(width),
    height: px(height),
    layers: box.layers,
    label,
    note,
    tiles,
    ...(untold > 0 ? { more } : {}),
  };
}
