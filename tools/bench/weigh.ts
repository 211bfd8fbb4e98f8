import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes as they lie on disk and as they travel. */
export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

/** What a reader's first visit to a page brings, without fonts and images. */
export interface PageWeight {
  html: Weight;
  css: Weight;
  script: Weight;
}

export const TYPES: Readonly<Record<string, RegExp>> = {
  home: /^index\.html$/,
  'stack map': /^stack\/index\.html$/,
  layer: /^(?:hardware|cloud|models|apps)\/index\.html$/,
  entity: /^(?:hardware|cloud|models|apps)\/[^/]+\/index\.html$/,
  attribute: /^attributes\/[^/]+\/index\.html$/,
  source: /^sources\/[^/]+\/index\.html$/,
  term: /^glossary\/[^/]+\/index\.html$/,
  guide: /^(?:guides\/[^/]+|about|contribute)\/index\.html$/,
  list: /^(?:attributes|sources|glossary|guides)\/index\.html$/,
  market: /^markets\/[^/]+\/index\.html$/,
  prices: /^prices\/[^/]+\/index\.html$/,
  claim: /^claims\/[^/]+\/index\.html$/,
  claims: /^claims\/index\.html$/,
  money: /^money\/index\.html$/,
  simulator: /^simulator\/index\.html$/,
  search: /^search\/index\.html$/,
};

const compressed = new Map<string, Weight>();

/** Files that many pages share are compressed once. */
function weigh(text: string): Weight {
  const known = compressed.get(text);
  if (known) return known;
  const weight = {
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
    brotli: brotliCompressSync(text).length,
  };
  compressed.set(text, weight);
  return weight;
}

/** Weighs a built page.
 * @param base Path below which the site was built, with slashes at both ends.
 */
export function weighPage(dist: string, path: string, base = '/'): PageWeight {
  const html = readFileSync(join(dist, path), 'utf8');
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  const file = (href: string) => readFileSync(join(dist, href.slice(base.length)), 'utf8');
  const styles = all(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(file);
  const scripts = all(/<script[^>]*src="([^"]+)"/g).map(file);
  const inline = all(/<script(?![^>]*src)[^>]*>([\s\S]*?)<\/script>/g);
  return { html: weigh(html), css: weigh(styles.join('\n')), script: weigh([...scripts, ...inline].join('\n')) };
}

/** The weights of all English pages of a type, lightest HTML first. */
export function weighType(dist: string, pattern: RegExp): PageWeight[] {
  return globSync('**/*.html', { cwd: dist })
    .filter((path) => pattern.test(path) && !readFileSync(join(dist, path), 'utf8').includes('http-equiv="refresh"'))
    .map((path) => weighPage(dist, path))
    .sort((a, b) => a.html.brotli - b.html.brotli);
}

/** The middle one of a sorted list; the lower of two. */
export function median<T>(sorted: readonly T[]): T {
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('there is no median of nothing');
  return middle;
}
