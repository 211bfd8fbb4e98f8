import { en, type HomeWords } from './home/en.ts';
import { zh } from './home/zh.ts';
import type { Lang } from './languages.ts';

export type { HomeWords };

/** Words of the home page, in each language. */
export const homeWords: Record<Lang, HomeWords> = { en, zh };
