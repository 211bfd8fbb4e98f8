import { textWidth } from '../kit/text.ts';
import { px, TEXT } from '../kit/widths.ts';
import { type At, labelsOf, NARROW, nameRoom } from './labels.ts';
import { boxOf } from './place.ts';
import { between, join, linear, logarithmic, runs, type Scale, apart as spread } from './scale.ts';
import type { Axis, PlotData, PlotMark, PlotScene } from './scene.ts';

const MARGIN = { top: 30, right: 14, bottom: 44, left: 12 };
const ASPECT = { narrow: 0.86, wide: 0.5 };
/** One tick for so many pixels. */
const PIXELS = { x: 90, y: 42 };
/** A logarithmic axis with fewer powers of ten names steps between them too. */
const FEW_DECADES = 2.2;
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
function valuesOf({ areas = [], shapes = [], lines, dots = [], rules = [], marks = [] }: PlotData): {
  x: number[];
  y: number[];
} {
  const x = [
    ...areas.flatMap(({ points }) => points.map(([at]) => at)),
    ...[...lines, ...shapes].flatMap(({ points }) => points.map(([at]) => at)),
    ...[...dots, ...marks].map((one) => one.x),
  ];
  const y = [
    ...areas.flatMap(({ points }) => points.flatMap(([, low, high]) => [low, high])),
    ...[...lines, ...shapes].flatMap(({ points }) => points.map(([, value]) => value)),
    ...dots.map((dot) => dot.y),
    ...marks.flatMap(({ y, low = y, high = y }) => [low, high]),
  ];
  for (const rule of rules) (rule.axis === 'x' ? x : y).push(rule.at);
  return { x, y };
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

function markOf(
  { x: at, y: value, low, high, isSpan, shape, tone, hue, scale = 1, isFaint = false, said }: PlotMark,
  toX: At,
  toY: At,
): PlotScene['marks'][number] {
  const [x, y] = [px(toX(at)), px(toY(value))];
  const range =
    low === undefined || high === undefined || low === high
      ? undefined
      : `M${x - 4},${px(toY(high))}h8M${x},${px(toY(high))}V${px(toY(low))}M${x - 4},${px(toY(low))}h8`;
  const ends = isSpan && low !== undefined && high !== undefined ? [low, high] : [value];
  const where = ends.map((end) => [x, px(toY(end))] as const);
  return { x, y, at: where, range, shape, tone, isRestated: false, hue, scale, isFaint, said };
}

/** Lays quantities out on a plane at a width in pixels. What is not finite, or below zero on a logarithmic axis, is left out. */
export function layoutPlot(data: PlotData, width: number): PlotScene {
  const { x: xAxis, y: yAxis, areas = [], shapes = [], lines, dots = [], marks = [] } = data;
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
  const labels = labelsOf(data, toX, toY, { frame, room }, rules.map(boxOf));
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
    marks: marks.filter(({ x, y }) => canDraw(x, y)).map((mark) => markOf(mark, toX, toY)),
    labels,
  };
}
