import { commonWords } from '../../i18n/explorables/common.ts';
import type { Lang } from '../../i18n/languages.ts';
import { headFigure } from '../../knowledge/build.ts';
import { isNumber } from '../../knowledge/fact.ts';
import { findFigure } from '../../knowledge/lookup.ts';
import { figureWords } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';

/** A figure of the content that a drawing shows. */
export interface Shown {
  value: number;
  /** As it is printed everywhere. */
  said: string;
  /** Who says so, and of when it is. */
  from: string;
}

/** A figure by its id; throws where there is none, which a build holds against the content. */
export function figureOf(site: Site, id: string, lang: Lang): Shown {
  const { graph, today } = site;
  const found = findFigure(graph.index, id, (series) => headFigure(graph, series, today));
  if ('problem' in found) throw new Error(`${found.problem.message} (${id})`);
  const { amount } = found.found;
  if (!isNumber(amount)) throw new Error(`${id} is not a number`);
  const { said, sources, asOf } = figureWords(site, found.found, lang);
  const from = [...sources.map(({ publisher }) => publisher), asOf].join(commonWords[lang].comma);
  return { value: amount.value ?? (amount.low + amount.high) / 2, said, from };
}
