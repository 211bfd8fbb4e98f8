import { asset } from '../../site/links.ts';
import type { ViewState } from '../../site/view-state.ts';

/** The part of Pagefind's interface that is used; the library is loaded from the built index, not bundled. */
interface PagefindResult {
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

/** Folds case, accents and punctuation away: `Llama-2 7B` and `llama 2 7b` are one name. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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

/** The pages that answer a query, the named ones first; `limit` of them. An empty query with filters lists all they let through. */
export async function find(state: ViewState, limit: number): Promise<Found> {
  const query = state.q ?? '';
  const filters = filtersOf(state);
  if (!query && Object.keys(filters).length === 0) return { hits: [], total: 0 };
  const { results } = await (await load()).search(query || null, { filters });
  const read = await Promise.all(results.slice(0, Math.max(limit, RERANKED)).map((result) => result.data()));
  const hits = read.map(({ url, excerpt, meta }): Hit => {
    const { title = '', aliases = '', kind = '', layer = '', hue = '' } = meta;
    return { url, title, aliases, kind, layer, hue, excerpt };
  });
  const ranked = query ? [...hits].sort((a, b) => nameRank(a, query) - nameRank(b, query)) : hits;
  return { hits: ranked.slice(0, limit), total: results.length };
}
