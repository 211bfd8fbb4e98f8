import { isLang, type Lang } from '../../i18n/languages.ts';

/** Draws an element anew from a file of the site, so that it can be changed. */
export type Start = (root: HTMLElement, url: string, lang: Lang) => Promise<void>;

/**
 * A drawing that wakes when the page is at rest or, at the latest, when somebody reaches for it. Asleep, and where waking
 * fails, it is still what was drawn when the site was built.
 */
export abstract class Sleeper extends HTMLElement {
  #waking: Promise<void> | undefined;

  protected abstract load(): Promise<{ start: Start }>;

  connectedCallback(): void {
    const wake = () => void this.#wake();
    for (const type of ['pointerover', 'focusin', 'touchstart'] as const)
      this.addEventListener(type, wake, { once: true, passive: true });
    if (location.search) wake();
    else if ('requestIdleCallback' in window) requestIdleCallback(wake, { timeout: 2000 });
    else setTimeout(wake, 300);
  }

  #wake(): Promise<void> {
    const { src = '', lang } = this.dataset;
    this.#waking ??= this.load().then(({ start }) => start(this, src, isLang(lang) ? lang : 'en'));
    return this.#waking.catch(() => undefined);
  }
}
