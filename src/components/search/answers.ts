import { fold } from './fold.ts';

/** Letters that a word and what was marked for it have in common at least; Pagefind shortens a word until something fits. */
const SHARED = 3;

/**
 * Whether what Pagefind marked in a page answers the query, rather than a stump of one of its words.
 * @param excerpt HTML with the matched words in `<mark>`.
 */
export function answers(excerpt: string, query: string): boolean {
  const words = fold(query).split(' ');
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) => fold(text).split(' '));
  return words.some((word) => marked.some((mark) => mark.startsWith(word.slice(0, SHARED))));
}
