import { SIDES, type Side } from '../../../src/schema/price.ts';
import type { Amounts } from '../catalogues/types.ts';
import type { OurPrice, Terms } from '../compare/ours.ts';

const sidesOf = (amounts: Amounts) => (Object.keys(SIDES) as Side[]).filter((side) => amounts[side] !== undefined);

/** `input 0.15, cached 0.075, output 0.6`: dollars per million tokens. */
export function amountsText(amounts: Amounts): string {
  return sidesOf(amounts)
    .map((side) => `${side} ${amounts[side]}`)
    .join(', ');
}

/** What becomes of a price: `input 0.55 -> 0.7`. Sides on which both say the same are left out. */
export function stepText(before: Amounts, after: Amounts, sides: readonly Side[]): string {
  return sides.map((side) => `${side} ${before[side]} -> ${after[side]}`).join(', ');
}

/** `openai/gpt-5 batch above 272k`. */
export function termsText({ seller, model, tier, above }: Terms): string {
  return [`${seller}/${model}`, tier, above && `above ${above}`].filter(Boolean).join(' ');
}

/** When and where a price of ours was seen: `from 2025-03-18, seen 2026-07-24 in litellm-daily-2026-07`. */
export function originText({ from, until, seen, sources }: OurPrice): string {
  const end = until ? ` until ${until.text}` : '';
  return `from ${from.text}${end}, seen ${seen} in ${sources.join(', ')}`;
}

/** Pieces side by side, each column as wide as its widest piece. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((piece, at) => (at === row.length - 1 ? piece : piece.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

export const counted = (count: number, what: string, many = `${what}s`) => `${count} ${count === 1 ? what : many}`;
