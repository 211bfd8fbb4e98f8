import { FORGOTTEN } from '../../knowledge/catalogue/in-force.ts';
import type { Rent, RentPeriod } from '../../knowledge/catalogue/types.ts';
import { dayNumber } from '../../schema/when.ts';
import type { HoursData } from './data.ts';
import { rentsFor } from './rents.ts';

/** With fewer sellers than this a month shows those sellers, and no market. */
const LEAST = 3;
/** Two months are joined if this part of all their sellers at least is known in both. */
const COMMON = 2 / 3;

/** What a seller asks in a month, dollars. */
export interface MonthPrice {
  seller: string;
  price: number;
  /** Not seen in the month itself, but before it and after it. */
  isHeld: boolean;
}

/** What sellers ask on demand in a month for an hour of an accelerator, in dollars. */
export interface Month {
  /** `2024-03`. */
  month: string;
  /** One a seller, its lowest; cheapest first. */
  prices: readonly MonthPrice[];
  low: number;
  /** The seller in the middle, or between the two in the middle. */
  median: number;
  high: number;
  /** How many sellers were known in the month before as well, and how many of those asked another price then. */
  kept: number;
  moved: number;
  /** Whether a line from the month before would show prices that changed, and not sellers that came or went. */
  isJoined: boolean;
}

/** Whether too few sellers are known to speak of a market. */
export const isThin = ({ prices }: Pick<Month, 'prices'>) => prices.length < LEAST;

const lastDay = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

function monthsBetween(from: string, to: string): string[] {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1];
  const count = (Number(to.slice(0, 4)) - year) * 12 + Number(to.slice(5, 7)) - month;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const at = month + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** The last day (ISO) on which a period is known to have held: nothing is known after its last sight. */
function lastSight({ until, seen }: RentPeriod, next: RentPeriod | undefined): string {
  return until ?? (next !== undefined && next.from < seen ? next.from : seen);
}

/**
 * The price of a rent in a month. One that was seen in it, or else, between two sights that are not too far apart, the
 * earlier: it may have changed on any day between them. One of low confidence does not count.
 */
function priceIn({ seller, periods }: Rent, month: string): MonthPrice | undefined {
  const [first, last] = [`${month}-01`, lastDay(month)];
  const at = periods.findLastIndex(({ from }) => from <= last);
  const [period, next] = [periods[at], periods[at + 1]];
  if (!period || period.isLow) return undefined;
  const sight = lastSight(period, next);
  const isHeld = sight < first;
  const isBetween = next !== undefined && !period.until && dayNumber(next.from) - dayNumber(sight) <= FORGOTTEN;
  return isHeld && !isBetween ? undefined : { seller, price: (period.low + period.high) / 2, isHeld };
}

function median(sorted: readonly MonthPrice[]): number {
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1]?.price ?? 0, sorted[half]?.price ?? 0];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

/** The lowest price of each seller in a month, cheapest first. */
function pricesIn(rents: readonly Rent[], month: string): MonthPrice[] {
  const lowest = new Map<string, MonthPrice>();
  for (const rent of rents) {
    const one = priceIn(rent, month);
    if (one && one.price < (lowest.get(rent.seller)?.price ?? Number.POSITIVE_INFINITY)) lowest.set(rent.seller, one);
  }
  return [...lowest.values()].sort((a, b) => a.price - b.price);
}

/** How a month stands to the one before it. */
function since(
  before: readonly MonthPrice[],
  prices: readonly MonthPrice[],
): Pick<Month, 'kept' | 'moved' | 'isJoined'> {
  const earlier = new Map(before.map(({ seller, price }) => [seller, price]));
  const common = prices.filter(({ seller }) => earlier.has(seller));
  const moved = common.filter(({ seller, price }) => earlier.get(seller) !== price).length;
  const all = before.length + prices.length - common.length;
  const isAlike = common.length >= COMMON * all && !isThin({ prices }) && !isThin({ prices: before });
  const isReal = moved > 0 || median(before) === median(prices);
  return { kept: common.length, moved, isJoined: isAlike && isReal };
}

/** The spread of on-demand prices month by month, in whatever form the accelerator comes; months of which nothing is known are left out. */
export function monthsOf(data: HoursData, accelerator: string): Month[] {
  const rents = rentsFor(data, accelerator).filter(
    ({ terms, currency }) => terms === 'on-demand' && currency === 'USD',
  );
  const first = rents.flatMap(({ periods }) => periods.map(({ from }) => from)).sort()[0];
  if (first === undefined) return [];
  const all = monthsBetween(first, data.today).map((month) => ({ month, prices: pricesIn(rents, month) }));
  return all.flatMap(({ month, prices }, index): Month[] => {
    const [low, high] = [prices[0]?.price, prices.at(-1)?.price];
    if (low === undefined || high === undefined) return [];
    return [{ month, prices, low, median: median(prices), high, ...since(all[index - 1]?.prices ?? [], prices) }];
  });
}
