import type { Life } from '../../knowledge/asof.ts';
import type { Edge } from '../../knowledge/dependencies.ts';
import type { Placed } from '../../knowledge/placement.ts';
import type { Kind, Layer } from '../../schema/layers.ts';
import type { RelationType } from '../../schema/relation.ts';

/** A thing on the map, as the drawing needs it. */
export interface MapEntity extends Placed {
  id: string;
  name: string;
  kind: Kind;
  layer: Layer;
  href: string;
  life: Life;
  open?: 'open' | 'closed';
  /** Two letters, lower case. */
  country?: string;
  /** The company or line that it stands behind; its own id where there is none. */
  maker: string;
  /** How much is known about and around it. */
  weight: number;
  /** Sizes for which it has a figure on some day. */
  has: string[];
  /** Other names, for the text filter. */
  aliases: string[];
}

export interface MapBox {
  id: string;
  label: string;
  note: string;
  layers: readonly Layer[];
  columns: readonly [number, number];
}

export interface MapReading {
  id: string;
  label: string;
  note: string;
  boxes: MapBox[];
}

/** An edge with who says so. */
export interface MapEdge extends Edge {
  by: string;
}

export interface MapSize {
  id: string;
  label: string;
  note: string;
}

/** Words of one language that the map needs; `{n}` and the like are filled in. */
export type MapWords = Readonly<Record<string, string>>;

/** All that the map is drawn from, in one language. */
export interface MapData {
  /** The site's day (ISO). */
  today: string;
  readings: MapReading[];
  entities: MapEntity[];
  edges: MapEdge[];
  sizes: MapSize[];
  kinds: Readonly<Record<Kind, string>>;
  layers: Readonly<Record<Layer, string>>;
  countries: Readonly<Record<string, string>>;
  relations: Readonly<Record<RelationType, string>>;
  words: MapWords;
  stackHref: string;
  /** The folder of the map's files. */
  files: string;
}

/** One figure of a size: the day from which it is known, what it says, and whether it can be drawn to the common scale. */
export interface SizePoint {
  day: string;
  low: number;
  high: number;
  said: string;
  when: string;
}
/** The history of one size: points by entity, each in order of day. */
export interface SizeData {
  /** The greatest value of all, which sets the scale. */
  max: number;
  points: Record<string, SizePoint[]>;
}
