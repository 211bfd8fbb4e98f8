import type { Tone, Visited } from '../kit/MarkView.tsx';
import type { Shape } from '../kit/marks.ts';

/** A hue has one meaning on the whole site: ours is the accent, an offer that is bought the hue of models, the rest ink. */
export type Hue = 'own' | 'bought' | 'hardware' | 'cloud' | 'plain';

export interface Axis {
  scale: 'linear' | 'log';
  /** What it measures, with its unit. */
  title: string;
  /** Prints a tick. */
  tick: (value: number) => string;
  /** Fixed ends, where the figures do not set them. */
  from?: number;
  to?: number;
  /** Ticks that stand for themselves, like years. */
  ticks?: readonly number[];
}

/** A line with its name at its end. */
export interface PlotLine {
  points: readonly (readonly [x: number, y: number])[];
  hue: Hue;
  /** Estimates are drawn dashed. */
  isDashed?: boolean;
  /** Holds from one point to the next, and then steps. */
  isStepped?: boolean;
  name?: string;
}

/** What lies between two edges. */
export interface PlotArea {
  points: readonly (readonly [x: number, low: number, high: number])[];
  hue: Hue;
  isStepped?: boolean;
}

/** A closed shape. */
export interface PlotShape {
  points: readonly (readonly [x: number, y: number])[];
  hue: Hue;
}

/** A value to compare with, drawn across. */
export interface PlotRule {
  axis: 'x' | 'y';
  at: number;
  name: string;
}

export interface PlotDot {
  x: number;
  y: number;
  name?: string;
  hue: Hue;
  /** The one point that the reader moves. */
  isMain?: boolean;
}

/** A figure that can be visited. */
export interface PlotMark {
  x: number;
  y: number;
  /** The ends of its range, if it has one. */
  low?: number;
  high?: number;
  /** Whether the source gives the ends alone: the shape then stands at both, and nowhere between. */
  isSpan?: boolean;
  shape: Shape;
  tone: Tone;
  hue: Hue;
  /** How large it is drawn: one where left out. */
  scale?: number;
  /** Whether it stands back behind the others. */
  isFaint?: boolean;
  /** Written beside it where there is room. */
  name?: string;
  /** All that is to be said of it, ending in source and date. */
  said: string;
}

/** Quantities on a plane: what a plot is asked to draw. */
export interface PlotData {
  x: Axis;
  y: Axis;
  areas?: readonly PlotArea[];
  shapes?: readonly PlotShape[];
  lines: readonly PlotLine[];
  rules?: readonly PlotRule[];
  dots?: readonly PlotDot[];
  marks?: readonly PlotMark[];
}

export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  hue: Hue;
}

/** A plot in pixels. */
export interface PlotScene {
  width: number;
  height: number;
  frame: { left: number; right: number; top: number; bottom: number };
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string }[];
  titles: { x: string; y: string };
  areas: { d: string; hue: Hue }[];
  lines: { d: string; hue: Hue; isDashed: boolean }[];
  rules: { d: string; x: number; y: number; anchor: 'start' | 'end'; text: string }[];
  dots: { x: number; y: number; hue: Hue; isMain: boolean; title: string | undefined }[];
  marks: (Visited & { hue: Hue; scale: number; isFaint: boolean })[];
  labels: PlacedLabel[];
}
