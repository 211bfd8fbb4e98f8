import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attr, DIST, type Element, elementsOf, PAGE_TYPES, pages, read, textOf } from './site.ts';

interface PageFacts {
  path: string;
  elements: Element[];
  ids: Set<string>;
}
const read_ = (path: string): PageFacts => {
  const elements = elementsOf(read(path));
  return { path, elements, ids: new Set(elements.flatMap((element) => attr(element, 'id') ?? [])) };
};
const all = pages.map(read_);
const idsOf = new Map(all.map(({ path, ids }) => [path, ids]));
const named = (elements: Element[], tag: string) => elements.filter(({ tagName }) => tagName === tag);
const meta = (elements: Element[], name: string) =>
  named(elements, 'meta').find((element) => attr(element, 'name') === name);
/** A page that only sends the reader on. */
const isRedirect = ({ elements }: PageFacts) =>
  named(elements, 'meta').some((element) => attr(element, 'http-equiv') === 'refresh');
const real = all.filter((page) => !isRedirect(page));

/** What is wrong with the address that an element names, if anything is. */
function deadLink(path: string, element: Element): string[] {
  const to = attr(element, 'href') ?? attr(element, 'src');
  if (!to || /^(?:https?:|data:)/.test(to)) return [];
  const url = new URL(to, `https://site/${path.replace(/index\.html$/, '')}`);
  const file = decodeURIComponent(url.pathname).slice(1) + (url.pathname.endsWith('/') ? 'index.html' : '');
  if (!existsSync(join(DIST, file))) return [`${path} -> ${to}`];
  const isMissing = url.hash && !idsOf.get(file)?.has(decodeURIComponent(url.hash.slice(1)));
  return isMissing ? [`${path} -> ${to} (no such place)`] : [];
}

describe('every page', () => {
  it('is there', () => {
    for (const path of Object.values(PAGE_TYPES))
      expect(existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path)), path).toBe(true);
  });

  it('is in the language of its address', () => {
    const wrong = real.filter(
      ({ path, elements }) =>
        attr(named(elements, 'html')[0] as Element, 'lang') !== (path.startsWith('zh/') ? 'zh-Hans' : 'en'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has one title, and one main heading', () => {
    const inHead = ({ parentNode }: Element) => (parentNode as Element | null)?.tagName === 'head';
    const wrong = real.filter(
      ({ elements }) => named(elements, 'title').filter(inHead).length !== 1 || named(elements, 'h1').length !== 1,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a description of a sensible length', () => {
    const described = real.map(({ path, elements }) => ({
      path,
      text: attr(meta(elements, 'description') as Element, 'content') ?? '',
    }));
    expect(described.filter(({ text }) => text.length < 4 || text.length > 320)).toEqual([]);
  });

  it('carries a Content-Security-Policy', () => {
    const without = real.filter(
      ({ elements }) =>
        !named(elements, 'meta').some((element) => attr(element, 'http-equiv') === 'content-security-policy'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('has no two titles alike', () => {
    const titles = real.map(
      ({ path, elements }) =>
        `${path.startsWith('zh/') ? 'zh' : 'en'} ${textOf(named(elements, 'title')[0] as Element)}`,
    );
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
  });

  it('prints no missing value', () => {
    const faults = pages.flatMap((path) =>
      [...read(path).matchAll(/\b(?:NaN|undefined|Infinity(?! Fabric))\b|\[object Object\]/g)].map(
        (match) => `${path}: ${match[0]}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has no id twice', () => {
    const faults = all.flatMap(({ path, elements }) => {
      const ids = elements.flatMap((element) => attr(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(faults).toEqual([]);
  });

  it('links to nothing that is not there, down to the figure', () => {
    const faults = new Set(all.flatMap(({ path, elements }) => elements.flatMap((element) => deadLink(path, element))));
    expect([...faults]).toEqual([]);
  });

  it('asks no other site for anything', () => {
    const asked = all.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => !['a', 'meta'].includes(tagName))
        .flatMap((element) => ['src', 'href', 'srcset', 'action'].flatMap((name) => attr(element, name) ?? []))
        .filter((to) => /^(?:https?:)?\/\//.test(to) && !to.startsWith('http://www.w3.org'))
        .map((to) => `${path}: ${to}`),
    );
    expect(asked).toEqual([]);
  });

  it('carries no inline style and no event handler', () => {
    const faults = all.flatMap(({ path, elements }) =>
      elements.flatMap((element) =>
        element.attrs
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => `${path}: ${name}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro prints void elements, attributes and doctypes its own way; all are valid HTML.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      // Ids come from fact ids, which may hold ; = and @.
      'valid-id': 'off',
      'prefer-native-element': 'off',
      // Filters act as they are typed.
      'wcag/h32': 'off',
      'no-implicit-button-type': 'error',
    },
  });

  it.each(Object.entries(PAGE_TYPES))('on the page type %s', async (_type, path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const report = await validator.validateString(read(file));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});
