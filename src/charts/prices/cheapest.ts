import { periodOn } from '../../knowledge/catalogue/in-force.ts';
import type { TokenOffer } from '../../knowledge/catalogue/types.ts';
import type { LevelData, TokensData } from './data.ts';
import type { PricePoint } from './decline.ts';
import { blended, inDollars } from './unit-price.ts';

/** A price that is the lowest at its level from a day on. */
export interface LowPoint extends PricePoint {
  offer: TokenOffer;
}

/** A price that nobody has seen for so long is no longer offered, as far as is known, days. */
const UNSEEN = 400;

const DAY_MS = 86_400_000;
const later = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Offers of models that reach a level, at their plain price. */
export function offersAt(data: TokensData, level: LevelData): TokenOffer[] {
  return data.offers.filter(({ model, tier, above }) => {
    const score = data.models[model]?.scores[level.test];
    return score !== undefined && score >= level.score && tier === undefined && above === undefined;
  });
}

function priceOn(data: TokensData, offer: TokenOffer, day: string): number | undefined {
  const period = periodOn(offer.periods, day);
  if (!period || period.isLow || (period.until === undefined && later(period.seen, UNSEEN) < day)) return undefined;
  const price = blended(period);
  // What is given away is no price of a market.
  return price === undefined || price === 0 ? undefined : inDollars(price, offer.currency, data.rates, day)?.usd;
}

/**
 * The lowest price of any model at a level, day by day, as the steps in which it changed: dollars per million tokens, three
 * read for each written. A price of low confidence does not count. It rises where the cheapest offer ends, or has not been seen for long.
 */
export function cheapestAt(data: TokensData, level: LevelData): LowPoint[] {
  const offers = offersAt(data, level);
  const days = [
    ...new Set(
      offers.flatMap(({ periods }) =>
        periods.flatMap(({ from, until, seen }) => [from, later(until ?? later(seen, UNSEEN), 1)]),
      ),
    ),
  ].filter((day) => day <= data.today);
  const points: LowPoint[] = [];
  for (const day of days.sort()) {
    const priced = offers.flatMap((offer) => {
      const price = priceOn(data, offer, day);
      return price === undefined ? [] : [{ day, price, offer }];
    });
    const lowest = priced.reduce<LowPoint | undefined>((a, b) => (a && a.price <= b.price ? a : b), undefined);
    if (lowest && lowest.price !== points.at(-1)?.price) points.push(lowest);
  }
  return points;
}
