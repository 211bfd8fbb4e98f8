import { px } from './widths.ts';

/** From one stroke of a hatching to the next, pixels. */
const STEP = 6;
/** So far apart a stroke is bent along with what it hatches, pixels. */
const BEND = 12;

type Point = readonly [x: number, y: number];

/** Strokes of a rectangle that begins at the origin, rising to the right: from its lower edge or left end to the other. */
function strokes(width: number, height: number): [from: Point, to: Point][] {
  const all: [Point, Point][] = [];
  for (let from = -height; from < width; from += STEP) {
    const [x1, x2] = [Math.max(0, from), Math.min(width, from + height)];
    if (x2 <= x1) continue;
    all.push([
      [x1, height - (x1 - from)],
      [x2, height - (x2 - from)],
    ]);
  }
  return all;
}

/** Strokes that hatch a rectangle, rising to the right: how an estimate’s reach is filled. Sizes in pixels. */
export function hatch(x: number, y: number, width: number, height: number): string {
  return strokes(width, height)
    .map(([[x1, y1], [x2, y2]]) => `M${px(x + x1)},${px(y + y1)}L${px(x + x2)},${px(y + y2)}`)
    .join('');
}

/**
 * The same of a bent strip.
 * @param bend Where a point of the strip, laid out straight, comes to lie.
 */
export function hatchBent(length: number, breadth: number, bend: (along: number, across: number) => Point): string {
  return strokes(length, breadth)
    .map(([[x1, y1], [x2, y2]]) => {
      const count = Math.max(1, Math.ceil((x2 - x1) / BEND));
      const points = Array.from({ length: count + 1 }, (_, at) => {
        const part = at / count;
        const [x, y] = bend(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part);
        return `${px(x)},${px(y)}`;
      });
      return `M${points.join('L')}`;
    })
    .join('');
}
