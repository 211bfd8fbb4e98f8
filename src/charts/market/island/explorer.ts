import type { Lang } from '../../../i18n/languages.ts';
import type { MarketWords } from '../../../i18n/market-words.ts';
import type { Go } from '../../kit/use-url.ts';
import type { EstimateData, MarketData } from '../data.ts';
import { estimatesIn, type MarketView } from '../select.ts';

/** A market as it is looked at: what is known of it, what of that is seen, and how to see something else. */
export interface Explorer {
  data: MarketData;
  view: MarketView;
  /** The estimates that are seen. */
  estimates: readonly EstimateData[];
  words: MarketWords;
  lang: Lang;
  go: Go;
}

export function explorerOf(data: MarketData, view: MarketView, words: MarketWords, lang: Lang, go: Go): Explorer {
  return { data, view, estimates: estimatesIn(data, view), words, lang, go };
}
