import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { textWidth } from '../kit/text.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import type { HistoryData, HistoryPoint, HistoryScene, Mark, PlacedLabel } from './scene.ts';

const MARGIN = { top: 30, right: 14, bottom: 28, left: 10 };
const ASPECT = { narrow: 0.72, wide: 0.42 };
/** However long its labels, an axis leaves most of the width to the marks. */
const AXIS_SHARE = 0.35;
/** One tick for so many pixels of height, as the style guide has it. */
const PIXELS_A_TICK = 45;

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const middle = ({ from, to }: HistoryPoint) => (time(from) + time(to)) / 2;
const isRange = ({ low, high }: HistoryPoint) => low !== high;

function verticalScale(points: HistoryPoint[], bottom: number, count: number) {
  const low = Math.min(0, ...points.map((point) => point.low));
  const high = Math.max(0, ...points.map((point) => point.high));
  return scaleLinear([low, high === low ? low + 1 : high], [bottom, MARGIN.top]).nice(count);
}

/** Years with a tick, thinned out where they would touch. */
function yearTicks(first: number, last: number, toX: (time: number) => number): { x: number; label: string }[] {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const room = textWidth('2024', TEXT) + 12;
  const apart = (toX(time(`${to}-07-01`)) - toX(time(`${from}-07-01`))) / Math.max(1, to - from);
  const every = Math.max(1, Math.ceil(room / Math.max(apart, 1)));
  return all
    .filter((year) => (to - year) % every === 0)
    .map((year) => ({ x: px(toX(time(`${year}-07-01`))), label: String(year) }));
}

/** Joins each point to the next, in runs of one kind. Ranges without a midpoint are joined by the band instead. */
function joinLines(points: HistoryPoint[], at: (point: HistoryPoint) => [number, number]): HistoryScene['lines'] {
  const draw = line<[number, number]>().digits(1);
  const joined = points.filter((point) => point.value !== undefined && !point.forecast);
  const runs: { points: HistoryPoint[]; estimated: boolean }[] = [];
  for (const [index, point] of joined.slice(1).entries()) {
    const before = joined[index] as HistoryPoint;
    const estimated = point.estimated || before.estimated;
    const run = runs.at(-1);
    if (run?.estimated === estimated) run.points.push(point);
    else runs.push({ points: [before, point], estimated });
  }
  return runs.map((run) => ({ path: draw(run.points.map(at)) ?? '', estimated: run.estimated }));
}

function overlaps(a: PlacedLabel, b: PlacedLabel): boolean {
  const left = (label: PlacedLabel) =>
    label.x - textWidth(label.text, TEXT, 'bold') * { start: 0, middle: 0.5, end: 1 }[label.anchor];
  const right = (label: PlacedLabel) => left(label) + textWidth(label.text, TEXT, 'bold');
  return left(a) < right(b) + 6 && left(b) < right(a) + 6 && Math.abs(a.y - b.y) < LINE;
}

/** Words at the last mark, the highest and the first, in that order, each only where it covers none before it. */
function placeLabels(marks: Mark[], left: number, width: number): PlacedLabel[] {
  const highest = marks.reduce<Mark | undefined>((top, mark) => (top && top.top <= mark.top ? top : mark), undefined);
  const placed: PlacedLabel[] = [];
  for (const mark of [marks.at(-1), highest, marks[0]]) {
    if (!mark) continue;
    const half = textWidth(mark.said, TEXT, 'bold') / 2;
    const anchor = mark.x - half < left ? 'start' : mark.x + half > width - 2 ? 'end' : 'middle';
    const x =
      anchor === 'start' ? Math.max(left, mark.x - 6) : anchor === 'end' ? Math.min(width - 2, mark.x + 6) : mark.x;
    const label: PlacedLabel = { x: px(x), y: px(mark.top - 9), anchor, text: mark.said };
    if (!placed.some((other) => overlaps(label, other))) placed.push(label);
  }
  return placed;
}

/**
 * Lays a history out at a width in pixels: time to the right, amounts upwards from zero. A range is drawn from end to end;
 * a midpoint only if the source gives one. `points` has one at least.
 */
export function layoutHistory({ points, tick }: HistoryData, width: number): HistoryScene {
  const height = Math.round(width * (width < 500 ? ASPECT.narrow : ASPECT.wide));
  const bottom = height - MARGIN.bottom;
  const ticks = Math.max(2, Math.floor((bottom - MARGIN.top) / PIXELS_A_TICK));
  const toY = verticalScale(points, bottom, ticks);
  const first = Math.min(...points.map((point) => time(point.from)));
  const last = Math.max(...points.map((point) => time(point.to)));
  const values = toY.ticks(ticks);
  const top = Math.max(...values);
  const grid = values.map((value) => ({ y: px(toY(value)), label: tick(value, value === top), isZero: value === 0 }));
  // The naming tick stands above everything, so marks need only clear the others.
  const axis = Math.min(width * AXIS_SHARE, Math.max(...values.map((value) => textWidth(tick(value, false), TEXT))));
  const toX = scaleUtc([first, last], [axis + MARGIN.left, width - MARGIN.right]);
  const xOf = (point: HistoryPoint) => toX(middle(point));
  const marks = points.map((point): Mark => {
    const { said, estimated, forecast, value, low, high } = point;
    const dot = value === undefined ? {} : { dot: px(toY(value)) };
    return { x: px(xOf(point)), top: px(toY(high)), bottom: px(toY(low)), ...dot, said, estimated, forecast };
  });
  const ranges = points.filter((point) => isRange(point) && !point.forecast);
  const band = area<HistoryPoint>(
    xOf,
    (point) => toY(point.low),
    (point) => toY(point.high),
  ).digits(1);
  return {
    width,
    height,
    grid,
    years: yearTicks(first, last, toX),
    baseline: px(bottom),
    lines: joinLines(points, (point) => [xOf(point), toY(point.value ?? 0)]),
    band: ranges.length > 1 ? (band(ranges) ?? undefined) : undefined,
    marks,
    labels: placeLabels(marks, axis + 4, width),
  };
}
