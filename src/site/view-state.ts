/**
 * The one grammar of a view's state in the URL: `?layer=hardware&kind=accelerator&open=true&sort=-memory-bandwidth`.
 * Every view reads the keys it knows and keeps the rest. Garbage is ignored, never thrown.
 */
export interface ViewState {
  /** Free text. */
  q?: string;
  layer?: string;
  kind?: string;
  box?: string;
  open?: boolean;
  /** The column that sorts; a leading minus for the highest first. */
  sort?: string;
  year?: string;
  asOf?: string;
  focus?: string;
  /** The other end of a path from the focus. */
  to?: string;
  /** Whether the whole chain of the focus is shown. */
  chain?: boolean;
  /** Which boxes the map has. */
  reading?: string;
  /** The figure by which tiles are sized. */
  size?: string;
  country?: string;
  /** A figure that things must have. */
  has?: string;
  /** How a claim fares. */
  verdict?: string;
  /** Whose estimates are shown. */
  publisher?: string;
  /** What they count. */
  metric?: string;
  seller?: string;
  /** What a price is for: a million tokens of each side, a mix of both, or a thousand requests. */
  unit?: string;
  /** The currency in which prices are shown: as they are asked, or one. */
  currency?: string;
  /** Tokens in and out of a request: `1000x300`. */
  shape?: string;
  /** On what terms an hour is sold. */
  terms?: string;
  view?: string;
  kiosk?: boolean;
}

type Key = keyof ViewState;

const WORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_TEXT = 100;

/** What each key accepts; the order in which keys are printed. */
const word = (text: string) => (WORD.test(text) ? text : undefined);
/** Present without a value, or `true`. */
const flag = (text: string) => (text === '' || text === 'true' ? true : undefined);
const GRAMMAR: Record<Key, (text: string) => string | boolean | undefined> = {
  q: (text) => text.slice(0, MAX_TEXT).trim() || undefined,
  layer: word,
  kind: word,
  box: word,
  open: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  sort: (text) => (WORD.test(text.replace(/^-/, '')) ? text : undefined),
  year: (text) => (/^\d{4}$/.test(text) ? text : undefined),
  asOf: (text) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : undefined),
  focus: word,
  to: word,
  chain: flag,
  reading: word,
  size: word,
  country: word,
  has: word,
  verdict: word,
  publisher: word,
  metric: word,
  seller: word,
  unit: word,
  currency: word,
  shape: (text) => (/^[1-9]\d{0,6}x[1-9]\d{0,6}$/.test(text) ? text : undefined),
  terms: word,
  view: word,
  kiosk: flag,
};
const KEYS = Object.keys(GRAMMAR) as Key[];

/** Reads the state from a query string, with or without its question mark. */
export function parseView(query: string): ViewState {
  const params = new URLSearchParams(query);
  const entries = KEYS.flatMap((key) => {
    const text = params.get(key);
    const value = text === null ? undefined : GRAMMAR[key](text);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries) as ViewState;
}

/** Prints a state as a query string, empty or with its question mark; the inverse of `parseView`. */
export function printView(state: ViewState): string {
  const params = new URLSearchParams();
  for (const key of KEYS) {
    const value = state[key];
    if (value !== undefined && GRAMMAR[key](String(value)) !== undefined) params.set(key, String(value));
  }
  const text = params.toString();
  return text && `?${text}`;
}
