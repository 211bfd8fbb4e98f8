import type { FactRecord } from '../schema/fact.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import { parseWhen } from '../schema/when.ts';
import type { Amount } from './amount.ts';
import { fail, type Read, readNumber } from './read-number.ts';

/** Reads what a record says, by the attribute's type. Links to entities are checked later, when all are known. */
export function readAmount(
  record: Pick<FactRecord, 'value' | 'low' | 'high' | 'status'>,
  attribute: AttributeRecord,
): Read<Amount> {
  if (record.status) return { amount: { type: 'status', status: record.status } };
  const { value } = record;
  switch (attribute.type) {
    case 'quantity':
    case 'money':
      return readNumber(record, attribute);
    case 'date': {
      const when = parseWhen(String(value));
      return when
        ? { amount: { type: 'date', when } }
        : fail(
            'bad-date',
            'value',
            `"${value}" is not a date`,
            'write 2026, 2026-Q3, 2026-10 or 2026-10-05, and a day that exists',
          );
    }
    case 'boolean':
      return typeof value === 'boolean'
        ? { amount: { type: 'boolean', boolean: value } }
        : fail('value-type', 'value', `"${value}" is not true or false`, 'write true or false, without quotes');
    case 'enum': {
      const allowed = Object.keys(attribute.values ?? {});
      return allowed.includes(String(value))
        ? { amount: { type: 'text', text: String(value) } }
        : fail(
            'value-type',
            'value',
            `"${value}" is not one of this attribute's values`,
            `one of ${allowed.join(', ')}`,
          );
    }
    case 'entity':
      return { amount: { type: 'entity', entity: String(value) } };
    case 'text':
      return typeof value === 'string'
        ? { amount: { type: 'text', text: value } }
        : fail('value-type', 'value', `"${value}" is not text`, 'put it in quotes');
  }
}
