import type { Strings } from '../../i18n/en.ts';
import type { Lang } from '../../i18n/languages.ts';
import { LAYERS, type Layer } from '../../schema/layers.ts';
import { routes } from '../../schema/routes.ts';
import { asset, href } from '../../site/links.ts';
import type { ViewState } from '../../site/view-state.ts';
import { exactNames, type NameList, namesIn, nearestNames } from './names.ts';
import { type Found, find, type Hit, isNamed } from './pagefind.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function link(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = url;
  return made;
}

/** What is asked for by name, and what only refers (a source, a term), says what it is; any other shows where the words stand. */
function excerptOf(hit: Hit, query: string): HTMLElement {
  const isAsked = hit.about !== '' && (isNamed(hit, query) || hit.hue === '');
  const made = element('span', 'hit-excerpt', isAsked ? hit.about : '');
  // Pagefind escapes the page's text and adds `<mark>`, nothing else.
  if (!isAsked) made.innerHTML = hit.excerpt;
  return made;
}

function hitItem(hit: Hit, query: string): HTMLLIElement {
  const where = [hit.kind, hit.layer].filter(Boolean).join(' · ');
  const head = element('span', 'hit-head', element('b', '', hit.title), element('span', 'hit-where', where));
  const item = element('li', hit.hue ? `hit on-${hit.hue}` : 'hit', link(hit.url, head, excerptOf(hit, query)));
  return item;
}

function layerLinks(lang: Lang, t: Strings): HTMLElement {
  const list = element('ul', 'name-list');
  for (const layer of [...LAYERS].reverse())
    list.append(element('li', '', link(href(routes.layer(layer), lang), t.layers[layer])));
  return list;
}

function meantLine(suggestions: NameList, t: Strings): HTMLElement {
  const line = element('p', 'hit-meant', `${t.searchMeant} `);
  for (const [index, [name, url]] of suggestions.entries()) {
    if (index > 0) line.append(' · ');
    line.append(link(asset(url), name));
  }
  return line;
}

/**
 * Puts what bears exactly the name that was asked before everything else. Where many names hold the same word, as those
 * of NVIDIA's chips do, the index alone may rank the maker too low to be read.
 */
function namedFirst(hits: Hit[], named: NameList, t: Strings): Hit[] {
  const known = new Map(hits.map((hit) => [hit.url, hit]));
  const first = named.map(([title, path, kind, hue, ...aliases]): Hit => {
    const url = asset(path);
    const kinds: Readonly<Record<string, string>> = { ...t.kinds, ...t.pageKinds };
    const words = { kind: kinds[kind] ?? '', layer: t.layers[hue as Layer] ?? '' };
    return (
      known.get(url) ?? {
        url,
        title,
        aliases: aliases.join('|'),
        ...words,
        hue,
        about: aliases.join(' · '),
        excerpt: '',
      }
    );
  });
  return [...first, ...hits.filter(({ url }) => !first.some((hit) => hit.url === url))];
}

/** Runs a search and shows it: pages, a name that was likely meant, or what to do where nothing is found. */
export class Results {
  readonly list = element('ul', 'hits');
  readonly status = element('p', 'hit-status');
  readonly #before = element('div');
  readonly #lang: Lang;
  readonly #strings: Strings;
  #turn = 0;

  constructor(into: HTMLElement, lang: Lang, t: Strings) {
    this.#lang = lang;
    this.#strings = t;
    this.status.setAttribute('role', 'status');
    into.append(this.status, this.#before, this.list);
  }

  /** Shows what answers a state. Returns how many pages there are in all, or nothing where a later call overtook this one. */
  async show(state: ViewState, limit: number): Promise<number | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const query = state.q ?? '';
      const [{ hits, total }, names] = await Promise.all([find(state, limit), query ? namesIn(this.#lang) : []]);
      const isFiltered = Object.keys(state).some((name) => name !== 'q');
      const named = isFiltered ? hits : namedFirst(hits, exactNames(query, names), this.#strings).slice(0, limit);
      const slipped = query !== '' && !named.some((hit) => isNamed(hit, query));
      const meant = slipped ? nearestNames(query, names, 3) : [];
      if (turn !== this.#turn) return undefined;
      const found = { hits: named, total: Math.max(total, named.length) };
      this.#draw(state, found, meant);
      return found.total;
    } catch {
      if (turn !== this.#turn) return undefined;
      this.#clear(this.#strings.searchFailed, layerLinks(this.#lang, this.#strings));
      return 0;
    }
  }

  #draw(state: ViewState, { hits, total }: Found, meant: NameList): void {
    const t = this.#strings;
    const isEmpty = total === 0 && Object.values(state).some((value) => value !== undefined);
    if (isEmpty) {
      const help = element(
        'div',
        '',
        ...(meant.length > 0 ? [meantLine(meant, t)] : []),
        element('p', '', t.searchHelp),
        layerLinks(this.#lang, t),
      );
      this.#clear(t.searchNoResults(state.q ?? ''), help);
      return;
    }
    this.#clear(total > 0 ? t.searchCount(total) : '', ...(meant.length > 0 ? [meantLine(meant, t)] : []));
    this.list.append(...hits.map((hit) => hitItem(hit, state.q ?? '')));
  }

  #clear(status: string, ...before: Node[]): void {
    this.status.textContent = status;
    this.#before.replaceChildren(...before);
    this.list.replaceChildren();
  }

  /** Moves the focus up or down the results; from the first one up, back to `input`. */
  move(by: 1 | -1, input: HTMLElement): void {
    const links = [...this.list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const to = at + by;
    if (to < 0) input.focus();
    else links[Math.min(to, links.length - 1)]?.focus();
  }
}
