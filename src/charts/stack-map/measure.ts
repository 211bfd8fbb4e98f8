import { wrap } from '../kit/text.ts';
import { px } from '../kit/widths.ts';
import type { Box, BoxData, Tile, TileData } from './scene.ts';

const NAME = 14;
const SMALL = 12.5;
const NAME_LINE = 16;
const KIND_LINE = 15;
export const GAP = 6;
export const PAD = { x: 12, top: 12, bottom: 12, tile: 8 };

export interface Measured {
  box: BoxData;
  width: number;
  columns: number;
  label: string[];
  note: string[];
  rows: { tiles: { tile: TileData; lines: string[] }[]; height: number }[];
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

/** Breaks names and fills as many rows as there may be; says how high the box must be. */
export function measure(box: BoxData, width: number, columns: number, rowLimit: number): Measured {
  const inner = width - 2 * PAD.x;
  const tileWidth = (inner - (columns - 1) * GAP) / columns;
  const label = wrap(box.label, inner, 16, 'bold');
  const note = wrap(box.note, inner, SMALL);
  const shown = bestKnown(box.tiles, rowLimit * columns);
  const left = box.tiles.length - shown.length;
  const rows: Measured['rows'] = [];
  for (let start = 0; start < shown.length; start += columns) {
    const tiles = shown.slice(start, start + columns).map((tile) => ({
      tile,
      lines: wrap(tile.name, tileWidth - 2 * PAD.tile, NAME, 'bold'),
    }));
    rows.push({ tiles, height: 10 + Math.max(...tiles.map(({ lines }) => lines.length)) * NAME_LINE + KIND_LINE });
  }
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
  { box, width, columns, label, note, rows, left, height: needed }: Measured,
  x: number,
  y: number,
  height: number,
): Box {
  const tileWidth = (width - 2 * PAD.x - (columns - 1) * GAP) / columns;
  const spare = rows.length > 0 ? Math.min(8, (height - needed) / rows.length) : 0;
  const tiles: Tile[] = [];
  let top = y + headHeight(label, note);
  for (const row of rows) {
    for (const [column, { tile, lines }] of row.tiles.entries())
      tiles.push({
        ...tile,
        x: px(x + PAD.x + column * (tileWidth + GAP)),
        y: px(top),
        width: px(tileWidth),
        height: px(row.height + spare),
        lines,
      });
    top += row.height + spare + GAP;
  }
  const more = { text: box.more.text(left), href: box.more.href, x: px(x + PAD.x), y: px(top + KIND_LINE - 3) };
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
    ...(left > 0 ? { more } : {}),
  };
}
