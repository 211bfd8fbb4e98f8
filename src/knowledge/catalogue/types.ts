import type { Currency } from '../../schema/currency.ts';
import type { Onset } from '../../schema/price.ts';
import type { HardwareBlock, ModelBlock } from '../../schema/scenario-blocks.ts';
import type { Label } from '../../schema/vocabulary.ts';

/** Why something is assumed, in both languages. */
export type Reason = Label;

/** One input of the simulator, with where it comes from. */
export type Input =
  | {
      input: string;
      basis: 'fact';
      /** The figure's id. */
      from: string;
      sources: string[];
      asOf: string;
      /** The last day (ISO) on which somebody held it against its source. */
      checked: string;
      /** Days it stays fresh; for ever where that is left out. */
      freshFor?: number;
    }
  | { input: string; basis: 'assumption'; reason: Reason; sources: string[] };

/** Something that the simulator can use by its id. */
export interface Entry<T> {
  id: string;
  name: Label;
  block: T;
  inputs: Input[];
}

/** A stretch of time in which a price held. Days are ISO. */
interface InForce {
  from: string;
  /** As exactly as it is known. */
  asOf: string;
  onset: Onset;
  until?: string;
  seen: string;
  sources: string[];
  /** Whether little is known of where it comes from. */
  isLow?: true;
}

/** Per million tokens, in the currency of the offer. */
export interface TokenPeriod extends InForce {
  input?: number;
  cached?: number;
  cacheWrite?: number;
  output?: number;
  /** Whether other sources say something else of the same day. */
  isDisputed?: true;
}

/** What a seller asks for the tokens of a model, and has asked. */
export interface TokenOffer {
  /** `seller/model`. */
  id: string;
  seller: string;
  model: string;
  currency: Currency;
  tier?: string;
  /** Input tokens from which these prices hold for the whole request. */
  above?: number;
  /** Oldest first. */
  periods: TokenPeriod[];
}

/** Per hour, in the currency of the rent; a range where several are given. */
export interface RentPeriod extends InForce {
  low: number;
  high: number;
  isDisputed?: true;
  /** A caveat of its file, in English. */
  note?: string;
}

/** What a seller asks for an hour of an accelerator, and has asked. */
export interface Rent {
  /** `seller/accelerator`. */
  id: string;
  seller: string;
  accelerator: string;
  terms: string;
  currency: Currency;
  tier?: string;
  region?: string;
  /** The seller’s name of the machine, where its price depends on it. */
  machine?: string;
  /** Oldest first. */
  periods: RentPeriod[];
}

/** Everything in the content that the simulator can use. Plain data: it is read by the page as well. */
export interface Catalogue {
  accelerators: Entry<HardwareBlock>[];
  models: Entry<ModelBlock>[];
  offers: TokenOffer[];
  rents: Rent[];
  /** Of sellers and of models that are only sold. */
  names: Record<string, Label>;
  /** Days that a price stays fresh. */
  freshFor: number;
}
