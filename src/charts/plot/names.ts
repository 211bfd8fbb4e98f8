import { px, TEXT } from '../kit/widths.ts';
import { type Box, boxOf, touch } from './place.ts';
import type { Hue, PlacedLabel } from './scene.ts';

/** A point that is to bear a name; one without a name only wants to be left in sight. */
export interface NamedPoint {
  x: number;
  y: number;
  hue: Hue;
  name?: string | undefined;
  /** Half of what it takes, pixels. */
  half: number;
}

/** Between a point and its name, pixels. */
const GAP = 4;

/** The room that a point takes, pixels. */
export const boxAround = ({ x, y, half }: NamedPoint): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** Places for a name around its point, the best first: to the right, to the left, above, below, and on the slant. */
function places({ x, y, name = '', hue, half }: NamedPoint): PlacedLabel[] {
  const away = half + GAP;
  const at = (dx: number, dy: number, anchor: PlacedLabel['anchor']) => ({
    x: px(x + dx),
    y: px(y + dy),
    anchor,
    text: name,
    hue,
  });
  return [
    at(away, 4, 'start'),
    at(-away, 4, 'end'),
    at(0, -away, 'middle'),
    at(0, away + TEXT, 'middle'),
    at(away, -away + 2, 'start'),
    at(-away, -away + 2, 'end'),
    at(away, away + TEXT - 4, 'start'),
    at(-away, away + TEXT - 4, 'end'),
  ];
}

/** Points joined by a line, pixels. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** Whether a stretch of a line passes through a box: cut to the box from all four sides, something is left. Liang and Barsky. */
function passes([x, y]: Stroke[number], [toX, toY]: Stroke[number], { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x - toX, x - left],
    [toX - x, right - x],
    [y - toY, y - top],
    [toY - y, bottom - y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

const isCrossed = (box: Box, strokes: readonly Stroke[]) =>
  strokes.some((stroke) => stroke.some((point, index) => index > 0 && passes(stroke[index - 1] ?? point, point, box)));

/**
 * Names next to their points, where they cover no point, no other name and no edge, and where they can no stroke either; those
 * that find no room are left out. All in pixels.
 */
export function namePoints(
  points: readonly NamedPoint[],
  frame: { left: number; right: number; top: number; bottom: number },
  taken: readonly Box[],
  strokes: readonly Stroke[] = [],
): PlacedLabel[] {
  const boxes = [...taken, ...points.map(boxAround)];
  return points.flatMap((point) => {
    if (!point.name) return [];
    const free = places(point).filter((label) => {
      const box = boxOf(label);
      const isInside =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top - 4 && box.bottom <= frame.bottom;
      return isInside && !boxes.some((other) => touch(box, other, 1));
    });
    const best = free.find((label) => !isCrossed(boxOf(label), strokes)) ?? free[0];
    if (!best) return [];
    boxes.push(boxOf(best));
    return [best];
  });
}
