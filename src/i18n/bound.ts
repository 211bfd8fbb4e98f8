import type { Bound } from '../schema/fact.ts';
import type { Lang } from './languages.ts';

const BOUND_WORDS: Record<Bound, Record<Lang, string>> = {
  'at-least': { en: 'at least ', zh: '至少 ' },
  'at-most': { en: 'at most ', zh: '至多 ' },
  about: { en: 'about ', zh: '约 ' },
};

/** A figure in words with its bound: `at least 60%`. */
export function formatBound(said: string, bound: Bound | undefined, lang: Lang): string {
  return bound ? `${BOUND_WORDS[bound][lang]}${said}` : said;
}
