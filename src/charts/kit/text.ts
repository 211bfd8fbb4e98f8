/**
 * Widths of text without a browser, so that labels can be placed at build time.
 * Advance widths of Source Sans 3 in thousandths of the font size, for the characters U+0020 to U+007E;
 * `tests/browser/text.test.ts` holds them against the font itself.
 */
const ADVANCES = {
  regular: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
    497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
    647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
    496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
    241, 303, 497,
  ],
  bold: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
    513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
    657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
    507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
    255, 324, 513,
  ],
} as const;

export type Weight = keyof typeof ADVANCES;

/** Chinese characters and punctuation are as wide as they are high. */
const FULL_WIDTH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
const OTHER = 560;

/** Width of a text in pixels at a font size in pixels. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let thousandths = 0;
  for (const char of text) {
    const advance = ADVANCES[weight][char.charCodeAt(0) - 32];
    thousandths += advance ?? (FULL_WIDTH.test(char) ? 1000 : OTHER);
  }
  return (thousandths * size) / 1000;
}

const HAN = String.raw`\u2E80-\u2FFF\u3040-\u9FFF\uF900-\uFAFF`;
const OPENS = '（《「『“';
const CLOSES = '、。，：；？！）》」』”';
const PIECE = new RegExp(`\\s*[${OPENS}]*(?:[${HAN}]|[^\\s${HAN}${OPENS}${CLOSES}-]+-?|-)?[${CLOSES}]*`, 'g');

/**
 * Where a line may break: at spaces, behind hyphens, and between Chinese characters except before a mark that
 * closes and behind one that opens. A piece keeps the space before it, dropped only where it begins a line.
 */
function pieces(text: string): string[] {
  return text.trim().match(PIECE)?.filter(Boolean) ?? [];
}

const wrapped = new Map<string, string[]>();
/** A map that is laid out anew at every touch asks for the same few thousand texts. */
const REMEMBERED = 20_000;

/** Breaks a text into lines that fit a width in pixels. A single piece that is wider stands alone, uncut. */
export function wrap(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
  const key = `${text}\n${width} ${size} ${weight}`;
  const known = wrapped.get(key);
  if (known) return known;
  if (wrapped.size >= REMEMBERED) wrapped.clear();
  const lines = breakLines(text, width, size, weight);
  wrapped.set(key, lines);
  return lines;
}

function breakLines(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Cuts a text to a width in pixels, with an ellipsis where it had to be cut. */
export function clip(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
