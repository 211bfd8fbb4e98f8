import { MONTH_H } from './money.ts';

const HOUR_S = 3600;

/** Replicas bought whole, and what they can sell. */
export interface Fleet {
  /** Of one replica at its peak. */
  tokensPerS: number;
  usdPerHour: number;
  /** Part of the peak that can be sold. */
  utilisation: number;
  /** People, staging and all else that does not grow with volume, USD a month. */
  fixedUsd: number;
  minReplicas?: number | undefined;
}

/** Tokens a month that a number of replicas can sell. */
export function capacity({ tokensPerS, utilisation }: Fleet, replicas = 1): number {
  return replicas * tokensPerS * utilisation * HOUR_S * MONTH_H;
}

/** Equation 24: replicas for a volume of tokens a month, paid round the clock. */
export function replicasFor(fleet: Fleet, tokens: number): number {
  return Math.max(fleet.minReplicas ?? 1, Math.ceil(tokens / capacity(fleet)));
}

/** Equation 24: cost of a month of so many tokens, USD: a staircase. */
export function monthUsd(fleet: Fleet, tokens: number): number {
  return replicasFor(fleet, tokens) * fleet.usdPerHour * MONTH_H + fleet.fixedUsd;
}

export interface BreakEven {
  tokensPerMonth: number;
  replicas: number;
  /** The volume from which no further stair makes the own fleet the dearer one again. */
  alwaysFrom: number;
}

/** More replicas than this are no answer to anybody's question. */
const MOST_REPLICAS = 1e6;

/**
 * Equation 25: the least volume from which an own fleet is cheaper than an API at so many USD per million tokens;
 * `undefined` for never, where the API is cheaper than one more replica.
 */
export function breakEven(fleet: Fleet, apiUsdPerMtok: number): BreakEven | undefined {
  const replicaUsd = fleet.usdPerHour * MONTH_H;
  const gain = (capacity(fleet) * apiUsdPerMtok) / 1e6 - replicaUsd;
  if (!(gain > 0)) return undefined;
  const least = fleet.minReplicas ?? 1;
  const replicas = Math.max(least, Math.ceil(fleet.fixedUsd / gain - 1e-9));
  if (replicas > MOST_REPLICAS) return undefined;
  const tokensPerMonth = ((replicas * replicaUsd + fleet.fixedUsd) / apiUsdPerMtok) * 1e6;
  // A stair is dearest where it begins, with the one below it sold out; from this one on each begins cheaper than the API.
  const sound = Math.ceil((fleet.fixedUsd + gain + replicaUsd) / gain - 1e-9);
  const last = Math.max(replicas, sound - 1);
  return { tokensPerMonth, replicas, alwaysFrom: ((last * replicaUsd + fleet.fixedUsd) / apiUsdPerMtok) * 1e6 };
}

/** Equation 25 without stairs: the volume at which fixed costs are earned back, tokens a month; infinite for never. */
export function smoothBreakEven(fixedUsd: number, apiUsdPerMtok: number, ownUsdPerMtok: number): number {
  return apiUsdPerMtok > ownUsdPerMtok ? (fixedUsd / (apiUsdPerMtok - ownUsdPerMtok)) * 1e6 : Number.POSITIVE_INFINITY;
}
