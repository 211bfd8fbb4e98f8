import { isLang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { parseView, printView, type ViewState } from '../../site/view-state.ts';
import { Results } from './results.ts';

const STEP = 20;

/** The search page: a query and filters, their state in the URL. */
class SearchPage extends HTMLElement {
  #form = this.querySelector('form');
  #more = this.querySelector<HTMLButtonElement>('[data-more]');
  #limit = STEP;
  #results: Results | undefined;

  connectedCallback(): void {
    const lang = isLang(this.dataset['lang']) ? this.dataset['lang'] : 'en';
    const into = this.querySelector<HTMLElement>('.search-body');
    if (!into || !this.#form) return;
    this.#results = new Results(into, lang, strings(lang));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#change());
    this.#form.addEventListener('reset', () => setTimeout(() => this.#change()));
    this.#more?.addEventListener('click', () => {
      this.#limit += STEP;
      void this.#show(this.#read());
    });
    addEventListener('popstate', () => this.#fill(parseView(location.search)));
    this.#fill(parseView(location.search));
  }

  #read(): ViewState {
    const fields = new FormData(this.#form ?? undefined);
    return parseView(new URLSearchParams(fields as unknown as Record<string, string>).toString());
  }

  #change(): void {
    this.#limit = STEP;
    const state = this.#read();
    history.replaceState(null, '', `${location.pathname}${printView(state)}`);
    void this.#show(state);
  }

  #fill(state: ViewState): void {
    for (const field of this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []) {
      field.value = String(state[field.name as keyof ViewState] ?? '');
    }
    void this.#show(state);
  }

  async #show(state: ViewState): Promise<void> {
    const total = await this.#results?.show(state, this.#limit);
    if (this.#more && total !== undefined) this.#more.hidden = total <= this.#limit;
  }
}

customElements.define('search-page', SearchPage);
