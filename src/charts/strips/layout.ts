import { textWidth } from '../kit/text.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import { linear, logarithmic, type Scale } from '../plot/scale.ts';
import { labelsOf } from './labels.ts';
import type { PlacedText, StripMark, StripRow, StripsData, StripsScene } from './scene.ts';
import { swarm } from './swarm.ts';

const NARROW = 500;
/** Names of rows take no more than this part of a wide drawing. */
const NAMES = 0.24;
const NAME = 14;
const EDGE = 14;
/** Half of what a mark takes, and from lane to lane, pixels. */
const HALF = 5.5;
const LANE = 12;
const PAD = 10;
const HEAD = { title: 13, ticks: 33, names: 52 };

interface Place {
  /** Ends and middle, pixels. */
  low: number;
  high: number;
  x: number;
}

const placeOf = ({ low, high, value }: StripMark, toX: Scale): Place => {
  const [from, to] = [toX(low), toX(high)];
  return { low: from, high: to, x: value === undefined ? (from + to) / 2 : toX(value) };
};

/** A row from a height on: its name, the names of marks, the marks. */
function layoutRow({ name, marks }: StripRow, start: number, frame: { toX: Scale; isNarrow: boolean; right: number }) {
  const { toX, isNarrow, right } = frame;
  const places = marks.map((mark) => placeOf(mark, toX));
  const lanes = swarm(
    places.map(({ low, high }) => ({ from: low - HALF, to: high + HALF })),
    1,
  );
  const [highest, lowest] = [Math.max(0, ...lanes), Math.min(0, ...lanes)];
  const top = start + (isNarrow ? NAME + 8 : 4);
  const wanted = marks.flatMap((mark, index) =>
    mark.name === undefined ? [] : [{ text: mark.name, hue: mark.hue, x: places[index]?.x ?? 0 }],
  );
  const named = labelsOf(wanted, top, right);
  const middle = top + named.height + PAD - 2 + highest * LANE;
  const heightOf = (index: number) => middle - (lanes[index] ?? 0) * LANE;
  const end = Math.max(middle - lowest * LANE + PAD, isNarrow ? 0 : start + 30);
  return {
    end: px(end),
    span: { top: px(isNarrow ? top : start), bottom: px(end) },
    row: {
      name: {
        x: 0,
        y: px(isNarrow ? start + NAME + 2 : middle + 5),
        anchor: 'start' as const,
        text: name,
      },
      rule: px(end),
      marks: marks.map(({ value, shape, tone, hue, said }, index) => {
        const { low, high, x } = places[index] ?? { low: 0, high: 0, x: 0 };
        const y = heightOf(index);
        const isRange = high - low > 2;
        const ends = isRange && value === undefined ? [low, high] : [x];
        return {
          x: px(x),
          y: px(y),
          at: ends.map((left) => [px(left), px(y)] as const),
          range: isRange ? `M${px(low)},${px(y)}H${px(high)}` : undefined,
          shape,
          tone,
          isRestated: false,
          hue,
          said,
        };
      }),
      labels: named.labels.map(({ to, ...label }) => ({
        ...label,
        d: `M${px(to)},${px(label.y + 3)}V${px(
          Math.min(...marks.flatMap((mark, index) => (mark.name === label.text ? [heightOf(index) - HALF] : []))),
        )}`,
      })),
    },
  };
}

/** Ticks between the ends that have room, from the left. */
function ticksOf({ ticks, ends: [low, high] }: StripsData, toX: Scale, y: number): StripsScene['ticks'] {
  const placed: StripsScene['ticks'] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { at, label } of ticks) {
    const [x, half] = [px(toX(at)), textWidth(label, TEXT) / 2];
    if (at < low || at > high || x - half < free) continue;
    placed.push({ x, y, label });
    free = x + half + 10;
  }
  return placed;
}

/** Names of stretches and values side by side; one that finds no room goes a line down. */
function namesOf(wanted: readonly { x: number; text: string }[], right: number): PlacedText[] {
  const placed: (PlacedText & { from: number; to: number })[] = [];
  for (const { x, text } of wanted) {
    const width = textWidth(text, TEXT);
    const isLeft = x + width > right;
    const [from, to] = isLeft ? [x - width, x] : [x, x + width];
    let y = HEAD.names;
    while (placed.some((other) => other.y === y && from < other.to + 8 && other.from < to + 8)) y += LINE;
    placed.push({ x: px(x), y, anchor: isLeft ? 'end' : 'start', text, from, to });
  }
  return placed.map(({ from: _from, to: _to, ...name }) => name);
}

/** Lays strips out at a width in pixels. Wide: names of rows at the left; narrow: above their row. */
export function layoutStrips(data: StripsData, width: number): StripsScene {
  const { scale, ends, title, rows, bands = [], rules = [] } = data;
  const isNarrow = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, NAME, 'bold')));
  const left = isNarrow ? EDGE : Math.min(width * NAMES, longest) + EDGE + 6;
  const right = width - EDGE;
  const toX = (scale === 'log' ? logarithmic : linear)(ends, [left, right]);
  const names = namesOf(
    [
      ...bands.map(({ from, name }) => ({ x: toX(from) + 4, text: name })),
      ...rules.map(({ at, name }) => ({ x: toX(at) + 4, text: name })),
    ].sort((a, b) => a.x - b.x),
    width,
  );
  const top = names.length > 0 ? Math.max(...names.map(({ y }) => y)) + 8 : HEAD.ticks + 9;
  let y = top;
  const placed = rows.map((row) => {
    const one = layoutRow(row, y, { toX, isNarrow, right: width });
    y = one.end;
    return one;
  });
  return {
    width,
    height: px(y + 2),
    title: { x: isNarrow ? 0 : px(left), y: HEAD.title, anchor: 'start', text: title },
    ticks: ticksOf(data, toX, HEAD.ticks),
    spans: isNarrow ? placed.map(({ span }) => span) : [{ top, bottom: px(y) }],
    bands: bands.map(({ from, to }) => ({ x: px(toX(from)), width: px(toX(to) - toX(from)) })),
    rules: rules.map(({ at }) => ({ x: px(toX(at)) })),
    names,
    rows: placed.map(({ row }) => row),
  };
}
