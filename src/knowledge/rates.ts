import type { Currency } from '../schema/currency.ts';
import type { RatesRecord } from '../schema/rates.ts';
import { checkDates, checkSources, type FactContext } from './check-fact.ts';
import type { ContentFile } from './read/file.ts';

/** What one unit of a currency bought of another, on a day. */
export interface Rate {
  from: Currency;
  to: Currency;
  rate: number;
  /** First day (ISO) of the period that it speaks of, and the period as it is written. */
  start: string;
  on: string;
  source: string;
}

/** The rates of the content, oldest first; what is wrong goes to the report. */
export function readRates(file: ContentFile<RatesRecord> | undefined, context: FactContext): Rate[] {
  if (!file) return [];
  const seen = new Set<string>();
  const rates = file.data.rates.map(({ from, to, rate, on, checked, source }, at): Rate => {
    const path = ['rates', at];
    const place: typeof file.place = (to_, atKey) =>
      file.place(
        to_.map((step) => (step === 'asOf' ? 'on' : step)),
        atKey,
      );
    const record = {
      asOf: on,
      checked,
      source,
      forecast: false,
      dims: {},
      basis: 'reported',
      confidence: 'low',
    } as const;
    checkDates({ ...file, place }, path, record, context);
    checkSources(file, path, record, context);
    const key = `${from} ${to} ${on.text} ${source}`;
    if (seen.has(key)) {
      const message = `the same source gives ${from} in ${to} for ${on.text} twice`;
      context.report.add(file, path, { rule: 'duplicate-fact', message, fix: 'remove one' });
    }
    seen.add(key);
    return { from, to, rate, start: on.start, on: on.text, source };
  });
  return rates.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** What one unit of a currency bought of another at the newest rate on or before a day (ISO), and that rate; undefined where there is none. */
export function rateOn(
  rates: readonly Rate[],
  from: Currency,
  to: Currency,
  day: string,
): { factor: number; rate: Rate } | undefined {
  const rate = rates.findLast(
    (one) => one.start <= day && ((one.from === from && one.to === to) || (one.from === to && one.to === from)),
  );
  return rate && { factor: rate.from === from ? rate.rate : 1 / rate.rate, rate };
}
