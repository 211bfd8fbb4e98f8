import type { Hue } from '../plot/scene.ts';

/** One bar, from one value to another. */
export interface BarRow {
  name: string;
  from: number;
  to: number;
  /** What it says, in words, behind the bar. */
  said: string;
  hue: Hue;
}

/** Bars on one linear axis: stretches around a value, or steps that add up. */
export interface BarsData {
  rows: readonly BarRow[];
  title: string;
  tick: (value: number) => string;
  /** A value to compare with. */
  base?: { at: number; name: string };
  /** Whether the axis begins at zero. */
  fromZero: boolean;
}

/** Bars in pixels. */
export interface BarsScene {
  width: number;
  height: number;
  ticks: { x: number; label: string }[];
  top: number;
  bottom: number;
  title: { x: number; text: string };
  rows: {
    nameX: number;
    nameY: number;
    name: string;
    x: number;
    y: number;
    width: number;
    height: number;
    hue: Hue;
    saidX: number;
    saidY: number;
    said: string;
  }[];
  base: { x: number; name: string; anchor: 'start' | 'middle' | 'end' } | undefined;
}
