import type { Layer } from '../../schema/layers.ts';

export interface TileData {
  id: string;
  name: string;
  /** The kind, in words. */
  kind: string;
  href: string;
  layer: Layer;
  /** A maker's tile is set off from those of its products. */
  isMaker: boolean;
  /** Of a model: whether its weights are open. */
  open?: 'open' | 'closed';
  /** What it measures: words, and its ends as parts of the greatest of all; without ends it is not known. */
  size?: { said: string; low?: number; high?: number };
  /** 0 for the best known of its box; those are shown where not all can be. */
  rank: number;
}

export interface BoxData {
  id: string;
  label: string;
  note: string;
  layers: readonly Layer[];
  columns: readonly [number, number];
  tiles: TileData[];
  /** Said where tiles are left out: "31 more", and where they are. */
  more: { text(left: number): string; href: string };
}

export interface Tile extends TileData {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Sides of the squares that show the size, pixels: the outer one for the high end. */
  sides?: { low: number; high: number };
  /** The size in words, cut to the tile. */
  said?: string;
}

export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  layers: readonly Layer[];
  label: string[];
  note: string[];
  tiles: Tile[];
  more?: { text: string; href: string; x: number; y: number };
}

/** The map as plain numbers and words: pixels, nothing left to decide. */
export interface StackScene {
  width: number;
  height: number;
  boxes: Box[];
}
