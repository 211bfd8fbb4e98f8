import { type ComponentType, render } from 'preact';
import type { Lang } from '../../i18n/languages.ts';
import type { Start } from './sleeper.ts';

interface Awake<D, W> {
  data: D;
  words: W;
  lang: Lang;
}

/**
 * How a sleeper wakes: its data are fetched, with the words of its language alone, and it is drawn again by what can
 * change it.
 */
export function wakeWith<D, W>(View: ComponentType<Awake<D, W>>, wordsIn: (lang: Lang) => Promise<W>): Start {
  return async (root, url, lang) => {
    const [response, words] = await Promise.all([fetch(url), wordsIn(lang)]);
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    const data = (await response.json()) as D;
    root.replaceChildren();
    render(<View data={data} words={words} lang={lang} />, root);
    root.dataset['awake'] = '';
  };
}
