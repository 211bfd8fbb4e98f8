import type { Tick } from '../kit/tick.ts';

export interface HistoryPoint {
  /** First and last day (ISO) of the period. */
  from: string;
  to: string;
  low: number;
  high: number;
  /** The point, or the midpoint if the source gives one. */
  value?: number;
  /** The figure in words. */
  said: string;
  estimated: boolean;
  forecast: boolean;
}

export interface HistoryData {
  points: HistoryPoint[];
  tick: Tick;
}

export interface Mark {
  x: number;
  /** Ends of the range; equal for a point. */
  top: number;
  bottom: number;
  /** Where the point or midpoint stands, if there is one. */
  dot?: number;
  said: string;
  estimated: boolean;
  forecast: boolean;
}

export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** A history as plain numbers and words: pixels, nothing left to decide. */
export interface HistoryScene {
  width: number;
  height: number;
  grid: { y: number; label: string; isZero: boolean }[];
  years: { x: number; label: string }[];
  baseline: number;
  /** Paths that join successive points: solid where both are reported, dashed where one is an estimate. */
  lines: { path: string; estimated: boolean }[];
  /** The area between the ends of successive ranges. */
  band: string | undefined;
  marks: Mark[];
  labels: PlacedLabel[];
}
