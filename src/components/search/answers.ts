import { fold } from './fold.ts';

/** What a word and the mark that stands for it have in common at least: letters, and a part of the word. */
const SHARED = 3;
const PART = 0.4;

/**
 * Whether what Pagefind marked in a page answers the query, rather than a stump of one of its words: Pagefind shortens a
 * word until something fits. Chinese is searched by characters and narrowed by phrase, so there is no stump.
 * @param excerpt HTML with the matched words in `<mark>`.
 */
export function answers(excerpt: string, query: string): boolean {
  if (/\p{Script=Han}/u.test(query)) return true;
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) => fold(text).split(' '));
  return fold(query)
    .split(' ')
    .some((word) => {
      const head = word.slice(0, Math.max(SHARED, Math.ceil(word.length * PART)));
      return marked.some((mark) => mark.startsWith(head));
    });
}
