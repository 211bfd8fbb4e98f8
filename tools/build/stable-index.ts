import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Pagefind lists the values of a filter in the order of a hash map, so two indexes of the same pages differ in a few
 * bytes, and with them in the names of files. Here the values are put in order, and the files that name them follow.
 * A file of the index is gzip over "pagefind_dcd" and CBOR.
 */
const MAGIC = Buffer.from('pagefind_dcd');

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, hash: string][],
  ...rest: unknown[],
];
interface Entry {
  languages: Record<string, { hash: string }>;
}

function readPacked<T>(path: string): T {
  return decode(gunzipSync(readFileSync(path)).subarray(MAGIC.length)) as T;
}

/** Writes a file under a name made from what it holds; returns that name's hash. */
function writePacked(value: unknown, nameOf: (hash: string) => string, language: string): string {
  const data = Buffer.concat([MAGIC, encode(value)]);
  const hash = `${language}_${createHash('sha256').update(data).digest('hex').slice(0, 10)}`;
  writeFileSync(nameOf(hash), gzipSync(data, { level: 9 }));
  return hash;
}

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]) => (a < b ? -1 : 1);

function stabilizeFilter(folder: string, language: string, hash: string): string {
  const nameOf = (one: string) => join(folder, 'filter', `${one}.pf_filter`);
  const [name, values] = readPacked<Filter>(nameOf(hash));
  rmSync(nameOf(hash));
  return writePacked([name, [...values].sort(byName)], nameOf, language);
}

function stabilizeLanguage(folder: string, language: string, hash: string): string {
  const nameOf = (one: string) => join(folder, `pagefind.${one}.pf_meta`);
  const [version, pages, chunks, filters, ...rest] = readPacked<Meta>(nameOf(hash));
  rmSync(nameOf(hash));
  const stable = [...filters].sort(byName).map(([name, filter]) => [name, stabilizeFilter(folder, language, filter)]);
  return writePacked([version, pages, chunks, stable, ...rest], nameOf, language);
}

/** Makes a written index the same for the same pages. */
export function stabilizeIndex(folder: string): void {
  const path = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(path, 'utf8')) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(byName)
    .map(([language, about]) => [language, { ...about, hash: stabilizeLanguage(folder, language, about.hash) }]);
  writeFileSync(path, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
