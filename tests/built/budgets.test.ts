import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ISLANDS, weighWoken } from '../../tools/bench/woken.ts';
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

  it.each(ISLANDS)('$name wakes with its budget of script', ({ page, id, budget }) => {
    const size = weighWoken(DIST, page, id);
    expect(size).toBeGreaterThan(10 * KB);
    expect(size).toBeLessThanOrEqual(budget * KB);
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
