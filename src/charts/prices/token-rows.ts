import { periodOn, unseenFor } from '../../knowledge/catalogue/in-force.ts';
import type { TokenOffer, TokenPeriod } from '../../knowledge/catalogue/types.ts';
import type { Rate } from '../../knowledge/rates.ts';
import type { Currency } from '../../schema/currency.ts';
import type { TokensData } from './data.ts';
import { BLEND, blended, inDollars, perThousandRequests } from './unit-price.ts';
import type { TokensView } from './view.ts';

/** One price as it stands on a day, in the unit and the currency that were asked for. */
export interface TokenRow {
  offer: TokenOffer;
  period: TokenPeriod;
  currency: Currency;
  input: number | undefined;
  cached: number | undefined;
  output: number | undefined;
  /** The price of the unit, where that is one figure. */
  price: number | undefined;
  /** By which it was converted. */
  rate: Rate | undefined;
  /** Days since it was last seen, before the day. */
  unseen: number;
}

const SORTS: Record<string, (row: TokenRow, data: TokensData) => string | number | undefined> = {
  model: ({ offer }, data) => data.models[offer.model]?.name,
  seller: ({ offer }, data) => data.sellers[offer.seller]?.name,
  input: ({ input }) => input,
  cached: ({ cached }) => cached,
  output: ({ output }) => output,
  price: ({ price }) => price,
  since: ({ period }) => period.from,
  seen: ({ period }) => period.seen,
};

function compare(a: string | number | undefined, b: string | number | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return descending ? -order : order;
}

function rowOf(
  data: TokensData,
  offer: TokenOffer,
  { day, unit, isInDollars, shape }: TokensView,
): TokenRow | undefined {
  const period = periodOn(offer.periods, day);
  if (!period) return undefined;
  const converted = isInDollars ? inDollars(1, offer.currency, data.rates, day) : undefined;
  const by = converted?.usd ?? 1;
  const times = (amount: number | undefined) => (amount === undefined ? undefined : amount * by);
  const mixed = unit === 'requests' ? perThousandRequests(period, shape) : blended(period, BLEND);
  return {
    offer,
    period,
    currency: converted ? 'USD' : offer.currency,
    input: times(period.input),
    cached: times(period.cached),
    output: times(period.output),
    price: times(mixed),
    rate: converted?.rate,
    unseen: unseenFor(period, day),
  };
}

/** The prices in force on a day that match what is looked for, in order. */
export function tokenRows(data: TokensData, view: TokensView): TokenRow[] {
  const words = view.q.toLowerCase().split(/\s+/).filter(Boolean);
  const names = ({ model, seller }: TokenOffer) =>
    `${data.models[model]?.name} ${model} ${data.sellers[seller]?.name} ${seller}`.toLowerCase();
  const key = SORTS[view.sort.column] ?? SORTS['model'];
  return data.offers
    .filter(
      (offer) =>
        (view.seller === undefined || offer.seller === view.seller) &&
        words.every((word) => names(offer).includes(word)),
    )
    .flatMap((offer) => rowOf(data, offer, view) ?? [])
    .sort(
      (a, b) =>
        compare(key?.(a, data), key?.(b, data), view.sort.descending) ||
        (a.offer.id < b.offer.id
          ? -1
          : a.offer.id > b.offer.id
            ? 1
            : (a.offer.tier ?? '') < (b.offer.tier ?? '')
              ? -1
              : 1),
    );
}
