import type { MarketWords } from '../../i18n/market-words.ts';
import type { Layer } from '../../schema/layers.ts';
import type { Metric } from '../../schema/metric.ts';

/** A share in per cent: from, to, and the point if there is one. */
export type ShareData = readonly [low: number, high: number, value: number | null, said: string];

export interface EstimateData {
  /** Place in the list of series. */
  series: number;
  period: string;
  /** First and last day (ISO) of what it speaks of. */
  from: string;
  to: string;
  /** The first day (ISO) on which it could be known. */
  known: string;
  isForecast: boolean;
  isRestated: boolean;
  isLow: boolean;
  sources: readonly { name: string; href: string; published: string | undefined }[];
  note: string | undefined;
  shares: Readonly<Record<string, ShareData>>;
}

export interface SeriesData {
  id: string;
  publisher: string;
  /** What sets its way of counting apart from others of the same publisher and metric. */
  short: string | undefined;
  metric: Metric;
  isReported: boolean;
  counts: string;
  method: string | undefined;
  others: string | undefined;
  multipleChoice: boolean;
  /** Shares of those named alone, not of the market. */
  partial: boolean;
  inside: Readonly<Record<string, string>>;
  totals: Readonly<Record<string, readonly string[]>>;
}

/** Who has a share. */
export interface HolderData {
  id: string;
  name: string;
  href: string | undefined;
  layer: Layer | undefined;
  /** Stands for several: no seller by itself. */
  isGroup: boolean;
  isTotal: boolean;
}

/** What somebody said of the market: with a floor under a share, or with room for so many, it is drawn. */
export interface ClaimData {
  id: string;
  href: string;
  by: string;
  says: string;
  short: string;
  from: string;
  to: string;
  entity: string | undefined;
  atLeast: number | undefined;
  room: { low: number; high: number } | undefined;
}

/** All that the page of a market is drawn from, in one language. */
export interface MarketData {
  id: string;
  /** What is said of every mark. */
  say: MarketWords['say'];
  name: string;
  leader: string;
  today: string;
  publishers: readonly { id: string; name: string }[];
  metrics: readonly { id: Metric; name: string }[];
  holders: readonly HolderData[];
  series: readonly SeriesData[];
  estimates: readonly EstimateData[];
  claims: readonly ClaimData[];
}
