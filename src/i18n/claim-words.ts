import { type ClaimWords, en } from './claims/en.ts';
import { zh } from './claims/zh.ts';
import type { Lang } from './languages.ts';

export type { ClaimWords };

/** Words of the pages on claims and corrections, in each language. */
export const claimWords: Record<Lang, ClaimWords> = { en, zh };
