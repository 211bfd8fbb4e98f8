import { dayNumber } from '../../schema/when.ts';
import type { Catalogue, Rent, RentPeriod, TokenOffer, TokenPeriod } from './types.ts';

/** The period of a price that holds on a day (ISO): the last that has begun, unless it has ended. */
export function periodOn<P extends { from: string; until?: string }>(
  periods: readonly P[],
  day: string,
): P | undefined {
  const begun = periods.findLast(({ from }) => from <= day);
  return begun && (begun.until ?? day) >= day ? begun : undefined;
}

/** A price that nobody has seen for longer than so many days is taken to have been forgotten, not to be in force. */
export const FORGOTTEN = 400;

/** Days since a price was last seen; 0 where somebody saw it on the day or later. */
export function unseenFor({ seen }: { seen: string }, day: string): number {
  return Math.max(0, dayNumber(day) - dayNumber(seen));
}

/** Tokens of a model from a seller, at the price of a day. */
export interface OfferOn {
  offer: TokenOffer;
  period: TokenPeriod;
  /** Prices that hold for longer input, shortest first. */
  tiers: { above: number; period: TokenPeriod }[];
  batch: TokenPeriod | undefined;
}

/** The plain offer with an id (`seller/model`), as it stands on a day; `undefined` where there is none. */
export function offerOn({ offers }: Pick<Catalogue, 'offers'>, id: string, day: string): OfferOn | undefined {
  const own = offers.filter((offer) => offer.id === id);
  const offer = own.find(({ tier, above }) => tier === undefined && above === undefined);
  const period = offer && periodOn(offer.periods, day);
  if (!offer || period?.output === undefined || period.input === undefined) return undefined;
  const tiers = own.flatMap(({ tier, above, periods }) => {
    const longer = tier === undefined && above !== undefined ? periodOn(periods, day) : undefined;
    return longer && above !== undefined ? [{ above, period: longer }] : [];
  });
  const batch = own.find(({ tier, above }) => tier === 'batch' && above === undefined);
  return {
    offer,
    period,
    tiers: tiers.sort((a, b) => a.above - b.above),
    batch: batch && periodOn(batch.periods, day),
  };
}

/** Of several offers the one whose seller began to sell it last, among those that stand on a day: a line of successors. */
export function newestOn(
  catalogue: Pick<Catalogue, 'offers'>,
  ids: readonly string[],
  day: string,
): OfferOn | undefined {
  const begun = ({ offer }: OfferOn) => offer.periods[0]?.from ?? '';
  return ids
    .flatMap((id) => offerOn(catalogue, id, day) ?? [])
    .reduce<OfferOn | undefined>((newest, one) => (newest && begun(newest) >= begun(one) ? newest : one), undefined);
}

/** An hour of an accelerator from a seller, at the price of a day. */
export interface RentOn {
  rent: Rent;
  period: RentPeriod;
}

/** What sellers ask on a day for an hour of an accelerator, on demand unless said otherwise; the cheapest first. */
export function rentsOn(
  { rents }: Pick<Catalogue, 'rents'>,
  accelerator: string,
  day: string,
  terms = 'on-demand',
): RentOn[] {
  return rents
    .filter((rent) => rent.accelerator === accelerator && rent.terms === terms)
    .flatMap((rent) => {
      const period = periodOn(rent.periods, day);
      return period ? [{ rent, period }] : [];
    })
    .sort((a, b) => a.period.low - b.period.low);
}
