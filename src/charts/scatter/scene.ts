/** A prediction beside what was measured, both above zero and in one unit. */
export interface ScatterPoint {
  measured: number;
  predicted: number;
  /** Said on hover, and beside the point where it lies far off. */
  name: string;
}

export interface ScatterWords {
  measured: string;
  predicted: string;
  /** On the lines at twice and half of what was measured. */
  twice: string;
  half: string;
}

/** Pixels, nothing left to decide. */
export interface ScatterScene {
  width: number;
  height: number;
  frame: { x: number; y: number; size: number };
  ticks: { at: number; label: string }[];
  diagonal: string;
  bands: { d: string; label: string; x: number; y: number; isAbove: boolean }[];
  dots: { x: number; y: number; title: string; isFar: boolean }[];
  axes: { measured: string; predicted: string };
}
