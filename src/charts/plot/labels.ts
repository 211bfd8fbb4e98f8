import { textWidth } from '../kit/text.ts';
import { px, TEXT } from '../kit/widths.ts';
import { namePoints, type Stroke } from './names.ts';
import { type Box, boxOf, placeLabels } from './place.ts';
import type { PlacedLabel, PlotData, PlotDot, PlotMark, PlotScene } from './scene.ts';

/** Below this width a drawing is that of a narrow screen, pixels. */
export const NARROW = 500;
/** Names of lines take no more than this part of the width from them. */
const NAME_SHARE = 0.3;
/** Half of what a point takes, pixels. */
const HALF = { main: 6.5, dot: 4, mark: 5 };

/** Where a value stands, pixels. */
export type At = (value: number) => number;

/** Room to the right of the frame for the names of lines, pixels: none where the drawing is narrow. */
export function nameRoom(lines: PlotData['lines'], width: number): number {
  if (width < NARROW) return 0;
  const longest = Math.max(0, ...lines.map(({ name }) => (name ? textWidth(name, TEXT, 'bold') + 10 : 0)));
  return longest > width * NAME_SHARE ? 0 : longest;
}

/** A name beside a point: to its right where that is within the end, else to its left. */
function beside(x: number, y: number, text: string, hue: PlacedLabel['hue'], end: number): PlacedLabel {
  const isLeft = x + 8 + textWidth(text, TEXT, 'bold') > end;
  return { x: px(isLeft ? x - 8 : x + 8), y: px(y), anchor: isLeft ? 'end' : 'start', text, hue };
}

/** All that is drawn as a stroke: lines, rules and ranges. */
function strokesOf({ lines, rules = [], marks = [] }: PlotData, toX: At, toY: At, frame: PlotScene['frame']): Stroke[] {
  const { left, right, top, bottom } = frame;
  return [
    ...lines.map(({ points }) => points.map(([x, y]) => [toX(x), toY(y)] as const)),
    ...rules.map(
      ({ axis, at }): Stroke =>
        axis === 'y'
          ? [
              [left, toY(at)],
              [right, toY(at)],
            ]
          : [
              [toX(at), top],
              [toX(at), bottom],
            ],
    ),
    ...marks.map(
      ({ x, y, low = y, high = y }): Stroke => [
        [toX(x), toY(low)],
        [toX(x), toY(high)],
      ],
    ),
  ].map((stroke) => stroke.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));
}

interface Room {
  frame: PlotScene['frame'];
  /** To the right of the frame. */
  room: number;
}

/** Names of lines, dots and marks, none on another nor on what is taken; those of marks come last, and only where there is room. */
export function labelsOf(
  data: PlotData,
  toX: At,
  toY: At,
  { frame, room }: Room,
  taken: readonly Box[],
): PlacedLabel[] {
  const { lines, dots = [], marks = [] } = data;
  const end = frame.right + room;
  const within = { ...frame, right: end };
  const isDrawn = ({ x, y }: { x: number; y: number }) => Number.isFinite(toX(x)) && Number.isFinite(toY(y));
  const traced = strokesOf(data, toX, toY, frame);
  const point = (one: PlotDot | PlotMark, half: number) => ({ ...one, x: toX(one.x), y: toY(one.y), half });
  const pointed = [...dots]
    .filter(isDrawn)
    .sort((a, b) => Number(b.isMain ?? false) - Number(a.isMain ?? false))
    .map((dot) => point(dot, dot.isMain ? HALF.main : HALF.dot));
  const marked = marks.filter(isDrawn).map((mark) => point(mark, HALF.mark * (mark.scale ?? 1)));
  const close = namePoints(pointed, within, taken, traced);
  const wanted = [
    ...pointed.filter(({ name }) => name && !close.some(({ text }) => text === name)),
    ...lines.flatMap(({ points, name, hue }) => {
      const last = points.findLast(([x, y]) => isDrawn({ x, y }));
      return last && name ? [{ name, hue, x: toX(last[0]), y: toY(last[1]) + (room > 0 ? 4 : -6) }] : [];
    }),
  ].map(({ x, y, name = '', hue }) => beside(x, y, name, hue, end));
  const named = [...close, ...placeLabels(wanted, frame, [...taken, ...close.map(boxOf)])];
  return [...named, ...namePoints(marked, within, [...taken, ...named.map(boxOf)], traced)];
}
