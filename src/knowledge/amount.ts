import type { Currency } from '../schema/currency.ts';
import type { Status } from '../schema/fact.ts';
import type { When } from '../schema/when.ts';

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
