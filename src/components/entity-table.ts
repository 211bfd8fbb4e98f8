import { parseView, printView, type ViewState } from '../site/view-state.ts';

/** Compares two cells: numbers by size, words by the reader's alphabet. An empty cell stands last either way. */
function compareCells(a: string | undefined, b: string | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = [Number(a), Number(b)];
  const order = Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y;
  return descending ? -order : order;
}

/** What rows can be filtered by: each names its own value in its data. */
const FILTERS = ['kind', 'box', 'open', 'layer', 'verdict'] as const;

type Filter = (typeof FILTERS)[number];

function matches(row: HTMLElement, state: ViewState, filters: readonly Filter[]): boolean {
  const { search = '' } = row.dataset;
  const words = (state.q ?? '').toLowerCase().split(/\s+/);
  return (
    words.every((word) => search.includes(word)) &&
    filters.every((name) => state[name] === undefined || String(state[name]) === row.dataset[name])
  );
}

/** A table that can be sorted and filtered, its state kept in the URL. Without a script it is the same table, whole. */
class EntityTable extends HTMLElement {
  #form = this.querySelector('form');
  #body = this.querySelector('tbody');
  #output = this.querySelector('output');
  #heads = [...this.querySelectorAll<HTMLElement>('thead th')];
  #rows = [...(this.#body?.rows ?? [])];
  #state: ViewState = {};
  /** Those that this table has a field for. */
  #filters = FILTERS.filter((name) => this.#form?.elements.namedItem(name));

  connectedCallback(): void {
    for (const head of this.#heads) this.#makeSortable(head);
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('input', () => this.#read());
    this.#form?.addEventListener('reset', () => this.#set({}));
    addEventListener('popstate', () => this.#show(parseView(location.search)));
    this.#show(parseView(location.search));
  }

  #makeSortable(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const key = head.dataset['key'] ?? '';
      const isNumber = head.classList.contains('number');
      const first = isNumber ? `-${key}` : key;
      const second = isNumber ? key : `-${key}`;
      this.#set({ ...this.#state, sort: this.#state.sort === first ? second : first });
    });
  }

  #read(): void {
    if (!this.#form) return;
    const fields = new URLSearchParams(new FormData(this.#form) as unknown as Record<string, string>);
    const { sort } = this.#state;
    this.#set({ ...parseView(fields.toString()), ...(sort ? { sort } : {}) });
  }

  #set(state: ViewState): void {
    history.replaceState(null, '', `${location.pathname}${printView(state)}${location.hash}`);
    this.#show(state, false);
  }

  #show(state: ViewState, fill = true): void {
    this.#state = state;
    if (fill) this.#fill(state);
    let shown = 0;
    for (const row of this.#rows) {
      row.hidden = !matches(row, state, this.#filters);
      if (!row.hidden) shown += 1;
    }
    this.#sort(state.sort);
    const pattern = this.dataset['count'] ?? '';
    if (this.#output) this.#output.value = pattern.replace('#', String(shown)).replace('#', String(this.#rows.length));
  }

  #fill(state: ViewState): void {
    for (const field of this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []) {
      field.value = String(state[field.name as keyof ViewState] ?? '');
    }
  }

  #sort(sort: string | undefined): void {
    const key = sort?.replace(/^-/, '');
    const column = this.#heads.findIndex((head) => head.dataset['key'] === key);
    const descending = sort?.startsWith('-') ?? false;
    for (const [index, head] of this.#heads.entries()) {
      if (index === column) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const cell = (row: HTMLTableRowElement) => row.cells[column]?.dataset['sort'];
    const sorted = column < 0 ? this.#rows : [...this.#rows].sort((a, b) => compareCells(cell(a), cell(b), descending));
    this.#body?.append(...sorted);
  }
}

customElements.define('entity-table', EntityTable);
