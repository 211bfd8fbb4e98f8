import { YEAR_H } from './money.ts';

/** A machine that is bought. Money in USD, shares as parts of one. */
export interface Ownership {
  capexUsd: number;
  lifeYears: number;
  /** Of the price, what it is worth at the end. */
  residualShare: number;
  /** What money costs in a year. */
  rate: number;
  /** All-in power, kW, with the price of a kilowatt-hour and the data centre's overhead. */
  kw: number;
  pue: number;
  usdPerKwh: number;
  opexUsdPerYear: number;
}

/** What pays off one dollar in so many years, USD a year. */
function annuity(rate: number, years: number): number {
  return rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years);
}

/** Equation 27: an hour of a machine of one's own, used or not, USD. */
export function ownedUsdPerHour(own: Ownership): number {
  const { capexUsd, lifeYears, residualShare, rate, kw, pue, usdPerKwh, opexUsdPerYear } = own;
  const financed = capexUsd - (capexUsd * residualShare) / (1 + rate) ** lifeYears;
  return (financed * annuity(rate, lifeYears) + opexUsdPerYear) / YEAR_H + kw * pue * usdPerKwh;
}
