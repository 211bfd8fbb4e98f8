import type { Strings } from '../../i18n/en.ts';
import type { Lang } from '../../i18n/languages.ts';
import { LAYERS } from '../../schema/layers.ts';
import { routes } from '../../schema/routes.ts';
import { asset, href } from '../../site/links.ts';
import type { ViewState } from '../../site/view-state.ts';
import { type Found, find, type Hit, isNamed } from './pagefind.ts';
import { type Suggestion, suggest } from './suggest.ts';

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

/** Pagefind escapes the page's text and adds `<mark>`, nothing else. */
function excerptOf(html: string): HTMLElement {
  const made = element('span', 'hit-excerpt');
  made.innerHTML = html;
  return made;
}

function hitItem(hit: Hit): HTMLLIElement {
  const where = [hit.kind, hit.layer].filter(Boolean).join(' · ');
  const head = element('span', 'hit-head', element('b', '', hit.title), element('span', 'hit-where', where));
  const item = element('li', hit.hue ? `hit on-${hit.hue}` : 'hit', link(hit.url, head, excerptOf(hit.excerpt)));
  return item;
}

function layerLinks(lang: Lang, t: Strings): HTMLElement {
  const list = element('ul', 'name-list');
  for (const layer of [...LAYERS].reverse())
    list.append(element('li', '', link(href(routes.layer(layer), lang), t.layers[layer])));
  return list;
}

function meantLine(suggestions: Suggestion[], t: Strings): HTMLElement {
  const line = element('p', 'hit-meant', `${t.searchMeant} `);
  for (const [index, { name, url }] of suggestions.entries()) {
    if (index > 0) line.append(' · ');
    line.append(link(asset(url), name));
  }
  return line;
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

  /** Shows what answers a state; a later call overtakes an earlier one. Returns how many pages there are in all. */
  async show(state: ViewState, limit: number): Promise<number> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const found = await find(state, limit);
      const isAsking = Boolean(state.q);
      const slipped = isAsking && !found.hits.some((hit) => isNamed(hit, state.q ?? ''));
      const meant = slipped ? await suggest(state.q ?? '', this.#lang) : [];
      if (turn === this.#turn) this.#draw(state, found, meant);
      return found.total;
    } catch {
      if (turn === this.#turn) this.#clear(this.#strings.searchFailed, layerLinks(this.#lang, this.#strings));
      return 0;
    }
  }

  #draw(state: ViewState, { hits, total }: Found, meant: Suggestion[]): void {
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
    this.list.append(...hits.map(hitItem));
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
