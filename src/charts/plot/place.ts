import { textWidth } from '../kit/text.ts';
import { LINE, TEXT } from '../kit/widths.ts';
import type { PlacedLabel } from './scene.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room that a label takes, pixels. */
export function boxOf({ x, y, anchor, text }: Pick<PlacedLabel, 'x' | 'y' | 'anchor' | 'text'>): Box {
  const width = textWidth(text, TEXT, 'bold');
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - TEXT, bottom: y + LINE - TEXT };
}

/** Whether two boxes touch, with so many pixels between them at the sides. */
export const touch = (a: Box, b: Box, apart = 4) =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom && b.top < a.bottom;

/** Steps away from its place in which a label looks for room, nearest first: a line up, a line down, two up, … */
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/**
 * Moves labels up or down, so many lines at most, until none covers another nor leaves the frame; one that finds no room is left out. Earlier ones
 * keep their place.
 */
export function placeLabels(
  wanted: readonly PlacedLabel[],
  frame: { top: number; bottom: number },
  taken: readonly Box[] = [],
  furthest = 4,
): PlacedLabel[] {
  const boxes = [...taken];
  return wanted.flatMap((label) => {
    for (const step of STEPS.filter((one) => Math.abs(one) <= furthest)) {
      const moved = { ...label, y: label.y + step * LINE };
      const box = boxOf(moved);
      if (box.top < frame.top - LINE || box.bottom > frame.bottom) continue;
      if (boxes.some((other) => touch(box, other))) continue;
      boxes.push(box);
      return [moved];
    }
    return [];
  });
}
