import { formatBound } from '../../../i18n/bound.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { formatNumber } from '../../../i18n/number.ts';
import type { Quantity } from '../../../knowledge/flows/quantity.ts';
import { measuredIn } from '../../../knowledge/measured.ts';

/** How the amounts of a diagram are printed. */
export interface Printed {
  isPerHundred: boolean;
  step: number;
}

/** Drops what sums of binary fractions leave behind. */
const clean = (value: number) => Number(value.toPrecision(10));

/** An amount of a flow in words: `$45–55 billion`, `at most $75 billion`, `20–40%`. */
export function amountWords({ low, high, bound }: Quantity, { isPerHundred, step }: Printed, lang: Lang): string {
  // What may be nothing is said by its upper end alone.
  const from = bound === 'at-most' && low === 0 ? high : low;
  const amount = { type: 'number' as const, low: clean(from), high: clean(high), step };
  return formatBound(formatNumber(amount, measuredIn(isPerHundred ? 'percent' : 'USD'), lang), bound, lang);
}
