import { formatDay, formatWhen } from '../../../i18n/date.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Rent } from '../../../knowledge/catalogue/types.ts';
import { type Figure, isNumber, type Series } from '../../../knowledge/fact.ts';
import { parseWhen } from '../../../schema/when.ts';
import { figureWords, qualifierOf } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import type { HoursData } from '../../prices/data.ts';
import { sayAmount, saySources } from '../../prices/say.ts';

/** One figure of one period, as it is drawn and said. */
export interface Report {
  /** First and last day (ISO) of the period that it speaks of. */
  from: string;
  to: string;
  low: number;
  high: number;
  value?: number;
  /** Of a price on a list: the last day (ISO) on which it was seen. */
  until?: string;
  /** An estimate, or the word of one weak source. */
  isWeak: boolean;
  printed: string;
  when: string;
  sources: string;
  note?: string;
}

/** What one voice said, oldest first. */
export interface Voice {
  /** Who it is, and what is measured, in words. */
  name: string;
  what: string;
  reports: readonly Report[];
}

function reportOf(site: Site, figure: Figure, lang: Lang): Report | undefined {
  const { amount, asOf, basis, confidence } = figure;
  if (!isNumber(amount)) return undefined;
  const words = figureWords(site, figure, lang);
  const { low, high, value } = amount;
  const point = value ?? (low === high ? low : undefined);
  return {
    from: asOf.start,
    to: asOf.end,
    low,
    high,
    ...(point === undefined ? {} : { value: point }),
    isWeak: basis === 'estimated' || confidence === 'low',
    printed: words.said,
    when: words.asOf,
    sources: words.sources.map(({ publisher }) => publisher).join(commonWords[lang].comma),
    ...(words.notes[0] ? { note: words.notes[0] } : {}),
  };
}

/** A series of figures as a voice; the name is that of who counts. */
export function voiceOf(site: Site, { dims: { chip: _, ...dims }, figures }: Series, name: string, lang: Lang): Voice {
  return {
    name,
    what: qualifierOf(site.graph, dims, lang),
    reports: figures.flatMap((figure) => reportOf(site, figure, lang) ?? []),
  };
}

/** What a seller asks on its list, as a voice. */
export function listed(data: HoursData, rent: Rent, lang: Lang): Voice {
  return {
    name: data.sellers[rent.seller]?.name ?? rent.seller,
    what: [data.terms[rent.terms] ?? rent.terms, rent.machine].filter(Boolean).join(commonWords[lang].comma),
    reports: rent.periods.map(({ from, asOf, seen, until, low, high, sources, isLow }) => {
      const when = parseWhen(asOf);
      const end = until ?? seen;
      return {
        from,
        to: from,
        low,
        high,
        ...(low === high ? { value: low } : {}),
        ...(end > from ? { until: end } : {}),
        isWeak: isLow ?? false,
        printed: [...new Set([low, high])].map((amount) => sayAmount(amount, 'USD', lang)).join('–'),
        when: [...new Set([when ? formatWhen(when, lang) : asOf, formatDay(end, lang)])].join('–'),
        sources: saySources(sources, data.sources, lang),
      };
    }),
  };
}
