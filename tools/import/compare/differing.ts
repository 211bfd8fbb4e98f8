import { SIDES, type Side } from '../../../src/schema/price.ts';
import { isSameAmount } from '../catalogues/amount.ts';
import type { Amounts } from '../catalogues/types.ts';

type Amount = Amounts[Side];

const isEqual = (a: Amount, b: Amount) =>
  a === b || (typeof a === 'number' && typeof b === 'number' && isSameAmount(a, b));

/** The sides on which two prices say different things; what one does not say is no difference. */
export function differing(a: Amounts, b: Amounts): Side[] {
  return (Object.keys(SIDES) as Side[]).filter(
    (side) => a[side] !== undefined && b[side] !== undefined && !isEqual(a[side], b[side]),
  );
}

/** The sides that one price says and another does not. */
export function beyond(fuller: Amounts, other: Amounts): Side[] {
  return (Object.keys(SIDES) as Side[]).filter((side) => fuller[side] !== undefined && other[side] === undefined);
}
