import type { Lang } from '../../i18n/languages.ts';
import type { Site } from '../../site/site.ts';
import { claimCalc } from './claim.ts';
import { explorableCalc } from './explorable.ts';
import { type CalcWords, calcWords } from './scenario.ts';

/** Where a sum is printed. */
interface Context {
  site: Site;
  lang: Lang;
  /** The language of the page, to which links lead. */
  pageLang: Lang;
}

/** Whose figure: of a scenario of the cost model, of an explorable, or of the sums of a claim. */
export interface CalcProps {
  scenario?: string;
  explorable?: string;
  claim?: string;
  figure: string;
  /** What differs from the scenario or the preset, as in the page’s address. */
  with?: string;
}

/** What is printed, and what opens beside it. */
export function wordsOfCalc({
  scenario,
  explorable,
  claim,
  figure,
  with: difference = '',
  ...context
}: Context & CalcProps): CalcWords {
  const { site, lang, pageLang } = context;
  if (explorable) return explorableCalc(explorable, figure, difference, site, lang, pageLang);
  if (claim) return claimCalc(claim, figure, site, lang, pageLang);
  return calcWords({ scenario: scenario ?? '', figure, with: difference }, site, lang, pageLang);
}
