/** English stands at the root, Chinese below `/zh/`. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** For the `lang` attribute and for `Intl`. */
export const LOCALES: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };

export function isLang(text: string | undefined): text is Lang {
  return text !== undefined && (LANGUAGES as readonly string[]).includes(text);
}
