import { textWidth, wrap } from '../kit/text.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import type { ScorecardData, ScorecardScene, Scored, ScoreTile } from './scene.ts';

/** Large enough to be hit by a finger. */
const SIDE = 28;
const GAP = 4;
const PAD = 12;
const HEAD = 14;
const WIDE_FROM = 500;

const across = (width: number) => Math.max(1, Math.floor((width + GAP) / (SIDE + GAP)));

/** Squares from left to right and down, inside a width. */
function packed(scored: readonly Scored[], left: number, top: number, width: number): ScoreTile[] {
  const columns = across(width);
  return scored.map(({ number, said, href, layer }, index) => ({
    x: px(left + (index % columns) * (SIDE + GAP)),
    y: px(top + Math.floor(index / columns) * (SIDE + GAP)),
    number,
    said,
    href,
    layer,
  }));
}

const deep = (count: number, width: number) => Math.ceil(count / across(width)) * (SIDE + GAP) - GAP;

/** Kinds against verdicts: a row and a column for each. */
function matrix({ rows, columns, scored }: ScorecardData, width: number): ScorecardScene {
  const nameWidth = Math.ceil(Math.max(...rows.map((row) => textWidth(row, HEAD, 'bold')))) + PAD;
  const slot = (width - nameWidth) / columns.length;
  const room = slot - PAD;
  const names = columns.map((name) => wrap(name, room, HEAD, 'bold'));
  const headHeight = Math.max(...names.map((lines) => lines.length)) * LINE + LINE + 6;
  const left = (column: number) => nameWidth + column * slot;
  const tiles: ScoreTile[] = [];
  const placed: ScorecardScene['rows'] = [];
  const rules = [px(headHeight)];
  let y = headHeight;
  for (const [row, name] of rows.entries()) {
    const cells = columns.map((_, column) => scored.filter((one) => one.row === row && one.column === column));
    const height = Math.max(SIDE, ...cells.map((cell) => deep(cell.length, room)));
    for (const [column, cell] of cells.entries()) tiles.push(...packed(cell, left(column), y + PAD, room));
    placed.push({ x: 0, y: px(y + PAD + SIDE / 2 + 5), text: name });
    y += height + 2 * PAD;
    rules.push(px(y));
  }
  const heads = names.map((lines, column) => ({
    x: px(left(column)),
    y: px(headHeight - 10 - LINE - (lines.length - 1) * LINE),
    lines,
    count: {
      x: px(left(column)),
      y: px(headHeight - 10),
      text: String(scored.filter((one) => one.column === column).length),
    },
  }));
  return { width, height: px(y + 1), side: SIDE, heads, rows: placed, rules, tiles };
}

/** Verdicts one below the other: there is no room for columns. */
function groups({ columns, scored }: ScorecardData, width: number): ScorecardScene {
  const tiles: ScoreTile[] = [];
  const heads: ScorecardScene['heads'] = [];
  const rules: number[] = [];
  let y = 0;
  for (const [column, name] of columns.entries()) {
    const own = scored.filter((one) => one.column === column);
    if (own.length === 0) continue;
    rules.push(px(y + 0.5));
    const base = y + PAD + TEXT;
    const count = { x: width - textWidth(String(own.length), HEAD), y: px(base), text: String(own.length) };
    heads.push({ x: 0, y: px(base), lines: [name], count: { ...count, x: px(count.x) } });
    tiles.push(...packed(own, 0, base + 10, width));
    y = base + 10 + deep(own.length, width) + PAD;
  }
  return { width, height: px(y), side: SIDE, heads, rows: [], rules, tiles };
}

/** Lays out a score card at a width in pixels: a matrix where there is room, else groups below each other. */
export function layoutScorecard(data: ScorecardData, width: number): ScorecardScene {
  return width >= WIDE_FROM ? matrix(data, width) : groups(data, width);
}
