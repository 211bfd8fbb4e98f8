import { claimWords } from '../../i18n/claim-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { routes } from '../../schema/routes.ts';
import { sumWords } from '../../site/claim-words.ts';
import { href } from '../../site/links.ts';
import type { Site } from '../../site/site.ts';
import { type CalcWords, calcWords } from './scenario.ts';

/** A sum of a claim, in words. */
export function claimCalc(id: string, figure: string, site: Site, lang: Lang, pageLang: Lang): CalcWords {
  const claim = site.graph.claims.get(id);
  const step = claim?.steps.find((one) => one.id === figure);
  if (!claim || !step) throw new Error(`no sum ${figure} of ${id}: run npm run check`);
  if (step.by === 'scenario') return calcWords(step, site, lang, pageLang);
  const { label, sum, result } = sumWords(site, claim, step, lang);
  return {
    printed: result,
    preset: `${claimWords[lang].number(id)}${lang === 'zh' ? '：' : ': '}${label}`,
    sum,
    address: `${href(routes.claim(id), pageLang)}#sum`,
  };
}
