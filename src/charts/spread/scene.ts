import type { Tone, Visited } from '../kit/MarkView.tsx';
import type { Shape } from '../kit/marks.ts';

/** One word on one and the same thing. */
export interface SpreadRow {
  /** Whose word it is. */
  name: string;
  /** What is counted. */
  counts: string;
  low: number;
  high: number;
  value?: number;
  shape: Shape;
  tone: Tone;
  isRestated: boolean;
  /** The figure, in words, beside its mark. */
  short: string;
  /** All that is to be said of it. */
  said: string;
}

/** Words on one thing, below each other on one scale. */
export interface SpreadData {
  rows: readonly SpreadRow[];
  /** Ends of the scale. */
  from: number;
  to: number;
  tick: (value: number) => string;
  /** A value that was claimed, or a stretch of values. */
  claim?: { at: number; to?: number; name: string };
}

export interface SpreadScene {
  width: number;
  height: number;
  ticks: { x: number; label: string }[];
  top: number;
  /** Where the scale is drawn: over the whole height, or between the words. */
  strips: { top: number; bottom: number }[];
  claim: { x: number; width: number; y: number; anchor: 'start' | 'end'; text: string } | undefined;
  /** From the lowest word to the highest. */
  reach: { x: number; width: number };
  rows: {
    name: { x: number; y: number; text: string };
    counts: { x: number; y: number; lines: string[] };
    rule: number;
    /** The hatched stretch of a range. */
    range: { d: string; hatch: string } | undefined;
    mark: Visited;
    short: { x: number; y: number; anchor: 'start' | 'end'; text: string };
  }[];
}
