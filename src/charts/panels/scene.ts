import type { Layer } from '../../schema/layers.ts';
import type { Tone, Visited } from '../kit/MarkView.tsx';
import type { Shape } from '../kit/marks.ts';

/** One figure of one period. */
export interface PanelMark {
  /** First and last day (ISO) of its period. */
  from: string;
  to: string;
  low: number;
  high: number;
  /** The point, or the midpoint if the source gives one. */
  value?: number;
  shape: Shape;
  tone: Tone;
  /** Replaced an earlier print of the same period. */
  isRestated: boolean;
  /** The last sight of what the mark before it began: joined to it, and not drawn. */
  isEnd?: boolean;
  /** Not joined to the mark before it: something else was counted there. */
  isApart?: boolean;
  /** All that is to be said of it, ending in source and date. */
  said: string;
}

/** Figures that are counted in one way, oldest first: they may be joined. */
export interface PanelSeries {
  /** Empty where another series of the panel bears the name already. */
  name: string;
  marks: readonly PanelMark[];
  /** Each mark holds until its end; how it went from there to the next is not known. */
  isHeld?: boolean;
}

/** A value that was claimed for a stretch of time. */
export interface PanelClaim {
  at: number;
  from: string;
  to: string;
  name: string;
}

export interface Panel {
  name: string;
  layer: Layer | undefined;
  series: readonly PanelSeries[];
  claim?: PanelClaim;
  /** It has a unit of its own, in which its values are printed; its scale begins at nought. */
  own?: { tick: (value: number) => string };
}

/** A day that is marked across all panels. */
export interface PanelDay {
  on: string;
  name: string;
}

/** Several subjects, one above the other, on one time axis; a step upwards is as high in each that has no unit of its own. */
export interface PanelsData {
  panels: readonly Panel[];
  /** Days (ISO) between which the axis runs. */
  from: string;
  to: string;
  /** Prints a value of the vertical axis. */
  tick: (value: number) => string;
  /** Highest value that can be: 100 of a share. */
  most?: number;
  /** A step of the vertical axis, where it is not to be chosen by the values. */
  step?: number;
  /** Many marks: small ones, each on its day even where it lies on another. */
  isDense?: boolean;
  /** Days to compare with; where there are any, the first days of years are marked too. */
  days?: readonly PanelDay[];
  /** The same stretch and height (pixels) for all, where drawings beside each other are to compare. */
  frame?: { ends: readonly [low: number, high: number]; height: number; step: number };
}

export interface PlacedName {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

export interface PanelScene {
  name: string;
  layer: Layer | undefined;
  nameY: number;
  top: number;
  bottom: number;
  grid: { y: number; label: string }[];
  /** Joins the marks of a series; an estimate, or what was not seen, is dashed. */
  lines: { d: string; isEstimate: boolean }[];
  /** From a first print to what replaced it. */
  stems: string[];
  claim: { d: string; x: number; y: number; anchor: 'start' | 'end'; text: string } | undefined;
  marks: Visited[];
  labels: PlacedName[];
}

/** Panels in pixels. */
export interface PanelsScene {
  width: number;
  height: number;
  /** One of many, or full of marks: they are drawn small. */
  isSmall: boolean;
  left: number;
  right: number;
  years: { x: number; label: string }[];
  /** First days of years, and days that were asked for, drawn across all panels. */
  edges: string[];
  days: { d: string; x: number; y: number; anchor: 'start' | 'end'; text: string }[];
  /** Where the years are named: under the last panel, under each of them in a dense drawing. */
  axes: number[];
  panels: PanelScene[];
}
