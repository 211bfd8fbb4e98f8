import type { Tone, Visited } from '../kit/MarkView.tsx';
import type { Shape } from '../kit/marks.ts';
import type { Hue } from '../plot/scene.ts';

/** One figure on the scale. */
export interface StripMark {
  low: number;
  high: number;
  /** The point itself; where there is none the ends of the range are drawn. */
  value?: number;
  shape: Shape;
  tone: Tone;
  hue: Hue;
  /** Named in the drawing, where there is room. */
  name?: string;
  /** All that is to be said of it, ending in source and date. */
  said: string;
}

/** Figures of one kind, on a line of their own. */
export interface StripRow {
  name: string;
  marks: readonly StripMark[];
}

/** Many figures on one scale, sorted into rows: where they gather, and how far apart the rows stand. */
export interface StripsData {
  scale: 'linear' | 'log';
  /** Ends of the scale. */
  ends: readonly [number, number];
  /** What it measures. */
  title: string;
  ticks: readonly { at: number; label: string }[];
  rows: readonly StripRow[];
  /** Stretches to compare with, across all rows. */
  bands?: readonly { from: number; to: number; name: string }[];
  /** Values to compare with. */
  rules?: readonly { at: number; name: string }[];
}

export interface PlacedText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** Strips in pixels. */
export interface StripsScene {
  width: number;
  height: number;
  title: PlacedText;
  ticks: { x: number; y: number; label: string }[];
  /** Where the scale is drawn: over all rows, or under the name of each. */
  spans: { top: number; bottom: number }[];
  bands: { x: number; width: number }[];
  rules: { x: number }[];
  /** Names of stretches and values, above the rows. */
  names: PlacedText[];
  rows: {
    name: PlacedText;
    /** Hairline under it. */
    rule: number;
    marks: (Visited & { hue: Hue })[];
    /** Names of marks, each with a line down to its own. */
    labels: (PlacedText & { d: string; hue: Hue })[];
  }[];
}
