import { textWidth } from '../kit/text.ts';
import { px, TEXT } from '../kit/widths.ts';
import { boxOf, placeLabels } from './place.ts';
import { between, join, linear, logarithmic, runs, type Scale, apart as spread } from './scale.ts';
import type { Axis, PlacedLabel, PlotData, PlotScene } from './scene.ts';

const MARGIN = { top: 30, right: 14, bottom: 44, left: 12 };
const ASPECT = { narrow: 0.86, wide: 0.5 };
const NARROW = 500;
/** One tick for so many pixels. */
const PIXELS = { x: 90, y: 42 };
/** A logarithmic axis with fewer powers of ten names steps between them too. */
const FEW_DECADES = 2.2;
/** Names of lines take no more than this part of the width from them. */
const NAME_SHARE = 0.3;
/** What the name of a rule takes above it, pixels. */
const NAME_RISE = 18;

const finite = (values: readonly number[], isLog: boolean) =>
  values.filter((value) => Number.isFinite(value) && (!isLog || value > 0));

/** The ends of an axis: as asked, else what holds all values. */
function endsOf(axis: Axis, values: readonly number[]): [number, number] {
  const isLog = axis.scale === 'log';
  const kept = finite(values, isLog);
  const low = axis.from ?? (isLog ? Math.min(...kept) : Math.min(0, ...kept));
  const high = axis.to ?? Math.max(...kept);
  const from = Number.isFinite(low) ? low : isLog ? 1 : 0;
  const [, to] = spread(from, high);
  return isLog && to === from + 1 ? [from, from * 10] : [from, to];
}

function scaleOf(axis: Axis, values: readonly number[], range: [number, number], count: number): Scale {
  const ends = endsOf(axis, values);
  const hasEnds = axis.from !== undefined && axis.to !== undefined;
  if (axis.scale === 'log') return logarithmic(ends, range);
  return linear(ends, range, hasEnds ? undefined : count);
}

/** Values with a tick: powers of ten where there are several, else round steps. */
function ticksOf(axis: Axis, scale: Scale, count: number): number[] {
  const [low, high] = scale.domain;
  if (axis.ticks) return axis.ticks.filter((value) => value >= low && value <= high);
  if (axis.scale === 'linear') return scale.ticks(count);
  const decades = Math.log10(high / low);
  const steps = decades > FEW_DECADES ? [1] : decades > 1 ? [1, 3] : [1, 2, 5];
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    for (const step of steps) all.push(step * 10 ** power);
  const kept = all.filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));
  const every = Math.max(1, Math.ceil(kept.length / Math.max(2, count)));
  return kept.filter((_, index) => (kept.length - 1 - index) % every === 0);
}

function xTicksOf(axis: Axis, scale: Scale, width: number): PlotScene['xTicks'] {
  const placed: PlotScene['xTicks'] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const value of ticksOf(axis, scale, Math.floor(width / PIXELS.x))) {
    const [x, label] = [px(scale(value)), axis.tick(value)];
    const half = textWidth(label, TEXT) / 2;
    if (x - half < free) continue;
    placed.push({ x, label });
    free = x + half + 8;
  }
  return placed;
}

/** Every value that an axis has to hold. */
function valuesOf({ areas = [], shapes = [], lines, dots = [], rules = [] }: PlotData): { x: number[]; y: number[] } {
  const x = [
    ...areas.flatMap(({ points }) => points.map(([at]) => at)),
    ...[...lines, ...shapes].flatMap(({ points }) => points.map(([at]) => at)),
    ...dots.map((dot) => dot.x),
  ];
  const y = [
    ...areas.flatMap(({ points }) => points.flatMap(([, low, high]) => [low, high])),
    ...[...lines, ...shapes].flatMap(({ points }) => points.map(([, value]) => value)),
    ...dots.map((dot) => dot.y),
  ];
  for (const rule of rules) (rule.axis === 'x' ? x : y).push(rule.at);
  return { x, y };
}

type At = (value: number) => number;

/** Room to the right of the frame for the names of lines, pixels: none where the drawing is narrow. */
function nameRoom(lines: PlotData['lines'], width: number): number {
  if (width < NARROW) return 0;
  const longest = Math.max(0, ...lines.map(({ name }) => (name ? textWidth(name, TEXT, 'bold') + 10 : 0)));
  return longest > width * NAME_SHARE ? 0 : longest;
}

/** Names at the ends of lines and beside dots, as they would stand with all the room there is. */
function wantedLabels({ lines, dots = [] }: PlotData, toX: At, toY: At, right: number, room: number): PlacedLabel[] {
  const beside = (x: number, y: number, text: string, hue: PlacedLabel['hue'], lift: number): PlacedLabel => {
    const width = textWidth(text, TEXT, 'bold');
    const isLeft = x + 8 + width > right + room;
    return { x: px(isLeft ? x - 8 : x + 8), y: px(y + lift), anchor: isLeft ? 'end' : 'start', text, hue };
  };
  const main = [...dots].sort((a, b) => Number(b.isMain ?? false) - Number(a.isMain ?? false));
  return [
    ...main.flatMap((dot) => (dot.name ? [beside(toX(dot.x), toY(dot.y), dot.name, dot.hue, -8)] : [])),
    ...lines.flatMap(({ points, name, hue }) => {
      const last = points.findLast(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
      return last && name ? [beside(toX(last[0]), toY(last[1]), name, hue, room > 0 ? 4 : -6)] : [];
    }),
  ];
}

function rulesOf({ rules = [] }: PlotData, toX: At, toY: At, frame: PlotScene['frame']): PlotScene['rules'] {
  const { left, right, top, bottom } = frame;
  return rules.map(({ axis, at, name }) => {
    if (axis === 'y') {
      const y = px(toY(at));
      // Close under the top its name would stand on the title of the axis.
      const isHigh = y - top < NAME_RISE;
      return { d: `M${left},${y}H${right}`, x: left + 4, y: isHigh ? y + 14 : y - 5, anchor: 'start', text: name };
    }
    const x = px(toX(at));
    const isLeft = x + 6 + textWidth(name, TEXT) > right;
    return {
      d: `M${x},${top}V${bottom}`,
      x: isLeft ? x - 5 : x + 5,
      y: top + 11,
      anchor: isLeft ? 'end' : 'start',
      text: name,
    };
  });
}

/** Names of rules that stand side by side move down a line each, so that none covers another. */
function apart(rules: PlotScene['rules']): PlotScene['rules'] {
  const placed: PlotScene['rules'] = [];
  for (const rule of rules) {
    let y = rule.y;
    while (placed.some((other) => overlap({ ...rule, y }, other)) && y < rule.y + 80) y += 16;
    placed.push({ ...rule, y });
  }
  return placed;
}

function overlap(a: PlotScene['rules'][number], b: PlotScene['rules'][number]): boolean {
  const [one, two] = [boxOf(a), boxOf(b)];
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}

/** Lays quantities out on a plane at a width in pixels. What is not finite, or below zero on a logarithmic axis, is left out. */
export function layoutPlot(data: PlotData, width: number): PlotScene {
  const { x: xAxis, y: yAxis, areas = [], shapes = [], lines, dots = [] } = data;
  const height = Math.round(width * (width < NARROW ? ASPECT.narrow : ASPECT.wide));
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom];
  const values = valuesOf(data);
  const count = Math.max(2, Math.floor((bottom - top) / PIXELS.y));
  const toY = scaleOf(yAxis, values.y, [bottom, top], count);
  const yValues = ticksOf(yAxis, toY, count);
  const left = Math.ceil(MARGIN.left + Math.max(0, ...yValues.map((value) => textWidth(yAxis.tick(value), TEXT))));
  const room = nameRoom(lines, width);
  const right = width - MARGIN.right - room;
  const toX = scaleOf(xAxis, values.x, [left, right], Math.floor((right - left) / PIXELS.x));
  const frame = { left, right, top, bottom };
  const canDraw = (x: number, y: number) =>
    Number.isFinite(x) &&
    Number.isFinite(y) &&
    (xAxis.scale === 'linear' || x > 0) &&
    (yAxis.scale === 'linear' || y > 0);
  const rules = apart(rulesOf(data, toX, toY, frame));
  const labels = placeLabels(wantedLabels(data, toX, toY, right, room), frame, rules.map(boxOf));
  return {
    width,
    height,
    frame,
    xTicks: xTicksOf(xAxis, toX, right - left),
    yTicks: yValues.map((value) => ({ y: px(toY(value)), label: yAxis.tick(value) })),
    titles: { x: xAxis.title, y: yAxis.title },
    areas: [
      ...areas.map(({ points, hue, isStepped }) => ({
        hue,
        d: runs(points, ([x, low, high]) => canDraw(x, low) && canDraw(x, high))
          .map((run) => run.map(([x, low, high]) => [toX(x), toY(low), toY(high)] as const))
          .map((run) => between(run, isStepped))
          .join(''),
      })),
      ...shapes.map(({ points, hue }) => ({
        hue,
        d: `${join(points.filter(([x, y]) => canDraw(x, y)).map(([x, y]) => [toX(x), toY(y)] as const))}Z`,
      })),
    ],
    lines: lines.map(({ points, hue, isDashed = false, isStepped }) => ({
      hue,
      isDashed,
      d: runs(points, ([x, y]) => canDraw(x, y))
        .map((run) => run.map(([x, y]) => [toX(x), toY(y)] as const))
        .map((run) => join(run, isStepped))
        .join(''),
    })),
    rules,
    dots: dots
      .filter(({ x, y }) => canDraw(x, y))
      .map(({ x, y, hue, isMain = false, name }) => ({ x: px(toX(x)), y: px(toY(y)), hue, isMain, title: name })),
    labels,
  };
}
