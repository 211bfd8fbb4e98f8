import { isLang } from '../../i18n/languages.ts';

/** The drawn map, which wakes when the page is at rest or, at the latest, when somebody reaches for it. */
class LivingMap extends HTMLElement {
  #waking: Promise<void> | undefined;

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
    this.#waking ??= import('./island/start.tsx').then(({ start }) => start(this, src, isLang(lang) ? lang : 'en'));
    // Asleep it is still a map of links.
    return this.#waking.catch(() => undefined);
  }
}

customElements.define('living-map', LivingMap);
