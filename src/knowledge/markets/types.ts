import type { Basis, Bound, Confidence } from '../../schema/fact.ts';
import type { MarketRecord } from '../../schema/market.ts';
import type { When } from '../../schema/when.ts';
import type { NumberAmount } from '../amount.ts';

/** A share in per cent. */
export interface Share extends NumberAmount {
  bound?: Bound;
}

/** What one publication says of one period. */
export interface Estimate {
  period: When;
  /** Whether it replaces an earlier print of the same period. */
  restates: boolean;
  forecast: boolean;
  sources: string[];
  checked: When;
  basis: Basis;
  confidence: Confidence;
  note: string | undefined;
  shares: ReadonlyMap<string, Share>;
}

export type MarketSeries = Omit<MarketRecord['series'][number], 'estimates'> & { estimates: Estimate[] };

/** A question, and all that is said in answer to it. */
export type Market = Omit<MarketRecord, 'series'> & {
  id: string;
  /** Path below `content/`, for the edit link. */
  file: string;
  series: MarketSeries[];
};
