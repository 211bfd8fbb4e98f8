import { usdPerMtok, utilisationFor, YEAR_H } from './money.ts';

/** What somebody says a machine gives. */
export interface Claim {
  tokensPerS: number;
  perUserTokensPerS: number | undefined;
  /** Prices per million tokens that it is said to allow, USD. */
  usdPerMtok: readonly number[];
}

/** The sums that follow from a claim, and how it stands to the model. */
export interface ClaimChecked {
  usdPerYear: number | undefined;
  usdPerMtokAtPeak: number | undefined;
  /** The part of the time that the machine must be busy for each of the prices. */
  utilisation: number[];
  streams: number | undefined;
  /** The model's throughput as a part of the claimed: output alone, and input with output. */
  outputReached: number;
  totalReached: number;
  /** The same of the output where no time at all is lost: what physics allows. */
  idealReached: number;
}

/** Redoes the sums of a claim for a machine at a price per hour, USD, and holds it against what the model gives. */
export function checkClaim(
  { tokensPerS, perUserTokensPerS, usdPerMtok: prices }: Claim,
  usdPerHour: number | undefined,
  modelled: { outputTokensPerS: number; totalTokensPerS: number },
  idealTokensPerS: number,
): ClaimChecked {
  return {
    usdPerYear: usdPerHour === undefined ? undefined : usdPerHour * YEAR_H,
    usdPerMtokAtPeak: usdPerHour === undefined ? undefined : usdPerMtok(usdPerHour, tokensPerS),
    utilisation: usdPerHour === undefined ? [] : prices.map((price) => utilisationFor(usdPerHour, tokensPerS, price)),
    streams: perUserTokensPerS === undefined ? undefined : tokensPerS / perUserTokensPerS,
    outputReached: modelled.outputTokensPerS / tokensPerS,
    totalReached: modelled.totalTokensPerS / tokensPerS,
    idealReached: idealTokensPerS / tokensPerS,
  };
}
