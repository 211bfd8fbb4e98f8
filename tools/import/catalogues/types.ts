import type { CatalogueId } from '../../../src/schema/catalogues.ts';
import type { Side } from '../../../src/schema/price.ts';

/** US dollars per million tokens. A side that is not said is left out: it is neither free nor zero. */
export type Amounts = Partial<Record<Side, number | 'free'>>;

/** One list of prices that a catalogue gives for an entry. */
export interface Quote {
  /** What sets it apart from the plain price: batch, priority, flex. */
  tier?: string;
  /** The input length from which it holds for the whole request, like 200k. */
  above?: string;
  /** The first day (ISO) on which it holds, where the catalogue dates its prices. */
  from?: string;
  amounts: Amounts;
}

/** A model that a provider sells, as a catalogue lists it. */
export interface Entry {
  /** What the catalogue calls it, in full. */
  id: string;
  /** Whose prices these are, as the catalogue calls them. */
  provider: string;
  /** Names of the model, the first one its own. */
  names: string[];
  quotes: Quote[];
  /** The last day (ISO) on which it is sold, where the catalogue says so. */
  retires?: string;
}

/** Something in a catalogue that is no price to compare, and why. */
export interface Skipped {
  id: string;
  why: string;
}

/** A value that is not what the catalogue promises there. */
export interface Malformed {
  /** The keys that lead to it. */
  at: string;
  message: string;
}

/** A catalogue, read. */
export interface Catalogue {
  entries: Entry[];
  skipped: Skipped[];
  malformed: Malformed[];
  /** The day (ISO) of the catalogue, where the file says so itself. */
  day?: string;
}

/** How one catalogue is read. */
export interface CatalogueReader {
  id: CatalogueId;
  /** As its makers write it. */
  name: string;
  /** Whether data has the shape of this catalogue. */
  isLike(data: unknown): boolean;
  /** Reads data of that shape. What is malformed is listed, and the rest read on. */
  read(data: unknown): Catalogue;
}
