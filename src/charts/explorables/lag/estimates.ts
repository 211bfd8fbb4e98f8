import { formatAmount } from '../../../i18n/amount.ts';
import { formatWhen } from '../../../i18n/date.ts';
import { lagWords } from '../../../i18n/explorables/lag.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { type Fact, isNumber } from '../../../knowledge/fact.ts';
import type { Site } from '../../../site/site.ts';

/** What somebody published of the lag. */
export interface Estimate {
  publisher: string;
  /** What it was measured on, in words. */
  what: string;
  /** The last day (ISO) of the period of which it speaks. */
  day: string;
  asOf: string;
  low: number;
  high: number;
  /** Where the source gives a middle, or one figure alone. */
  value?: number;
  /** The figure in words. */
  months: string;
  isConsumer: boolean;
  isEstimated: boolean;
}

/** The entity and its attribute have one name. */
const LAG = 'open-closed-lag';

function estimateOf({ graph, today }: Site, fact: Fact, lang: Lang): Estimate[] {
  const { amount, dims, asOf } = fact;
  const attribute = graph.vocabulary.attributes[LAG];
  if (!isNumber(amount) || !attribute) return [];
  const { low, high, value } = amount;
  const { samples } = lagWords[lang].published;
  const names = fact.sources.map((id) => graph.sources.get(id)?.publisher ?? id);
  const isConsumer = dims['quantity'] === 'consumer-gpu';
  const sample = samples[(dims['sample'] ?? 'all') as keyof typeof samples] ?? dims['sample'] ?? '';
  return [
    {
      publisher: [...new Set(names)].join(lang === 'zh' ? '、' : ', '),
      what: isConsumer ? samples['consumer-gpu'] : sample,
      day: asOf.end < today ? asOf.end : today,
      asOf: formatWhen(asOf, lang),
      low,
      high,
      ...(low === high ? { value: low } : value === undefined ? {} : { value }),
      months: formatAmount(amount, attribute, lang, (id) => id),
      isConsumer,
      isEstimated: fact.basis === 'estimated' || fact.confidence === 'low',
    },
  ];
}

/** Every estimate of the lag, as each source gives it, oldest first. */
export function estimatesOf(site: Site, lang: Lang): Estimate[] {
  const facts = (site.graph.index.get(LAG)?.get(LAG) ?? []).flatMap(({ figures }) =>
    figures.flatMap((figure) => figure.facts),
  );
  return facts
    .flatMap((fact) => estimateOf(site, fact, lang))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.low - b.low));
}
