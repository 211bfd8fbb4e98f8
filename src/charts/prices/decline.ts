import { dayNumber } from '../../schema/when.ts';

const DAYS_A_YEAR = 365.25;

export interface PricePoint {
  /** ISO day. */
  day: string;
  price: number;
}

/** How fast a price fell between two days. */
export interface Decline {
  first: PricePoint;
  last: PricePoint;
  years: number;
  /** First price over last. */
  factor: number;
  /** The same, a year: factor ^ (1 / years). */
  perYear: number;
}

/** The fall from the first to the last of some prices in order of time; undefined under half a year, which says nothing of a year. */
export function declineOf(points: readonly PricePoint[]): Decline | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const years = (dayNumber(last.day) - dayNumber(first.day)) / DAYS_A_YEAR;
  if (years < 0.5 || last.price <= 0) return undefined;
  const factor = first.price / last.price;
  return { first, last, years, factor, perYear: factor ** (1 / years) };
}
