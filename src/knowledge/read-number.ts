import { CURRENCIES, type Currency } from '../schema/currency.ts';
import type { FactRecord } from '../schema/fact.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import type { NumberAmount } from './amount.ts';
import { clean, factor, isUnit, parseStated } from './units.ts';

export interface AmountProblem {
  rule: 'unit' | 'bounds' | 'bad-date' | 'value-type' | 'unknown-entity';
  field: string;
  message: string;
  fix: string;
}

export type Read<T> = { amount: T } | { problem: AmountProblem };

/** A problem with one field of a fact. */
export const fail = (rule: AmountProblem['rule'], field: string, message: string, fix: string) => ({
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

type Stating = Pick<FactRecord, 'value' | 'low' | 'high'>;
type Points = Partial<Record<'value' | 'low' | 'high', Point>>;

/** Reads the stated ones of value, low and high into canonical units. */
function readPoints(record: Stating, attribute: AttributeRecord): Read<Points> {
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

/** Reads value, low and high of a record into the attribute's unit, within its bounds. */
export function readNumber(record: Stating, attribute: AttributeRecord): Read<NumberAmount> {
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
