import type { TokenPeriod } from '../../knowledge/catalogue/types.ts';
import { type Rate, rateOn } from '../../knowledge/rates.ts';
import type { Currency } from '../../schema/currency.ts';

/** Tokens in and out of one request. */
export interface Shape {
  input: number;
  output: number;
}

/** Three tokens read for each that is written: the mix by which catalogues compare prices. */
export const BLEND: Shape = { input: 3, output: 1 };

/** Price per million tokens of a request’s mix; undefined where a side of it has no price. */
export function blended(
  { input, output }: Pick<TokenPeriod, 'input' | 'output'>,
  shape: Shape = BLEND,
): number | undefined {
  if (input === undefined || output === undefined) return undefined;
  return (input * shape.input + output * shape.output) / (shape.input + shape.output);
}

/** Price of a thousand requests of a shape, with prices per million tokens; undefined where a side of it has no price. */
export function perThousandRequests(period: Pick<TokenPeriod, 'input' | 'output'>, shape: Shape): number | undefined {
  const mix = blended(period, shape);
  return mix === undefined ? undefined : (mix * (shape.input + shape.output)) / 1000;
}

/** An amount in dollars at the newest rate of a day (ISO), with that rate; undefined where there is none. */
export function inDollars(
  amount: number,
  currency: Currency,
  rates: readonly Rate[],
  day: string,
): { usd: number; rate: Rate | undefined } | undefined {
  if (currency === 'USD') return { usd: amount, rate: undefined };
  const found = rateOn(rates, currency, 'USD', day);
  return found && { usd: amount * found.factor, rate: found.rate };
}
