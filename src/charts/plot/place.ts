import { textWidth } from '../kit/text.ts';
import { LINE, TEXT } from '../kit/widths.ts';
import type { PlacedLabel } from './scene.ts';

interface Box {
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

const touch = (a: Box, b: Box) => a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;

/** Steps away from its place in which a label looks for room, nearest first: a line up, a line down, two up, … */
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/**
 * Moves labels up or down until none covers another nor leaves the frame; one that finds no room is left out. Earlier ones
 * keep their place.
 */
export function placeLabels(
  wanted: readonly PlacedLabel[],
  frame: { top: number; bottom: number },
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const boxes = [...taken];
  return wanted.flatMap((label) => {
    for (const step of STEPS) {
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
