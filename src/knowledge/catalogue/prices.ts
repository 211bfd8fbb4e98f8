import type { Currency } from '../../schema/currency.ts';
import { HOUR_PRICE, SIDES, type Side } from '../../schema/price.ts';
import type { Fact, Figure, Series } from '../fact.ts';
import type { Graph } from '../graph.ts';
import type { Rent, RentPeriod, TokenOffer, TokenPeriod } from './types.ts';

/** What is asked in another currency than the dollar says so among its dimensions. */
const currencyOf = ({ dims }: Pick<Series, 'dims'>) => (dims['currency']?.toUpperCase() ?? 'USD') as Currency;

const SIDE_OF = new Map(Object.entries(SIDES).map(([side, attribute]) => [attribute as string, side as Side]));

/** The record that speaks for a figure: in a conflict the most trusted one. */
const leadOf = ({ facts }: Figure) => facts[0] as Fact;
/** Said where other sources give another price of the same day. */
const dispute = ({ agreement }: Figure): { isDisputed?: true } =>
  agreement === 'conflict' ? { isDisputed: true } : {};

/** A price as a number; `undefined` where it is none. */
function priceOf({ amount }: Fact): { low: number; high: number } | undefined {
  if (amount.type === 'status') return amount.status === 'free' ? { low: 0, high: 0 } : undefined;
  return amount.type === 'number' ? { low: amount.low, high: amount.high } : undefined;
}

function inForceOf({ asOf, checked, inForce, sources, confidence }: Fact) {
  return {
    from: asOf.start,
    asOf: asOf.text,
    onset: inForce?.onset ?? 'effective',
    ...(inForce?.until ? { until: inForce.until.end } : {}),
    seen: checked.end,
    sources,
    ...(confidence === 'low' ? { isLow: true as const } : {}),
  };
}

/** `200k` as tokens. */
const tokensOf = (length: string) => Number.parseInt(length, 10) * 1000;

function offerOf(model: string, series: readonly Series[]): TokenOffer {
  const { seller = '', tier, above } = series[0]?.dims ?? {};
  const periods = new Map<string, TokenPeriod>();
  for (const { attribute, figures } of series) {
    const side = SIDE_OF.get(attribute) as Side;
    for (const figure of figures) {
      const fact = leadOf(figure);
      const price = priceOf(fact);
      if (!price) continue;
      const period = periods.get(fact.asOf.text) ?? inForceOf(fact);
      periods.set(fact.asOf.text, { ...period, [side]: price.low, ...dispute(figure) });
    }
  }
  return {
    id: `${seller}/${model}`,
    seller,
    model,
    currency: currencyOf({ dims: series[0]?.dims ?? {} }),
    ...(tier ? { tier } : {}),
    ...(above ? { above: tokensOf(above) } : {}),
    periods: [...periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

/** The simulator counts in dollars; what is asked in another currency needs a dated rate. */
export const isDollar = ({ currency }: { currency: Currency }) => currency === 'USD';

/** All token prices of the content, an offer a seller, model and tier. */
export function offersOf({ index }: Graph): TokenOffer[] {
  return [...index].flatMap(([model, byAttribute]) => {
    const sides = [...SIDE_OF.keys()].flatMap((attribute) => byAttribute.get(attribute) ?? []);
    const groups = Map.groupBy(sides, ({ dims }) =>
      JSON.stringify([dims['seller'], dims['tier'], dims['above'], dims['currency']]),
    );
    return [...groups.values()].map((series) => offerOf(model, series));
  });
}

/** All prices of an accelerator's hour, one a seller, region, machine and terms. */
export function rentsOf({ index }: Graph): Rent[] {
  return [...index].flatMap(([accelerator, byAttribute]) =>
    (byAttribute.get(HOUR_PRICE) ?? []).map(({ dims, figures }) => {
      const { seller = '', terms = '', region, machine, tier } = dims;
      const periods = figures.flatMap((figure): RentPeriod[] => {
        const fact = leadOf(figure);
        const price = priceOf(fact);
        return price
          ? [{ ...inForceOf(fact), ...price, ...dispute(figure), ...(fact.note ? { note: fact.note } : {}) }]
          : [];
      });
      return {
        id: `${seller}/${accelerator}`,
        seller,
        accelerator,
        terms,
        currency: currencyOf({ dims }),
        ...(tier ? { tier } : {}),
        ...(region ? { region } : {}),
        ...(machine ? { machine } : {}),
        periods,
      };
    }),
  );
}
