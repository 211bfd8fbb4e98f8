/**
 * Chinese has no spaces between words. Pagefind 1.5 cuts the pages with one dictionary and the query with the browser's,
 * and where the two disagree it finds nothing. So both are cut into characters instead, and a run of characters is
 * searched as a phrase, which is what a reader means by it.
 */
const BETWEEN_HAN = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
const ZERO_WIDTH_SPACE = '\u200b';

/** Parts the Chinese characters in the text of a page; tags and attributes stay as they are. */
export function partHan(html: string): string {
  return html.replace(/>[^<]+/g, (text) => text.replace(BETWEEN_HAN, ZERO_WIDTH_SPACE));
}

/** The words of an indexed page as they are read. */
export function joinHan(text: string): string {
  return text.replaceAll(ZERO_WIDTH_SPACE, '');
}

/** A query whose characters must all occur. */
export function hanWords(query: string): string {
  return query.replace(BETWEEN_HAN, ' ');
}

/** A query of Chinese characters alone, as the phrase that they must form; `undefined` for any other query. */
export function hanPhrase(query: string): string | undefined {
  return /^\p{Script=Han}{2,}$/u.test(query) ? `"${hanWords(query)}"` : undefined;
}
