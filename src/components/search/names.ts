import { distance } from 'fastest-levenshtein';
import { asset } from '../../site/links.ts';
import { fold } from './fold.ts';

/** Names and aliases of everything, as the build writes them; addresses are without the base path. */
export type NameList = [name: string, url: string, kind: string, layer: string, ...aliases: string[]][];

const lists = new Map<string, Promise<NameList>>();

/** The names of a language, fetched once. */
export function namesIn(lang: string): Promise<NameList> {
  const list =
    lists.get(lang) ??
    fetch(asset(`/search/names.${lang}.json`)).then((response) => response.json() as Promise<NameList>);
  lists.set(lang, list);
  return list;
}

/** What bears exactly the name that was typed, as its first name before as its alias. */
export function exactNames(query: string, list: NameList): NameList {
  const asked = fold(query);
  if (!asked) return [];
  const isFirst = ([name]: NameList[number]) => fold(name) === asked;
  const isAlias = ([, , , , ...aliases]: NameList[number]) => aliases.some((alias) => fold(alias) === asked);
  return [...list.filter(isFirst), ...list.filter((entry) => !isFirst(entry) && isAlias(entry))];
}

/** A third of the letters may be wrong, and at most three. */
function slack(word: string): number {
  return Math.min(3, Math.floor(word.length / 3));
}

/** The names nearest to a misspelt query, nearest first; none where nothing is near. */
export function nearestNames(query: string, list: NameList, limit: number): NameList {
  const asked = fold(query);
  return list
    .map((entry) => {
      const [name, , , , ...aliases] = entry;
      return { entry, away: Math.min(...[name, ...aliases].map((one) => distance(asked, fold(one)))) };
    })
    .filter(({ away }) => away <= slack(asked))
    .sort((a, b) => a.away - b.away)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
