import type { FactRecord, Status } from '../schema/fact.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import { parseWhen, type When } from '../schema/when.ts';
import { CURRENCIES, type Currency, clean, factor, isUnit, parseStated } from './units.ts';

/** A number, or a range of numbers, in the attribute's canonical unit. */
export interface NumberAmount {
  type: 'number';
  low: number;
  high: number;
  /** The point itself, or the midpoint of a range if the source gives one. */
  value?: number;
  /** Worth of one unit in the last place that the source wrote. */
  step: number;
  currency?: Currency;
}

/** What a fact says. */
export type Amount =
  | NumberAmount
  | { type: 'status'; status: Status }
  | { type: 'date'; when: When }
  | { type: 'text'; text: string }
  | { type: 'boolean'; boolean: boolean }
  | { type: 'entity'; entity: string };

export interface AmountProblem {
  rule: 'unit' | 'bounds' | 'bad-date' | 'value-type' | 'unknown-entity';
  field: string;
  message: string;
  fix: string;
}

type Read<T> = { amount: T } | { problem: AmountProblem };

const fail = (rule: AmountProblem['rule'], field: string, message: string, fix: string) => ({
  problem: { rule, field, message, fix },
});

interface Point {
  value: number;
  step: number;
  currency?: Currency;
}

/** `USD/h` of an attribute per hour, `USD` of a plain one. */
function moneyUnit(currency: string, per: string | undefined): string {
  return per ? `${currency}/${per}` : currency;
}

function toCanonical(stated: { number: number; step: number }, by: number): Point {
  return { value: clean(stated.number * by), step: clean(stated.step * by) };
}

function readMoney(stated: { number: number; step: number; unit: string }, attribute: AttributeRecord): Point | string {
  const asked = CURRENCIES.map((currency) => moneyUnit(currency, attribute.unit));
  if (!stated.unit) return `name the currency: one of ${asked.join(', ')}`;
  for (const currency of CURRENCIES) {
    const by = factor(stated.unit, moneyUnit(currency, attribute.unit));
    if (by !== undefined) return { ...toCanonical(stated, by), currency };
  }
  return `write it in one of ${asked.join(', ')}`;
}

function readPoint(figure: string | number, field: string, attribute: AttributeRecord): Read<Point> {
  const stated = parseStated(figure);
  if (!stated)
    return fail(
      'value-type',
      field,
      `"${figure}" is not a number`,
      `write a number${attribute.unit ? ` in ${attribute.unit}` : ''}`,
    );
  if (attribute.type === 'money') {
    const point = readMoney(stated, attribute);
    return typeof point === 'string'
      ? fail('unit', field, `"${figure}" has no currency that is known here`, point)
      : { amount: point };
  }
  const canonical = attribute.unit;
  if (!stated.unit) return { amount: { value: stated.number, step: stated.step } };
  if (!canonical)
    return fail('unit', field, `"${figure}" has a unit, and this attribute has none`, 'write the bare number');
  const by = factor(stated.unit, canonical);
  if (by !== undefined) return { amount: toCanonical(stated, by) };
  const what = isUnit(stated.unit) ? `does not measure the same as ${canonical}` : 'is not a unit';
  return fail('unit', field, `"${stated.unit}" ${what}`, `write it in ${canonical}, or in a unit that converts to it`);
}

function outOfBounds(point: Point, field: string, attribute: AttributeRecord): { problem: AmountProblem } | undefined {
  const { min, max } = attribute;
  if (min !== null && point.value < min)
    return fail('bounds', field, `${point.value} is below the least allowed, ${min}`, 'check the sign and the unit');
  if (max !== null && point.value > max)
    return fail(
      'bounds',
      field,
      `${point.value} is above the most allowed, ${max}`,
      'check the unit and the decimal point',
    );
  return undefined;
}

type Points = Partial<Record<'value' | 'low' | 'high', Point>>;

/** Reads the stated ones of value, low and high into canonical units. */
function readPoints(record: FactRecord, attribute: AttributeRecord): Read<Points> {
  const points: Points = {};
  for (const field of ['value', 'low', 'high'] as const) {
    const figure = record[field];
    if (figure === undefined) continue;
    if (typeof figure === 'boolean') return fail('value-type', field, `"${figure}" is not a number`, 'write a number');
    const read = readPoint(figure, field, attribute);
    if ('problem' in read) return read;
    const out = outOfBounds(read.amount, field, attribute);
    if (out) return out;
    points[field] = read.amount;
  }
  return { amount: points };
}

function disorder(low: number, high: number, value: number | undefined): { problem: AmountProblem } | undefined {
  if (low > high) return fail('bounds', 'low', `low ${low} is above high ${high}`, 'swap them');
  if (value === undefined || (value >= low && value <= high)) return undefined;
  return fail('bounds', 'value', `value ${value} is outside low and high`, 'a midpoint stands between the two');
}

function readNumber(record: FactRecord, attribute: AttributeRecord): Read<NumberAmount> {
  const read = readPoints(record, attribute);
  if ('problem' in read) return read;
  const { value, low, high } = read.amount;
  const least = low ?? value;
  const most = high ?? value;
  if (!least || !most) return fail('value-type', 'value', 'has no figure', 'give value, or low and high');
  const wrong = disorder(least.value, most.value, value?.value);
  if (wrong) return wrong;
  return {
    amount: {
      type: 'number',
      low: least.value,
      high: most.value,
      ...(value ? { value: value.value } : {}),
      step: Math.min(least.step, most.step, value?.step ?? least.step),
      ...(least.currency ? { currency: least.currency } : {}),
    },
  };
}

/** Reads what a record says, by the attribute's type. Links to entities are checked later, when all are known. */
export function readAmount(record: FactRecord, attribute: AttributeRecord): Read<Amount> {
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

/** Whether two numbers are equal as far as their sources wrote them out. */
function sameNumber(a: NumberAmount, b: NumberAmount): boolean {
  const slack = Math.max(a.step, b.step) / 2;
  const near = (x: number, y: number) => Math.abs(x - y) <= slack * (1 + 1e-9);
  return near(a.low, b.low) && near(a.high, b.high);
}

/** Whether two amounts say the same thing, within the precision at which they are stated. */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.type === 'number' && b.type === 'number') return sameNumber(a, b);
  if (a.type === 'date' && b.type === 'date') return a.when.start <= b.when.end && b.when.start <= a.when.end;
  if (a.type === 'text' && b.type === 'text') return a.text.toLowerCase() === b.text.toLowerCase();
  if (a.type === 'boolean' && b.type === 'boolean') return a.boolean === b.boolean;
  if (a.type === 'entity' && b.type === 'entity') return a.entity === b.entity;
  return a.type === 'status' && b.type === 'status' && a.status === b.status;
}
