import { nice, ticks } from 'd3-array';
import { px } from '../kit/widths.ts';

/** From values to pixels, held to the ends. Ours, since d3-scale brings its colours and formats to the page along with it. */
export interface Scale {
  (value: number): number;
  domain: readonly [number, number];
  /** Round values along it, about so many. */
  ticks(count: number): number[];
}

type Ends = readonly [number, number];

function scaleBy(domain: Ends, [from, to]: Ends, bend: (value: number) => number): Scale {
  const [low, high] = [bend(domain[0]), bend(domain[1])];
  const at = (value: number) => {
    const part = (bend(value) - low) / (high - low);
    return from + (to - from) * Math.min(1, Math.max(0, part));
  };
  return Object.assign(at, { domain, ticks: (count: number) => ticks(domain[0], domain[1], count) });
}

/** Values closer than this part of themselves are one value. */
const LEAST = 1e-6;

/** Ends that lie apart: where the higher is not, it is set one above the lower. */
export function apart(low: number, high: number): Ends {
  return Number.isFinite(high) && high - low > LEAST * Math.max(1e-9, Math.abs(low)) ? [low, high] : [low, low + 1];
}

/** A linear scale. With a count it ends at round values. */
export function linear(domain: Ends, range: Ends, count?: number): Scale {
  return scaleBy(count === undefined ? domain : nice(domain[0], domain[1], count), range, (value) => value);
}

/** A logarithmic scale; both ends are above zero. */
export function logarithmic(domain: Ends, range: Ends): Scale {
  return scaleBy(domain, range, Math.log10);
}

/** Stretches of points between those that cannot be drawn. */
export function runs<P>(points: readonly P[], canDraw: (point: P) => boolean): P[][] {
  const all: P[][] = [[]];
  for (const point of points) {
    if (canDraw(point)) all.at(-1)?.push(point);
    else if (all.at(-1)?.length) all.push([]);
  }
  return all.filter((run) => run.length > 0);
}

/** Points joined by straight lines, or by steps that hold until the next. */
export function join(points: readonly (readonly [number, number])[], isStepped = false): string {
  return points
    .map(([x, y], at) => (at === 0 ? `M${px(x)},${px(y)}` : isStepped ? `H${px(x)}V${px(y)}` : `L${px(x)},${px(y)}`))
    .join('');
}

/** What lies between two edges, as a closed shape. */
export function between(
  points: readonly (readonly [x: number, low: number, high: number])[],
  isStepped = false,
): string {
  if (points.length === 0) return '';
  const there = join(
    points.map(([x, , high]) => [x, high] as const),
    isStepped,
  );
  const back = [...points].reverse();
  const first = back[0];
  if (!first) return '';
  const steps = back.map(([x, low], at) => (isStepped && at > 0 ? `V${px(low)}H${px(x)}` : `L${px(x)},${px(low)}`));
  return `${there}${steps.join('')}Z`;
}
