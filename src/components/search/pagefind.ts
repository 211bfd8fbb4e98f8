import { hanPhrase, hanWords, joinHan } from '../../site/han.ts';
import { asset } from '../../site/links.ts';
import type { ViewState } from '../../site/view-state.ts';
import { answers } from './answers.ts';
import { fold } from './fold.ts';

/** The part of Pagefind's interface that is used; the library is loaded from the built index, not bundled. */
interface PagefindResult {
  id: string;
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

/** A page that answers a query. */
export interface Hit {
  url: string;
  title: string;
  /** Other names of the thing, in one text. */
  aliases: string;
  /** What it is and where it stands, in words. */
  kind: string;
  layer: string;
  /** The layer whose colour it bears. */
  hue: string;
  /** What the page says of itself, in a sentence. */
  about: string;
  /** HTML: the words around the match, the match in `<mark>`. */
  excerpt: string;
}

export interface Found {
  hits: Hit[];
  total: number;
}

let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ asset('/pagefind/pagefind.js'))) as Pagefind;
    // Short pages about one thing beat long ones that mention it often.
    await pagefind.options({
      baseUrl: asset('/'),
      excerptLength: 22,
      ranking: { termFrequency: 0.4, termSaturation: 1.2, pageLength: 0.6, termSimilarity: 9 },
    });
    return pagefind;
  })();
  return loading;
}

/** How near a page's name is to what was typed: 0 the same, 1 an alias, 2 begins with it, 3 not. */
function nameRank(hit: Hit, query: string): number {
  const asked = fold(query);
  const names = hit.aliases.split('|').map(fold);
  if (fold(hit.title) === asked) return 0;
  if (names.includes(asked)) return 1;
  return fold(hit.title).startsWith(asked) ? 2 : 3;
}

/** Whether a page is named by what was typed, wholly or in part. */
export function isNamed(hit: Hit, query: string): boolean {
  return fold(`${hit.title} ${hit.aliases}`).includes(fold(query));
}

/** Results read in full at once; of these a page that is named outranks passing mentions. */
const RERANKED = 12;

function filtersOf({ layer, kind, open, year }: ViewState): Record<string, string> {
  const filters = { layer, kind, open: open === undefined ? undefined : open ? 'open' : 'closed', year };
  return Object.fromEntries(
    Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** All that answers, best first. Pagefind ranks words but not phrases, so a Chinese phrase only narrows what its characters find. */
async function ranked(query: string, filters: Record<string, string>): Promise<PagefindResult[]> {
  const pagefind = await load();
  const { results } = await pagefind.search(hanWords(query) || null, { filters });
  const phrase = hanPhrase(query);
  if (!phrase) return results;
  const exact = new Set((await pagefind.search(phrase, { filters })).results.map(({ id }) => id));
  return results.filter(({ id }) => exact.has(id));
}

/** The pages that answer a query, the named ones first; `limit` of them. An empty query with filters lists all they let through. */
export async function find(state: ViewState, limit: number): Promise<Found> {
  const query = state.q ?? '';
  const filters = filtersOf(state);
  if (!query && Object.keys(filters).length === 0) return { hits: [], total: 0 };
  const results = await ranked(query, filters);
  const read = await Promise.all(results.slice(0, Math.max(limit, RERANKED)).map((result) => result.data()));
  const hits = read.map(({ url, excerpt, meta }): Hit => {
    const { title = '', aliases = '', kind = '', layer = '', hue = '', about = '' } = meta;
    return { url, title: joinHan(title), aliases, kind, layer, hue, about, excerpt: joinHan(excerpt) };
  });
  const isAnswered = query === '' || hits.some((hit) => isNamed(hit, query) || answers(hit.excerpt, query));
  if (!isAnswered) return { hits: [], total: 0 };
  const ordered = query ? [...hits].sort((a, b) => nameRank(a, query) - nameRank(b, query)) : hits;
  return { hits: ordered.slice(0, limit), total: results.length };
}
