import type { Side } from '../../../src/schema/price.ts';
import { perMillion } from './amount.ts';
import { WHY } from './collect.ts';
import type { Amounts, Quote } from './types.ts';

/** The sides of a price as a catalogue states them. */
export type Stated = Partial<Record<Side, number | string | null | undefined>>;

interface Terms {
  /** What the amounts are stated for. */
  per: 'token' | 'million';
  /** Whether zero for input and output says that the model is free; else it may be unknown as well. */
  isZeroFree?: boolean;
  tier?: string | undefined;
  above?: string | undefined;
  from?: string | undefined;
}

/** Sides that are stated, in dollars per million tokens. */
function statedAmounts(stated: Stated, per: Terms['per']): Partial<Record<Side, number>> {
  const amounts = Object.entries(stated).flatMap(([side, amount]): [Side, number][] => {
    const dollars = amount === null || amount === undefined ? undefined : perMillion(amount, per);
    return dollars === undefined ? [] : [[side as Side, dollars]];
  });
  return Object.fromEntries(amounts);
}

/**
 * A quote from the sides of a price, or why it is none. Zero beside a price says nothing: it is how catalogues write
 * what they do not know, so that side is left out.
 */
export function quoteOf(stated: Stated, { per, isZeroFree, tier, above, from }: Terms): Quote | { why: string } {
  const amounts = statedAmounts(stated, per);
  const { input, output } = amounts;
  const terms = { ...(tier ? { tier } : {}), ...(above ? { above } : {}), ...(from ? { from } : {}) };
  if (Object.values(amounts).some((amount) => amount < 0)) return { why: WHY.varies };
  if (input === undefined && output === undefined) return { why: WHY.none };
  if (input === 0 && output === 0)
    return isZeroFree ? { ...terms, amounts: { input: 'free', output: 'free' } } : { why: WHY.zero };
  if (!input || !output) return { why: WHY.half };
  const said = Object.entries(amounts).filter(([, amount]) => amount > 0);
  return { ...terms, amounts: Object.fromEntries(said) as Amounts };
}

/** An input length as content writes it: 200000 tokens are `200k`; `undefined` for what is no whole thousand. */
export function lengthOf(tokens: number): string | undefined {
  return tokens > 0 && tokens % 1000 === 0 ? `${tokens / 1000}k` : undefined;
}
