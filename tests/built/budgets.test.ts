import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attr, DIST, elementsOf, PAGE_TYPES, pages, read } from './site.ts';

/** Budgets of design.md, section 8; `npm run bench` prints the figures behind them. */
const KB = 1000;
const brotli = (text: string) => brotliCompressSync(text).length;

/** The files of one kind that a page asks for at once. */
function linked(html: string, kind: 'script' | 'style'): string[] {
  return elementsOf(html).flatMap((element) => {
    if (kind === 'script' && element.tagName === 'script') return attr(element, 'src') ?? [];
    if (kind === 'style' && element.tagName === 'link' && attr(element, 'rel') === 'stylesheet')
      return attr(element, 'href') ?? [];
    return [];
  });
}

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*src)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').join('');

describe('budgets', () => {
  it('the median entity page is one round trip: 14 kB of HTML and CSS', () => {
    const entities = pages.filter((path) => /^(?:hardware|cloud|models|apps)\/[^/]+\/index\.html$/.test(path));
    const sizes = entities.map((path) => {
      const html = read(path);
      return brotli(html) + linked(html, 'style').reduce((sum, href) => sum + brotli(read(href)), 0);
    });
    sizes.sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(14 * KB);
  });

  it('a page without an island has 3 kB of script', () => {
    for (const path of [PAGE_TYPES.home, PAGE_TYPES.stack, PAGE_TYPES.chip, PAGE_TYPES.term, PAGE_TYPES.method]) {
      const html = read(`${path}index.html`);
      const script = inlineScripts(html) + linked(html, 'script').map(read).join('');
      expect(gzipSync(script).length, path).toBeLessThanOrEqual(3 * KB);
    }
  });

  /** A script and all that it imports at once. */
  function closure(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, next = ''] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)/g))
      closure(`_astro/${next}`, seen);
    return seen;
  }

  /** Everything that a page loads when its island wakes: `id` is that of an explorable. */
  function woken(path: string, id = ''): Set<string> {
    const own = linked(read(`${path}index.html`), 'script').flatMap((file) => [...closure(file)].map(read));
    const starts = own.flatMap((script) => [
      ...script.matchAll(/(?:["'`]?([a-z-]+)["'`]?:\(\)=>\w+\(\(\)=>)?import\([`"']\.\/(start[.-][^`"']+\.js)/g),
    ]);
    const [start, ...others] = starts.filter(([, of = '']) => of === id).map(([, , file]) => file);
    expect([start, others], path).toEqual([expect.any(String), []]);
    return closure(`_astro/${start}`);
  }

  it.each([
    ['the living map', '/stack/', 25],
    ['the simulator, before the tokenizer', '/simulator/', 45],
    ['a market', '/markets/ai-accelerators/', 25],
    ['token prices', '/prices/tokens/', 25],
    ['GPU-hour prices', '/prices/gpu-hours/', 25],
    ['money', '/money/', 25, 'money'],
    ['failures', '/guides/two-kinds-of-cloud/', 25, 'failures'],
    ['gpu-supply', '/guides/getting-a-gpu/', 25, 'gpu-supply'],
    ['one-second', '/guides/one-second-of-training/', 25, 'one-second'],
    ['amortisation', '/guides/one-year-to-earn-it-back/', 25, 'amortisation'],
    ['triangle', '/guides/the-triangle/', 25, 'triangle'],
    ['lag', '/guides/the-lag/', 25, 'lag'],
    ['flywheel', '/guides/from-api-to-your-own-model/', 25, 'flywheel'],
  ])('%s wakes with its budget of script', (_name, path, most, id) => {
    const size = [...woken(path, id)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    expect(size).toBeGreaterThan(10 * KB);
    expect(size).toBeLessThanOrEqual(most * KB);
  });

  it('what the search dialog loads before a query is 20 kB', () => {
    const dialog = globSync('_astro/*.js', { cwd: DIST }).filter((file) =>
      /dialog|strings|results|view-state|links/.test(file),
    );
    expect(gzipSync(dialog.map(read).join('')).length).toBeLessThanOrEqual(20 * KB);
  });

  it('fonts are three files, none over 70 kB', () => {
    const fonts = globSync('_astro/fonts/*', { cwd: DIST }).map((file) => statSync(join(DIST, file)).size);
    expect(fonts.length).toBeLessThanOrEqual(3);
    expect(Math.max(...fonts)).toBeLessThanOrEqual(70 * KB);
  });
});
