import { type Fleet, monthUsd } from './fleet.ts';

/** From a closed API to a model of one's own. */
export interface Flywheel {
  months: number;
  /** Tokens in the first month, and by which part they grow each month. */
  tokensPerMonth: number;
  growth: number;
  apiUsdPerMtok: number;
  /** Months on the API before the switch. */
  switchMonth: number;
  /** The part of the traffic that the tuned model is good enough for. */
  ownShare: number;
  tuneUsd: number;
  /** Months between one tuning and the next. */
  retuneEvery: number;
  fleet: Fleet;
}

export interface FlywheelMonth {
  /** From 1. */
  month: number;
  tokens: number;
  stayUsd: number;
  switchUsd: number;
  /** Totals since the first month. */
  stayTotalUsd: number;
  switchTotalUsd: number;
}

/** Equation 32: each month on both paths. */
export function flywheel(wheel: Flywheel): FlywheelMonth[] {
  const { months, tokensPerMonth, growth, apiUsdPerMtok, switchMonth, ownShare, tuneUsd, retuneEvery, fleet } = wheel;
  let stayTotalUsd = 0;
  let switchTotalUsd = 0;
  return Array.from({ length: months }, (_, before) => {
    const tokens = tokensPerMonth * (1 + growth) ** before;
    const stayUsd = (tokens * apiUsdPerMtok) / 1e6;
    const since = before - switchMonth;
    const tuning = since >= 0 && since % retuneEvery === 0 ? tuneUsd : 0;
    const switchUsd = since < 0 ? stayUsd : stayUsd * (1 - ownShare) + monthUsd(fleet, tokens * ownShare) + tuning;
    stayTotalUsd += stayUsd;
    switchTotalUsd += switchUsd;
    return { month: before + 1, tokens, stayUsd, switchUsd, stayTotalUsd, switchTotalUsd };
  });
}

/** The first month after the switch by whose end the own path has cost less in all; `undefined` for none in sight. */
export function paybackMonth(wheel: Flywheel): number | undefined {
  return flywheel(wheel).find(
    ({ month, stayTotalUsd, switchTotalUsd }) => month > wheel.switchMonth && switchTotalUsd <= stayTotalUsd,
  )?.month;
}
