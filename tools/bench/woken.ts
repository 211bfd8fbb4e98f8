import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Each island: its page, the explorable's id where a page of explorables holds it, and its budget in kB of gzip (design.md, section 8). */
export const ISLANDS: readonly { name: string; page: string; id?: string; budget: number }[] = [
  { name: 'living map', page: 'stack', budget: 25 },
  { name: 'simulator', page: 'simulator', budget: 45 },
  { name: 'market', page: 'markets/ai-accelerators', budget: 25 },
  { name: 'token prices', page: 'prices/tokens', budget: 25 },
  { name: 'GPU-hour prices', page: 'prices/gpu-hours', budget: 25 },
  { name: 'money', page: 'money', id: 'money', budget: 25 },
  { name: 'failures', page: 'guides/two-kinds-of-cloud', id: 'failures', budget: 25 },
  { name: 'gpu-supply', page: 'guides/getting-a-gpu', id: 'gpu-supply', budget: 25 },
  { name: 'one-second', page: 'guides/one-second-of-training', id: 'one-second', budget: 25 },
  { name: 'amortisation', page: 'guides/one-year-to-earn-it-back', id: 'amortisation', budget: 25 },
  { name: 'triangle', page: 'guides/the-triangle', id: 'triangle', budget: 25 },
  { name: 'lag', page: 'guides/the-lag', id: 'lag', budget: 25 },
  { name: 'flywheel', page: 'guides/from-api-to-your-own-model', id: 'flywheel', budget: 25 },
];

const SCRIPT = /<script[^>]*src="\/([^"]+)"/g;
const AT_ONCE = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)/g;
const ON_WAKING = /(?:["'`]?([a-z-]+)["'`]?:\(\)=>\w+\(\(\)=>)?import\([`"']\.\/(start[.-][^`"']+\.js)/g;

/** A script and all that it imports at once. */
function closure(dist: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next = ''] of readFileSync(join(dist, file), 'utf8').matchAll(AT_ONCE))
    closure(dist, `_astro/${next}`, seen);
  return seen;
}

/**
 * Bytes of gzip that a page loads when its island wakes, without data and the words of a language.
 * @param dist A site built at the root.
 * @throws Where the page does not have exactly one such island.
 */
export function weighWoken(dist: string, page: string, id = ''): number {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(SCRIPT)].flatMap(([, file = '']) => [...closure(dist, file)]);
  const starts = scripts
    .flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(ON_WAKING)])
    .filter(([, of = '']) => of === id);
  const [, , start = ''] = starts[0] ?? [];
  if (starts.length !== 1) throw new Error(`${page} wakes ${starts.length} islands ${id}`);
  return [...closure(dist, `_astro/${start}`)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length,
    0,
  );
}
