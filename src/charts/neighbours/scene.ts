import type { Leaning } from '../../knowledge/dependencies.ts';
import type { Layer } from '../../schema/layers.ts';

export interface Neighbour {
  name: string;
  /** The relation, in words, as read from the middle: "made by", "offered by". */
  relation: string;
  type: Leaning;
  href: string;
  layer: Layer;
}

/** A thing between what depends on it and what it depends on, the best known first. */
export interface NeighboursData {
  name: string;
  kind: string;
  layer: Layer;
  above: Neighbour[];
  below: Neighbour[];
  /** Said where some are left out: "12 more", and where they are. */
  more(left: number): string;
  moreHref: string;
}

export interface NeighbourTile {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  relation: string;
  href?: string;
  layer: Layer;
}

/** Pixels, nothing left to decide. */
export interface NeighboursScene {
  width: number;
  height: number;
  middle: NeighbourTile;
  tiles: NeighbourTile[];
  ties: { type: Leaning; d: string }[];
  more: { x: number; y: number; text: string }[];
  moreHref: string;
}
