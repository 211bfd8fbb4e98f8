import { textWidth } from '../kit/text.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import type { Hue } from '../plot/scene.ts';
import type { PlacedText } from './scene.ts';

/** Lines on which names may stand above a row. */
const MOST = 3;

interface Wanted {
  text: string;
  hue: Hue;
  /** Where its mark stands, pixels. */
  x: number;
}

export interface PlacedLabel extends PlacedText {
  hue: Hue;
  /** Where its mark stands. */
  to: number;
}

/** Names above a row: over their marks, on as few lines as they need; one that finds no room on three is left out. */
export function labelsOf(
  wanted: readonly Wanted[],
  top: number,
  right: number,
): { labels: PlacedLabel[]; height: number } {
  const lines: { from: number; to: number }[][] = [];
  const found = [...wanted]
    .sort((a, b) => a.x - b.x)
    .flatMap(({ text, hue, x }) => {
      const width = textWidth(text, TEXT, 'bold');
      const from = Math.max(0, Math.min(x - width / 2, right - width));
      const isFree = (line: readonly { from: number; to: number }[] = []) =>
        line.every((other) => from > other.to + 6 || from + width < other.from - 6);
      const line = Array.from({ length: MOST }, (_, index) => index).find((index) => isFree(lines[index]));
      if (line === undefined) return [];
      lines[line] = [...(lines[line] ?? []), { from, to: from + width }];
      return [{ line, text, hue, x: from + width / 2, to: x }];
    });
  const height = lines.length * LINE;
  return {
    height,
    // The first line stands next to the marks.
    labels: found.map(({ line, text, hue, x, to }) => ({
      x: px(x),
      y: px(top + height - line * LINE - 4),
      anchor: 'middle' as const,
      text,
      hue,
      to: px(to),
    })),
  };
}
