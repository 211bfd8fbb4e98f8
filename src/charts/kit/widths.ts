/** Every chart is drawn at two widths (pixels); a container query shows the one that fits. */
export const WIDTHS = { narrow: 340, wide: 720 } as const;

/** No text in a drawing is smaller (pixels). */
export const TEXT = 12.5;
export const LINE = 16;

/** Drawing coordinates need no more than tenths of a pixel. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
