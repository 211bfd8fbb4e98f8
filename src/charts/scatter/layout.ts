import { scaleLog } from 'd3-scale';
import { px } from '../kit/widths.ts';
import type { ScatterPoint, ScatterScene, ScatterWords } from './scene.ts';

const MARGIN = { left: 56, right: 12, top: 26, bottom: 44 };
/** A square no larger than this, pixels: more would only spread the points. */
const LARGEST = 560;
/** Predictions further off than this many times are told apart. */
const FAR = 2;
/** Where along its line a band is named, as a part of the axis: low down, where points are few. */
const LABEL_AT = 0.12;

/** Powers of ten that hold all values. */
function decades(values: readonly number[]): [low: number, high: number] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return [10 ** low, 10 ** Math.max(low + 1, high)];
}

/** Lays out predictions against measurements on two logarithmic axes of one scale, at a width in pixels. */
export function layoutScatter(points: readonly ScatterPoint[], words: ScatterWords, width: number): ScatterScene {
  const [low, high] = decades(points.flatMap(({ measured, predicted }) => [measured, predicted]));
  const size = Math.min(LARGEST, width - MARGIN.left - MARGIN.right);
  const frame = { x: MARGIN.left, y: MARGIN.top, size };
  const across = scaleLog([low, high], [frame.x, frame.x + size]);
  const up = scaleLog([low, high], [frame.y + size, frame.y]);
  const ticks: ScatterScene['ticks'] = [];
  for (let power = Math.log10(low); power <= Math.log10(high) + 1e-9; power++) {
    const value = 10 ** Math.round(power);
    ticks.push({
      at: px((across(value) - frame.x) / size) * size,
      label: value.toLocaleString('en', { notation: 'compact' }),
    });
  }
  const line = (factor: number) => {
    const from = factor < 1 ? low / factor : low;
    const to = factor > 1 ? high / factor : high;
    return `M${px(across(from))},${px(up(from * factor))}L${px(across(to))},${px(up(to * factor))}`;
  };
  const band = (factor: number, label: string) => {
    const at = low * (high / low) ** LABEL_AT;
    return { d: line(factor), label, x: px(across(at)), y: px(up(at * factor)), isAbove: factor > 1 };
  };
  return {
    width,
    height: px(frame.y + size + MARGIN.bottom),
    frame,
    ticks: ticks.map(({ at, label }) => ({ at: px(at), label })),
    diagonal: line(1),
    bands: [band(FAR, words.twice), band(1 / FAR, words.half)],
    dots: points.map(({ measured, predicted, name }) => {
      const ratio = predicted / measured;
      return {
        x: px(across(measured)),
        y: px(up(predicted)),
        title: `${name}: ${ratio.toFixed(2)}×`,
        isFar: ratio > FAR || ratio < 1 / FAR,
      };
    }),
    axes: { measured: words.measured, predicted: words.predicted },
  };
}
