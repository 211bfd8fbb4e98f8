import { SIDES, type Side } from '../../../src/schema/price.ts';
import type { Amounts } from '../catalogues/types.ts';
import type { Terms } from '../compare/ours.ts';

/** A price as it is to stand in the content. */
export interface NewPrice {
  amounts: Amounts;
  /** ISO days. */
  from: string;
  /** Whether `from` is when it began, or only when the catalogue first showed it. */
  isDated: boolean;
  seen: string;
  source: string;
  note?: string;
}

/** What may stand in a flow mapping without quotes. */
const PLAIN = /^[\p{L}\d][\p{L}\d ./@+-]*$/u;

/** A price on one line. */
export function priceText({ amounts, from, isDated, seen, source, note }: NewPrice): string {
  const fields = [
    ...(Object.keys(SIDES) as Side[]).flatMap((side) =>
      amounts[side] === undefined ? [] : [`${side}: ${amounts[side]}`],
    ),
    `from: ${from}`,
    ...(isDated ? [] : ['onset: first-seen']),
    `seen: ${seen}`,
    `source: ${source}`,
    ...(note ? [`note: ${PLAIN.test(note) ? note : JSON.stringify(note)}`] : []),
  ];
  return `{ ${fields.join(', ')} }`;
}

/** A list with one price, as an entry of a block list.
 * @param indent What stands before its first key: spaces and the dash.
 */
export function listText({ model, tier, above }: Terms, price: NewPrice, indent: string): string {
  const inner = ' '.repeat(indent.length);
  return [
    `${indent}model: ${model}`,
    ...(tier ? [`${inner}tier: ${tier}`] : []),
    ...(above ? [`${inner}above: ${above}`] : []),
    `${inner}prices:`,
    `${inner}  - ${priceText(price)}`,
  ].join('\n');
}
