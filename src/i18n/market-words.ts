import type { Lang } from './languages.ts';
import { en, type MarketWords } from './market/en.ts';
import { zh } from './market/zh.ts';

export type { MarketWords };

/** Words of the pages on markets, in each language. */
export const marketWords: Record<Lang, MarketWords> = { en, zh };
