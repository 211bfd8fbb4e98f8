import type { Lang } from '../../i18n/languages.ts';
import { marketWords } from '../../i18n/market-words.ts';
import type { MarketData } from './data.ts';
import { type Explorer, explorerOf } from './island/explorer.ts';
import { resolveMarket } from './select.ts';

/** A market as the site is built with it: nothing chosen, and nothing that could be. */
export function stillMarket(data: MarketData, lang: Lang): Explorer {
  return explorerOf(data, resolveMarket({}, data), marketWords[lang], lang, () => undefined);
}
