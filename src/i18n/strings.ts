import { en, type Strings } from './en.ts';
import type { Lang } from './languages.ts';
import { zh } from './zh.ts';

const DICTIONARIES: Record<Lang, Strings> = { en, zh };

/** The interface's strings in a language. */
export function strings(lang: Lang): Strings {
  return DICTIONARIES[lang];
}
