import { type AttributeRecord, vocabularySchema } from '../schema/vocabulary.ts';
import { parseWhen, type When } from '../schema/when.ts';
import type { NumberAmount } from './amount.ts';
import type { Fact } from './fact.ts';

/** Small builders for tests. */

export function when(text: string): When {
  const parsed = parseWhen(text);
  if (!parsed) throw new Error(`${text} is no date`);
  return parsed;
}

export function number(low: number, high = low, step = 1): NumberAmount {
  return { type: 'number', low, high, ...(low === high ? { value: low } : {}), step };
}

export function fact(amount: Fact['amount'], over: Partial<Fact> = {}): Fact {
  return {
    entity: 'chip',
    attribute: 'memory',
    dims: {},
    amount,
    asOf: when('2026-01'),
    checked: when('2026-06-01'),
    sources: ['a'],
    basis: 'reported',
    confidence: 'medium',
    forecast: false,
    ...over,
  };
}

/** An attribute as the vocabulary's schema fills it in. */
export function attribute(over: Record<string, unknown> = {}): AttributeRecord {
  const record = {
    label: { en: 'Memory', zh: '显存' },
    group: 'g',
    type: 'quantity',
    varies: true,
    freshFor: 180,
    ...over,
  };
  const vocabulary = vocabularySchema.parse({
    groups: {},
    dims: {},
    attributes: { one: record },
    headlines: {},
    columns: { hardware: [], cloud: [], models: [], apps: [] },
  });
  return vocabulary.attributes['one'] as AttributeRecord;
}
