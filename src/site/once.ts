import type { Lang } from '../i18n/languages.ts';
import type { Site } from './site.ts';

/** Gathers once for each build and language what a page and every figure in its prose look into. */
export function oncePerLanguage<T>(gather: (site: Site, lang: Lang) => T): (site: Site, lang: Lang) => T {
  const made = new WeakMap<Site, Map<Lang, T>>();
  return (site, lang) => {
    const known = made.get(site) ?? new Map<Lang, T>();
    made.set(site, known);
    const data = known.get(lang) ?? gather(site, lang);
    known.set(lang, data);
    return data;
  };
}
