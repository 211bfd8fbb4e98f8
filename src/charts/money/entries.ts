import { formatDay, formatWhen } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import { moneyWords } from '../../i18n/money-words.ts';
import { isNumber, type Series } from '../../knowledge/fact.ts';
import { figureHref } from '../../site/links.ts';
import { entityName, type FigureWords, figureWords, qualifierOf } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import type { Tone } from '../kit/MarkView.tsx';
import type { Earner } from './sections.ts';
import { spanOf } from './span.ts';

/** One amount of dollars on the days it speaks of. */
export interface Entry {
  from: string;
  to: string;
  low: number;
  high: number;
  value?: number;
  tone: Tone;
  name: string;
  /** What of the company it is: segment, accounting. */
  what: string;
  period: string;
  words: FigureWords;
  basis: string;
  href: string;
  /** All that is to be said of it, ending in source and date. */
  said: string;
}

/** What a line is called beside its company: its dimensions but for period and target. */
function whatOf({ graph }: Site, { attribute, dims }: Series, lang: Lang): string {
  const { period: _, target, ...rest } = dims;
  const qualifier = qualifierOf(graph, rest, lang);
  return target === undefined
    ? qualifier
    : [graph.vocabulary.attributes[attribute]?.label[lang], qualifier].filter(Boolean).join(', ');
}

function periodWords({ dims }: Series, words: FigureWords, lang: Lang): string {
  const t = moneyWords[lang];
  const { asOf } = words.figure;
  if (dims['target'] !== undefined) return t.target(dims['target'], words.asOf);
  const months = { quarter: 3, year: 12 }[dims['period'] ?? ''];
  const isFiscal = months !== undefined && (asOf.precision === 'day' || asOf.precision === 'month');
  if (!isFiscal) return formatWhen(asOf, lang);
  return t.months(months, asOf.precision === 'day' ? formatDay(asOf.end, lang) : formatWhen(asOf, lang));
}

function toneOf({ figure }: FigureWords): Tone {
  if (figure.forecast || figure.attribute.endsWith('-guidance')) return 'forecast';
  return figure.basis === 'reported' ? 'reported' : 'estimated';
}

/** The figures of one series in dollars, oldest first. */
export function entriesOf(site: Site, { entity }: Earner, series: Series, lang: Lang): Entry[] {
  const t = moneyWords[lang];
  const name = entityName(site.graph, entity.id, lang);
  const what = whatOf(site, series, lang);
  return series.figures.flatMap((figure): Entry[] => {
    const { amount, id } = figure;
    const span = spanOf(series.dims, figure.asOf);
    if (!span || !isNumber(amount) || amount.currency !== 'USD') return [];
    const words = figureWords(site, figure, lang);
    const period = periodWords(series, words, lang);
    const basis = [words.basis ?? t.reported, words.confidence === 'low' && t.low].filter(Boolean).join(', ');
    const { low, high, value } = amount;
    const point = value ?? (low === high ? low : undefined);
    const sources = words.sources.map(({ publisher, published }) =>
      published ? `${publisher} (${published.text})` : publisher,
    );
    return [
      {
        from: span[0],
        to: span[1],
        low,
        high,
        ...(point === undefined ? {} : { value: point }),
        tone: toneOf(words),
        name,
        what,
        period,
        words,
        basis,
        href: figureHref(entity, id, lang),
        said: t.of(name, what, period, words.said, basis, sources.join(lang === 'zh' ? '、' : ', ')),
      },
    ];
  });
}
