import { ticks } from 'd3-array';
import type { Panel, PanelsData } from './scene.ts';

/** The highest panel, and the lowest that can still be read, pixels; and one that is measured by itself. */
const HEIGHTS = {
  narrow: { least: 56, highest: 220, own: 150 },
  wide: { least: 56, highest: 290, own: 215 },
} as const;
const NARROW = 500;

export type Ends = readonly [low: number, high: number];

/** How a panel measures upwards. */
export interface Measure {
  ends: Ends;
  /** From one line of the grid to the next. */
  step: number;
  height: number;
  tick: PanelsData['tick'];
}

/** Round ends around the values of a panel. */
function endsOf({ series, claim }: Panel, step: number, most: number): Ends {
  const marks = series.flatMap((one) => one.marks);
  const values = [...marks.flatMap(({ low, high }) => [low, high]), ...(claim ? [claim.at] : [])];
  const low = Math.max(0, Math.floor((Math.min(...values) - step / 8) / step) * step);
  const high = Math.min(most, Math.ceil((Math.max(...values) + step / 8) / step) * step);
  return [low, Math.max(high, low + step)];
}

/** Ends that lie so far apart at least: a low panel grows by showing more, not by stretching what it shows. */
function widened([low, high]: Ends, least: number, most: number): Ends {
  const to = Math.min(most, Math.max(high, low + least));
  return [Math.max(0, Math.min(low, to - least)), to];
}

/** A round step of which so wide a stretch has four or five. */
function stepFor(span: number): number {
  const [first = 0, second = 1] = ticks(0, span || 1, 5);
  return second - first;
}

function spanOf({ series }: Panel): number {
  const marks = series.flatMap((one) => one.marks);
  return Math.max(...marks.map(({ high }) => high)) - Math.min(...marks.map(({ low }) => low));
}

/** A panel in a unit of its own: from nought, as high as any other of that kind. */
function ownMeasure(panel: Panel, tick: PanelsData['tick'], height: number): Measure {
  const highest = Math.max(panel.claim?.at ?? 0, ...panel.series.flatMap(({ marks }) => marks.map(({ high }) => high)));
  const step = stepFor(highest);
  return { ends: [0, endsOf(panel, step, Number.POSITIVE_INFINITY)[1]], step, height, tick };
}

/**
 * How each panel measures: a unit upwards is as high in every one, so that steps compare, while each shows only the
 * stretch that it needs; what has a unit of its own stands apart from that.
 */
export function measuresOf(data: PanelsData, width: number): Measure[] {
  const { panels, tick, frame, most = Number.POSITIVE_INFINITY } = data;
  const { least, highest, own } = HEIGHTS[width < NARROW ? 'narrow' : 'wide'];
  const shared = panels.filter((panel) => !panel.own);
  const step = frame?.step ?? data.step ?? stepFor(Math.max(...shared.map(spanOf)));
  const tight = (panel: Panel): Ends => frame?.ends ?? endsOf(panel, step, most);
  const largest = Math.max(...shared.map(tight).map(([low, high]) => high - low));
  return panels.map((panel) => {
    if (panel.own) return ownMeasure(panel, panel.own.tick, own);
    const ends = frame
      ? frame.ends
      : widened(tight(panel), Math.ceil((least / highest) * (largest / step)) * step, most);
    return { ends, step, tick, height: frame?.height ?? ((ends[1] - ends[0]) / largest) * highest };
  });
}
