import type { Visited } from '../kit/MarkView.tsx';

/** A value of a month; one that is held was seen before it and after it, not in it. */
export interface MonthValue {
  at: number;
  isHeld: boolean;
}

/** The values of one month. */
export interface MonthColumn {
  /** `2024-03`. */
  month: string;
  /** Lowest first; one at least. */
  values: readonly MonthValue[];
  /** The one in the middle. */
  middle: number;
  /** Too few values to speak of all. */
  isThin: boolean;
  /** Whether the middle can be compared with that of the column before. */
  isJoined: boolean;
  /** All that is to be said of it. */
  said: string;
}

/** A spread month by month, oldest first, with the number of values behind each. */
export interface MonthsData {
  columns: readonly MonthColumn[];
  /** Days (ISO) between which the axis runs. */
  from: string;
  to: string;
  /** Prints a whole value of the vertical axis, which has a line for each. */
  tick: (value: number) => string;
  titles: { values: string; counts: string };
}

interface Frame {
  top: number;
  bottom: number;
}

/** Months in pixels. */
export interface MonthsScene {
  width: number;
  height: number;
  left: number;
  right: number;
  values: Frame;
  counts: Frame;
  grid: { y: number; label: string }[];
  countGrid: { y: number; label: string }[];
  years: { x: number; label: string }[];
  /** First days of years. */
  edges: number[];
  /** From the lowest value of a month to the highest. */
  bands: string;
  /** A point for each value. */
  points: { seen: string; held: string };
  /** Joins the middles of months that compare. */
  line: string;
  /** A bar for each number of values: those that were seen, and on top of them those that were held. */
  bars: { seen: string; held: string };
  marks: Visited[];
  titles: { text: string; y: number }[];
}
