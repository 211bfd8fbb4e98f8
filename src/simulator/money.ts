import type { Serving } from './serve.ts';

const HOUR_S = 3600;
/** Hours of a month and of a year, as bills count them. */
export const MONTH_H = 730;
export const YEAR_H = 8760;

/** Equation 21: USD per million tokens of a machine at a price per hour that gives so many tokens a second, used in part; infinite where it gives none. */
export function usdPerMtok(usdPerHour: number, tokensPerS: number, utilisation = 1): number {
  if (tokensPerS <= 0) return Number.POSITIVE_INFINITY;
  return (usdPerHour / (tokensPerS * utilisation * HOUR_S)) * 1e6;
}

/** Equation 21 the other way: the utilisation at which a million tokens cost so much. */
export function utilisationFor(usdPerHour: number, tokensPerS: number, mtokUsd: number): number {
  return usdPerMtok(usdPerHour, tokensPerS) / mtokUsd;
}

/** Equations 21 and 22: three ways to count what a million tokens cost, USD. */
export interface TokenCost {
  /** All cost on the output. */
  outputOnly: number;
  /** On input and output alike. */
  all: number;
  /** By the time that each takes. Closes exactly: input and output at these prices make up the whole. */
  inputSplit: number;
  outputSplit: number;
}

/** What the tokens of a replica cost at a price for the whole replica per hour. */
export function tokenCost(serving: Serving, usdPerHour: number, utilisation = 1): TokenCost {
  const { outputTokensPerS: out, inputTokensPerS: into, prefillShare: share } = serving;
  return {
    outputOnly: usdPerMtok(usdPerHour, out, utilisation),
    all: usdPerMtok(usdPerHour, out + into, utilisation),
    inputSplit: usdPerMtok(usdPerHour * share, into, utilisation),
    outputSplit: usdPerMtok(usdPerHour * (1 - share), out, utilisation),
  };
}
