import type { Rent, TokenOffer } from '../../knowledge/catalogue/types.ts';
import type { Rate } from '../../knowledge/rates.ts';
import type { Layer } from '../../schema/layers.ts';

/** A source as it is named beside a price. */
export interface SourceData {
  name: string;
  href: string;
}

/** What is sold, and what is known of it besides its price. */
export interface ModelData {
  name: string;
  layer: Layer;
  /** Who makes it; that seller’s price is the first-party one. */
  maker: string | undefined;
  /** Published scores, per cent; the highest that is given for each test. */
  scores: Readonly<Record<string, number>>;
}

/** A standard of quality: what a model of its time scored, and so any model that scores as much. */
export interface LevelData {
  id: string;
  /** The model that sets it. */
  name: string;
  test: string;
  testName: string;
  score: number;
}

/** All that the page of token prices is drawn from, in one language. */
export interface TokensData {
  today: string;
  /** Days that a price stays fresh. */
  freshFor: number;
  offers: readonly TokenOffer[];
  models: Readonly<Record<string, ModelData>>;
  sellers: Readonly<Record<string, NamedData>>;
  sources: Readonly<Record<string, SourceData>>;
  rates: readonly Rate[];
  /** Levels whose lowest price is followed. */
  levels: readonly LevelData[];
  /** Levels of one test by which models are told apart, lowest first. */
  classes: readonly LevelData[];
  tiers: Readonly<Record<string, string>>;
}

export interface NamedData {
  name: string;
  layer: Layer;
}

/** Something for rent. */
export interface AcceleratorData extends NamedData {
  /** Ids of the forms in which it comes, of those that somebody rents out; its own prices are then of lists that name none. */
  forms: readonly string[];
}

/** What somebody says of the price of an hour across sellers, in dollars. */
export interface MarketFigure {
  accelerator: string;
  /** Who says it and what it is, in words; figures of one series say the same. */
  series: string;
  low: number;
  high: number;
  /** The figure as it is printed everywhere. */
  printed: string;
  /** The period it speaks of: as it is written, and its first and last day (ISO). */
  asOf: string;
  from: string;
  to: string;
  isEstimate: boolean;
  sources: readonly string[];
}

/** All that the page of GPU-hour prices is drawn from, in one language. */
export interface HoursData {
  today: string;
  /** Days that a price stays fresh. */
  freshFor: number;
  rents: readonly Rent[];
  accelerators: Readonly<Record<string, AcceleratorData>>;
  sellers: Readonly<Record<string, NamedData>>;
  sources: Readonly<Record<string, SourceData>>;
  rates: readonly Rate[];
  terms: Readonly<Record<string, string>>;
  /** Oldest first. */
  market: readonly MarketFigure[];
  tiers: Readonly<Record<string, string>>;
}
