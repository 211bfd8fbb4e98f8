import type { Layer } from '../../schema/layers.ts';

export interface RankedRow {
  name: string;
  href: string;
  layer: Layer;
  low: number;
  high: number;
  said: string;
  estimated: boolean;
}

export interface RankedBar extends Omit<RankedRow, 'low' | 'high'> {
  y: number;
  nameX: number;
  nameY: number;
  /** Left end of the bar, end of its certain part, end of its range. */
  from: number;
  low: number;
  high: number;
  saidX: number;
  saidY: number;
}

/** A ranking as plain numbers and words: pixels, nothing left to decide. */
export interface RankingScene {
  width: number;
  height: number;
  barHeight: number;
  /** Bars start at zero; where the figures span orders of magnitude, dots stand on a logarithmic axis instead. */
  form: 'bars' | 'dots';
  grid: { x: number; label: string }[];
  bars: RankedBar[];
}
