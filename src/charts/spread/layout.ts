import { hatch } from '../kit/hatch.ts';
import { BESIDE } from '../kit/marks.ts';
import { textWidth, wrap } from '../kit/text.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import { linear, type Scale } from '../plot/scale.ts';
import type { SpreadData, SpreadRow, SpreadScene } from './scene.ts';

const NARROW = 500;
/** Words take this part of a wide drawing. */
const WORDS = 0.46;
const NAME = 14;
const PAD = 11;
const TOP = 36;
const BAR = 10;
/** Room for a mark under its words, where the drawing is narrow. */
const BELOW = 26;
const EDGE = 12;
const PIXELS_A_TICK = 80;

interface Frame {
  width: number;
  isNarrow: boolean;
  /** Width of the words, pixels. */
  words: number;
  toX: Scale;
}

/** One row from a height on; `strip` is where the scale stands beside or under its words. */
function layoutRow(row: SpreadRow, start: number, { width, isNarrow, words, toX }: Frame) {
  const lines = wrap(row.counts, words, TEXT);
  const textEnd = start + PAD + NAME + lines.length * LINE;
  const end = (isNarrow ? textEnd + BELOW : textEnd) + PAD;
  const strip = { top: px(isNarrow ? textEnd + 6 : start), bottom: px(end) };
  const middle = isNarrow ? (textEnd + 6 + end) / 2 : (start + end) / 2;
  const [low, high] = [toX(row.low), toX(row.high)];
  const x = px(toX(row.value ?? (row.low + row.high) / 2));
  const isRange = high - low > 1;
  const ends = isRange && row.value === undefined ? [px(low), px(high)] : [x];
  const isLeft = high + BESIDE + textWidth(row.short, TEXT, 'bold') > width;
  const { shape, tone, isRestated, said } = row;
  const at = ends.map((left) => [left, px(middle)] as const);
  return {
    strip,
    row: {
      name: { x: 0, y: px(start + PAD + NAME - 2), text: row.name },
      counts: { x: 0, y: px(start + PAD + NAME + LINE - 2), lines },
      rule: px(end),
      range: isRange
        ? {
            d: `M${px(low)},${px(middle - BAR / 2)}H${px(high)}v${BAR}H${px(low)}z`,
            hatch: hatch(low, middle - BAR / 2, high - low, BAR),
          }
        : undefined,
      mark: { x, y: px(middle), at, range: undefined, shape, tone, isRestated, said },
      short: {
        x: px(isLeft ? low - BESIDE : high + BESIDE),
        y: px(middle + 4),
        anchor: isLeft ? ('end' as const) : ('start' as const),
        text: row.short,
      },
    },
  };
}

/** Lays words on one thing out at a width in pixels: who says it and what is counted, and where on the scale it stands. */
export function layoutSpread({ rows, from, to, tick, claim }: SpreadData, width: number): SpreadScene {
  const isNarrow = width < NARROW;
  const words = isNarrow ? width : width * WORDS - 16;
  const [left, right] = [isNarrow ? EDGE : width * WORDS, width - EDGE];
  const toX = linear([from, to], [left, right]);
  let y = TOP;
  const placed = rows.map((row) => {
    const one = layoutRow(row, y, { width, isNarrow, words, toX });
    y = one.row.rule;
    return one;
  });
  const lowest = Math.min(...rows.map((row) => row.value ?? row.low));
  const highest = Math.max(...rows.map((row) => row.value ?? row.high));
  const ticks = toX.ticks(Math.max(2, Math.floor((right - left) / PIXELS_A_TICK)));
  return {
    width,
    height: y + 2,
    ticks: ticks.map((value) => ({ x: px(toX(value)), label: tick(value) })),
    top: TOP,
    strips: isNarrow ? placed.map(({ strip }) => strip) : [{ top: TOP, bottom: y }],
    claim: claim && claimOf(claim, toX, width),
    reach: { x: px(toX(lowest)), width: px(toX(highest) - toX(lowest)) },
    rows: placed.map(({ row }) => row),
  };
}

function claimOf({ at, to = at, name }: NonNullable<SpreadData['claim']>, toX: Scale, width: number) {
  const x = px(toX(at));
  const isLeft = x + 6 + textWidth(name, TEXT) > width;
  return { x, width: px(toX(to)) - x, y: 12, anchor: isLeft ? ('end' as const) : ('start' as const), text: name };
}
