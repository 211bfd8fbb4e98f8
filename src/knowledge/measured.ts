import { CURRENCIES } from '../schema/currency.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';

/** What is measured in a unit, as an attribute that no vocabulary lists: money where the unit begins with a currency. */
export function measuredIn(unit: string | undefined): AttributeRecord {
  const [currency = '', per] = unit?.split('/') ?? [];
  const isMoney = (CURRENCIES as readonly string[]).includes(currency);
  const own = isMoney ? per : unit;
  return {
    label: { en: '', zh: '' },
    group: '',
    type: isMoney ? 'money' : 'quantity',
    ...(own ? { unit: own } : {}),
    display: {},
    varies: true,
    stands: false,
    freshFor: 'never',
    min: null,
    max: null,
    dims: [],
  };
}

/** The unit that an attribute’s numbers are in, currency included. */
export function unitOf({ type, unit }: AttributeRecord, currency: string | undefined): string | undefined {
  return type === 'money' ? [currency ?? 'USD', unit].filter(Boolean).join('/') : unit;
}
