import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { px } from '../kit/widths.ts';

export interface SparkPoint {
  /** Days since 1970 of the period's end. */
  day: number;
  low: number;
  high: number;
}

/** A line the size of a word: the course of a series, its last point marked. */
export interface SparkScene {
  width: number;
  height: number;
  line: string;
  /** The area between the ends of ranges, where there are any. */
  band: string | undefined;
  last: { x: number; y: number };
}

const PAD = 4;

/** Lays a sparkline out. From zero, or from the lowest point where that is below zero. `points` has two at least. */
export function layoutSpark(points: readonly SparkPoint[], width = 96, height = 26): SparkScene {
  const days = points.map(({ day }) => day);
  const toX = scaleLinear([Math.min(...days), Math.max(...days)], [PAD, width - PAD]);
  const low = Math.min(0, ...points.map((point) => point.low));
  const high = Math.max(0, ...points.map((point) => point.high));
  const toY = scaleLinear([low, high || 1], [height - PAD, PAD]);
  const middle = (point: SparkPoint) => toY((point.low + point.high) / 2);
  const x = (point: SparkPoint) => toX(point.day);
  const ranged = points.some((point) => point.low !== point.high);
  const last = points.at(-1) as SparkPoint;
  return {
    width,
    height,
    line: line<SparkPoint>(x, middle).digits(1)([...points]) ?? '',
    band: ranged
      ? (area<SparkPoint>(
          x,
          (point) => toY(point.low),
          (point) => toY(point.high),
        ).digits(1)([...points]) ?? undefined)
      : undefined,
    last: { x: px(x(last)), y: px(middle(last)) },
  };
}
