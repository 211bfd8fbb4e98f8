import type { Lang } from '../../i18n/languages.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { Currency } from '../../schema/currency.ts';
import type { AttributeRecord } from '../../schema/vocabulary.ts';

/** Prints a value of an axis; `isNaming` on the one tick that carries the unit. */
export type Tick = (value: number, isNaming: boolean) => string;

/** An axis names its unit once, unless its ticks are in different units (GB/s and TB/s). */
export function tickOf(attribute: AttributeRecord, currency: Currency | undefined, lang: Lang): Tick {
  const mixes = Object.keys(attribute.display).length > 0;
  return (value, isNaming) => {
    const step = 10 ** Math.floor(Math.log10(Math.abs(value) || 1) - 1);
    const amount = { type: 'number', low: value, high: value, step, ...(currency ? { currency } : {}) } as const;
    return formatNumber(amount, attribute, lang, !isNaming && !mixes);
  };
}
