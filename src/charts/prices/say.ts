import { formatDay, formatWhen } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { PriceWords } from '../../i18n/price-words.ts';
import type { Currency } from '../../schema/currency.ts';
import { parseWhen } from '../../schema/when.ts';
import type { SourceData } from './data.ts';

const SYMBOLS: Record<Currency, string> = { USD: '$', CNY: 'CN¥', EUR: '€' };
const ZH: Record<Currency, string> = { USD: '美元', CNY: '元', EUR: '欧元' };

/** An amount with its currency: as many digits as were asked, never fewer than two of a cent’s worth. */
export function sayAmount(amount: number, currency: Currency, lang: Lang): string {
  const digits =
    amount >= 0.1
      ? Number.isInteger(amount)
        ? String(amount)
        : amount.toFixed(Math.max(2, decimalsOf(amount)))
      : String(Number(amount.toPrecision(3)));
  return lang === 'zh' ? `${digits} ${ZH[currency]}` : `${SYMBOLS[currency]}${digits}`;
}

/** Decimals of an amount, four at most. */
function decimalsOf(amount: number): number {
  const [, after = ''] = String(Number(amount.toFixed(4))).split('.');
  return after.length;
}

/** An amount that was worked out: three digits. */
export function sayWorked(amount: number, currency: Currency, lang: Lang): string {
  return sayAmount(Number(amount.toPrecision(3)), currency, lang);
}

/** The words of a page, and their language. */
export interface Told {
  words: PriceWords;
  lang: Lang;
}

export interface InForce {
  from: string;
  asOf: string;
  onset: 'effective' | 'first-seen';
  until?: string;
  seen: string;
}

/** Since when a price holds, as exactly as it is known. */
export function saySince({ asOf, onset }: InForce, words: PriceWords, lang: Lang): string {
  const when = parseWhen(asOf);
  const day = when ? formatWhen(when, lang) : asOf;
  return onset === 'first-seen' ? words.firstSeen(day) : day;
}

/** To when it held, or was seen. */
export function sayEnd({ until, seen }: InForce, words: PriceWords, lang: Lang): string {
  return until ? words.until(formatDay(until, lang)) : formatDay(seen, lang);
}

export function saySources(ids: readonly string[], sources: Readonly<Record<string, SourceData>>, lang: Lang): string {
  return ids.map((id) => sources[id]?.name ?? id).join(lang === 'zh' ? '、' : ', ');
}
