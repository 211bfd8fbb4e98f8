import type { Lang } from './languages.ts';
import { en, type PriceWords } from './prices/en.ts';
import { zh } from './prices/zh.ts';

export type { PriceWords };

/** Words of the price pages, in each language. */
export const priceWords: Record<Lang, PriceWords> = { en, zh };
