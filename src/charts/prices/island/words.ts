import type { Lang } from '../../../i18n/languages.ts';
import type { PriceWords } from '../../../i18n/price-words.ts';

/** The words of the price pages in one language: a reader needs no other. */
export async function wordsIn(lang: Lang): Promise<PriceWords> {
  if (lang === 'zh') return (await import('../../../i18n/prices/zh.ts')).zh;
  return (await import('../../../i18n/prices/en.ts')).en;
}
