import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Pagefind lists the values of a filter in the order of a hash map, so two indexes of the same pages differ in a few
 * bytes, and with them in the names of files. Here the values are put in order, and the files that name them follow.
 * A file of the index is gzip over "pagefind_dcd" and CBOR.
 */
const ENTRY = 'pagefind-entry.json';
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

/** Files of an index: contents by path. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;
type Changing = Map<string, Uint8Array>;

/** Takes a file out and unpacks it. */
function takePacked<T>(files: Changing, path: string): T {
  const packed = files.get(path);
  if (!packed) throw new Error(`the search index has no ${path}`);
  files.delete(path);
  return decode(gunzipSync(packed).subarray(MAGIC.length)) as T;
}

/** Packs a file under a name made from what it holds; returns that name's hash. */
function putPacked(files: Changing, value: unknown, nameOf: (hash: string) => string, language: string): string {
  const data = Buffer.concat([MAGIC, encode(value)]);
  const hash = `${language}_${createHash('sha256').update(data).digest('hex').slice(0, 10)}`;
  files.set(nameOf(hash), gzipSync(data, { level: 9 }));
  return hash;
}

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]) => (a < b ? -1 : 1);

function stabilizeFilter(files: Changing, language: string, hash: string): string {
  const nameOf = (one: string) => `filter/${one}.pf_filter`;
  const [name, values] = takePacked<Filter>(files, nameOf(hash));
  return putPacked(files, [name, [...values].sort(byName)], nameOf, language);
}

function stabilizeLanguage(files: Changing, language: string, hash: string): string {
  const nameOf = (one: string) => `pagefind.${one}.pf_meta`;
  const [version, pages, chunks, filters, ...rest] = takePacked<Meta>(files, nameOf(hash));
  const stable = [...filters].sort(byName).map(([name, filter]) => [name, stabilizeFilter(files, language, filter)]);
  return putPacked(files, [version, pages, chunks, stable, ...rest], nameOf, language);
}

/** Makes an index the same for the same pages. */
export function stabilizeIndex(index: IndexFiles): IndexFiles {
  const files = new Map(index);
  const entry = JSON.parse(Buffer.from(files.get(ENTRY) ?? '').toString()) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(byName)
    .map(([language, about]) => [language, { ...about, hash: stabilizeLanguage(files, language, about.hash) }]);
  return files.set(ENTRY, Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })));
}
