import type { ClaimLayer } from '../../schema/claim.ts';

/** One square of the card. */
export interface Scored {
  /** What stands in the square: `21`. */
  number: string;
  /** The whole statement, with its verdict. */
  said: string;
  href: string;
  layer: ClaimLayer;
  /** Place of its kind among the rows, and of its verdict among the columns. */
  row: number;
  column: number;
}

/** Things judged: what sort each is of, and how it fares. */
export interface ScorecardData {
  rows: readonly string[];
  columns: readonly string[];
  scored: readonly Scored[];
}

export interface ScoreTile {
  x: number;
  y: number;
  number: string;
  said: string;
  href: string;
  layer: ClaimLayer;
}

/** A score card in pixels. */
export interface ScorecardScene {
  width: number;
  height: number;
  /** Side of a square. */
  side: number;
  /** Names of the columns; on a narrow card of the groups, one below the other. */
  heads: { x: number; y: number; lines: string[]; count: { x: number; y: number; text: string } }[];
  rows: { x: number; y: number; text: string }[];
  rules: number[];
  tiles: ScoreTile[];
}
