import { distance } from 'fastest-levenshtein';
import { asset } from '../../site/links.ts';
import { fold } from './pagefind.ts';

/** A name that a reader may have meant. */
export interface Suggestion {
  name: string;
  url: string;
}

/** Names and aliases of everything, as the build writes them: `[name, url, ...aliases]`. */
export type NameList = [name: string, url: string, ...aliases: string[]][];

const lists = new Map<string, Promise<NameList>>();

function namesIn(lang: string): Promise<NameList> {
  const list =
    lists.get(lang) ??
    fetch(asset(`/search/names.${lang}.json`)).then((response) => response.json() as Promise<NameList>);
  lists.set(lang, list);
  return list;
}

/** A third of the letters may be wrong, and at most three. */
function slack(word: string): number {
  return Math.min(3, Math.floor(word.length / 3));
}

/** The names nearest to a misspelt query, nearest first; none where nothing is near. */
export function nearestNames(query: string, list: NameList, limit: number): Suggestion[] {
  const asked = fold(query);
  const scored = list.map(([name, url, ...aliases]) => {
    const away = Math.min(...[name, ...aliases].map((one) => distance(asked, fold(one))));
    return { name, url, away };
  });
  return scored
    .filter(({ away }) => away <= slack(asked))
    .sort((a, b) => a.away - b.away)
    .slice(0, limit)
    .map(({ name, url }) => ({ name, url }));
}

/** Names a reader may have meant. The list is loaded only when a search went wrong. */
export async function suggest(query: string, lang: string): Promise<Suggestion[]> {
  return nearestNames(query, await namesIn(lang), 3);
}
