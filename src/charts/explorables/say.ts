import { commonWords } from '../../i18n/explorables/common.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { FigureWords } from '../../site/series-row.ts';

/** Who says a figure, and of when it is: how the words of a mark end. */
export function saySource({ sources, asOf }: Pick<FigureWords, 'sources' | 'asOf'>, lang: Lang): string {
  const { comma } = commonWords[lang];
  return [...new Set(sources.map(({ publisher }) => publisher)), asOf].join(comma);
}
