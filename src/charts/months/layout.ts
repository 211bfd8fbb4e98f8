import { dayNumber } from '../../schema/when.ts';
import type { Visited } from '../kit/MarkView.tsx';
import { textWidth } from '../kit/text.ts';
import { px, TEXT } from '../kit/widths.ts';
import { join, linear, type Scale } from '../plot/scale.ts';
import type { MonthColumn, MonthsData, MonthsScene } from './scene.ts';

const RIGHT = 10;
/** Room for a title above each of the two parts, and for the years below, pixels. */
const TITLE = 26;
const COUNTS_TITLE = 34;
const AXIS = 28;
const NARROW = 500;
/** Heights of the spread and of the bars that count, pixels. */
const HEIGHTS = { narrow: [210, 44], wide: [280, 56] } as const;
/** The part of a month that its band and its bar take. */
const FILL = 0.72;
const DAYS_A_MONTH = 30.4;

/** Where things stand: pixels of a month, of a value and of a number of values. */
interface Place {
  x: (month: string) => number;
  y: Scale;
  count: Scale;
  /** Width of a band and a bar. */
  step: number;
}

const wholes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Whole ends around all values, a step apart at least. */
function endsOf(columns: readonly MonthColumn[]): [number, number] {
  const values = columns.flatMap((column) => column.values.map(({ at }) => at));
  const low = Math.floor(Math.min(...values));
  return [low, Math.max(low + 1, Math.ceil(Math.max(...values)))];
}

/** A rectangle as wide as a month’s band, between two heights. */
function box(x: number, top: number, bottom: number, { step }: Place): string {
  return bottom - top < 0.1 ? '' : `M${px(x - step / 2)},${px(top)}h${px(step)}V${px(bottom)}h${px(-step)}Z`;
}

/** From the lowest value of each month to the highest, where there are enough of them. */
function bandsOf(columns: readonly MonthColumn[], place: Place): string {
  return columns
    .filter(({ isThin }) => !isThin)
    .map(({ month, values }) =>
      box(place.x(month), place.y(values.at(-1)?.at ?? 0), place.y(values[0]?.at ?? 0), place),
    )
    .join('');
}

/** Points as one path of lines without length: its round ends are what is seen. */
function pointsOf(columns: readonly MonthColumn[], { x, y }: Place, held: boolean): string {
  return columns
    .flatMap(({ month, values }) =>
      values.filter(({ isHeld }) => isHeld === held).map(({ at }) => [month, at] as const),
    )
    .map(([month, at]) => `M${px(x(month))},${px(y(at))}h0`)
    .join('');
}

/** A bar for each month: the values that were seen in it, or on top of those the ones that were held. */
function barsOf(columns: readonly MonthColumn[], place: Place, held: boolean): string {
  return columns
    .map(({ month, values }) => {
      const seen = values.filter(({ isHeld }) => !isHeld).length;
      const [from, to] = held ? [seen, values.length] : [0, seen];
      return box(place.x(month), place.count(to), place.count(from), place);
    })
    .join('');
}

/** The middles, joined where they compare. */
function lineOf(columns: readonly MonthColumn[], { x, y }: Place): string {
  const runs: MonthColumn[][] = [];
  for (const column of columns) {
    if (column.isJoined && runs.length > 0) runs.at(-1)?.push(column);
    else runs.push([column]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => join(run.map(({ month, middle }) => [x(month), y(middle)] as const)))
    .join('');
}

function markOf({ month, middle, isThin, said }: MonthColumn, place: Place): Visited {
  const [x, y] = [px(place.x(month)), px(place.y(middle))];
  const tone = isThin ? 'forecast' : 'reported';
  return { x, y, at: [[x, y]], range: undefined, shape: 'circle', tone, isRestated: false, said };
}

/** Lays a spread out month by month at a width in pixels, and under it how many values stand behind each. There is a column at least. */
export function layoutMonths({ columns, from, to, tick, titles }: MonthsData, width: number): MonthsScene {
  const [high, low] = HEIGHTS[width < NARROW ? 'narrow' : 'wide'];
  const values = { top: TITLE, bottom: TITLE + high };
  const counts = { top: values.bottom + COUNTS_TITLE, bottom: values.bottom + COUNTS_TITLE + low };
  const ends = endsOf(columns);
  const most = Math.max(...columns.map((column) => column.values.length));
  const labels = [...wholes(...ends).map(tick), String(most)];
  const left = Math.ceil(Math.max(...labels.map((label) => textWidth(label, TEXT)))) + 10;
  const right = width - RIGHT;
  const toDay = linear([dayNumber(from), dayNumber(to)], [left, right]);
  const place: Place = {
    x: (month) => toDay(dayNumber(`${month}-15`)),
    y: linear(ends, [values.bottom, values.top]),
    count: linear([0, most], [counts.bottom, counts.top]),
    step: Math.max(2, (FILL * DAYS_A_MONTH * (right - left)) / (dayNumber(to) - dayNumber(from))),
  };
  const years = wholes(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  return {
    width,
    height: counts.bottom + AXIS,
    left,
    right,
    values,
    counts,
    grid: wholes(...ends).map((value) => ({ y: px(place.y(value)), label: tick(value) })),
    countGrid: [0, most].map((value) => ({ y: px(place.count(value)), label: String(value) })),
    years: years.map((year) => ({ x: px(toDay(dayNumber(`${year}-07-01`))), label: String(year) })),
    edges: years.slice(1).map((year) => px(toDay(dayNumber(`${year}-01-01`)))),
    bands: bandsOf(columns, place),
    points: { seen: pointsOf(columns, place, false), held: pointsOf(columns, place, true) },
    line: lineOf(columns, place),
    bars: { seen: barsOf(columns, place, false), held: barsOf(columns, place, true) },
    marks: columns.map((column) => markOf(column, place)),
    titles: [
      { text: titles.values, y: 12 },
      { text: titles.counts, y: counts.top - 14 },
    ],
  };
}
