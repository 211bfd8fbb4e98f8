import type { Basis, Bound, Confidence } from '../schema/fact.ts';
import type { Dims } from '../schema/fact-id.ts';
import type { Onset } from '../schema/price.ts';
import type { When } from '../schema/when.ts';
import type { Amount, NumberAmount } from './amount.ts';

/** Where a derived figure comes from: its formula, and the figures that went in. */
export interface Derivation {
  formula: string;
  inputs: { name: string; figure: string; amount: Amount }[];
}

/** One record of one source, read and converted. */
export interface Fact {
  entity: string;
  attribute: string;
  dims: Dims;
  amount: Amount;
  asOf: When;
  checked: When;
  sources: string[];
  basis: Basis;
  confidence: Confidence;
  forecast: boolean;
  bound?: Bound;
  note?: string;
  derivation?: Derivation;
  /** The correction by which it says something else than was imported. */
  corrected?: string;
  /** Of a price: how exactly its first day is known, and the last on which it held. */
  inForce?: { onset: Onset; until?: When };
}

/** How the sources of one figure stand to each other. */
export type Agreement = 'single' | 'corroborated' | 'conflict';

/** All that is said about one attribute for one period. In a conflict every record is kept, and nothing is averaged. */
export interface Figure {
  /** The fact id, with `@period` where the attribute varies: also the key of its permanent anchor. */
  id: string;
  entity: string;
  attribute: string;
  dims: Dims;
  asOf: When;
  forecast: boolean;
  facts: Fact[];
  agreement: Agreement;
  /** What to print: the figure, or in a conflict of numbers the range that holds them all. */
  amount: Amount;
  /** In a conflict of things that have no range (names, dates): every reading. */
  readings: Amount[];
  basis: Basis;
  confidence: Confidence;
  bound?: Bound;
  sources: string[];
}

/** The figures of one attribute with one full set of dimensions, oldest first. */
export interface Series {
  id: string;
  entity: string;
  attribute: string;
  dims: Dims;
  varies: boolean;
  figures: Figure[];
}

export function isNumber(amount: Amount): amount is NumberAmount {
  return amount.type === 'number';
}
