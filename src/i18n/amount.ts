import type { Amount } from '../knowledge/amount.ts';
import type { Figure } from '../knowledge/fact.ts';
import type { Status } from '../schema/fact.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import { formatBound } from './bound.ts';
import { formatWhen } from './date.ts';
import type { Lang } from './languages.ts';
import { formatNumber } from './number.ts';

const STATUS_WORDS: Record<Status, Record<Lang, string>> = {
  undisclosed: { en: 'undisclosed', zh: '未披露' },
  unknown: { en: 'unknown', zh: '未知' },
  free: { en: 'free', zh: '免费' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
};

const YES_NO: Record<Lang, [string, string]> = { en: ['yes', 'no'], zh: ['是', '否'] };

/** What a fact says, in words. `nameOf` gives the name of an entity. */
export function formatAmount(
  amount: Amount,
  attribute: AttributeRecord,
  lang: Lang,
  nameOf: (id: string) => string,
): string {
  switch (amount.type) {
    case 'number':
      return formatNumber(amount, attribute, lang);
    case 'status':
      return STATUS_WORDS[amount.status][lang];
    case 'date':
      return formatWhen(amount.when, lang);
    case 'text':
      return attribute.values?.[amount.text]?.[lang] ?? amount.text;
    case 'boolean':
      return YES_NO[lang][amount.boolean ? 0 : 1];
    case 'entity':
      return nameOf(amount.entity);
  }
}

/** A figure as it is printed: with its bound; in a conflict the range, or every reading where there is no range. */
export function formatFigure(
  figure: Figure,
  attribute: AttributeRecord,
  lang: Lang,
  nameOf: (id: string) => string,
): string {
  const readings =
    figure.agreement === 'conflict' && figure.amount.type !== 'number' ? figure.readings : [figure.amount];
  const said = readings
    .map((amount) => formatAmount(amount, attribute, lang, nameOf))
    .join(lang === 'zh' ? ' 或 ' : ' or ');
  return formatBound(said, figure.bound, lang);
}
