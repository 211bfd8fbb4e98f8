import { HOUR_PRICE, SIDES, type Side } from '../../schema/price.ts';
import type { Fact, Figure, Series } from '../fact.ts';
import type { Graph } from '../graph.ts';
import type { Rent, RentPeriod, TokenOffer, TokenPeriod } from './types.ts';

/** Only dollars are compared; another currency needs a dated rate. */
const isDollar = ({ dims }: Series) => dims['currency'] === undefined;

const SIDE_OF = new Map(Object.entries(SIDES).map(([side, attribute]) => [attribute as string, side as Side]));

/** The record that speaks for a figure: in a conflict the most trusted one. */
const leadOf = ({ facts }: Figure) => facts[0] as Fact;

/** A price as a number; `undefined` where it is none. */
function usdOf({ amount }: Fact): { low: number; high: number } | undefined {
  if (amount.type === 'status') return amount.status === 'free' ? { low: 0, high: 0 } : undefined;
  return amount.type === 'number' ? { low: amount.low, high: amount.high } : undefined;
}

function inForceOf({ asOf, checked, inForce, sources }: Fact) {
  return {
    from: asOf.start,
    asOf: asOf.text,
    onset: inForce?.onset ?? 'effective',
    ...(inForce?.until ? { until: inForce.until.end } : {}),
    seen: checked.end,
    sources,
  };
}

/** `200k` as tokens. */
const tokensOf = (length: string) => Number.parseInt(length, 10) * 1000;

function offerOf(model: string, series: readonly Series[]): TokenOffer {
  const { seller = '', tier, above } = series[0]?.dims ?? {};
  const periods = new Map<string, TokenPeriod>();
  for (const { attribute, figures } of series) {
    const side = SIDE_OF.get(attribute) as Side;
    for (const fact of figures.map(leadOf)) {
      const usd = usdOf(fact);
      if (!usd) continue;
      const period = periods.get(fact.asOf.text) ?? inForceOf(fact);
      periods.set(fact.asOf.text, { ...period, [side]: usd.low });
    }
  }
  return {
    id: `${seller}/${model}`,
    seller,
    model,
    ...(tier ? { tier } : {}),
    ...(above ? { above: tokensOf(above) } : {}),
    periods: [...periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

/** All token prices of the content, an offer a seller, model and tier. */
export function offersOf({ index }: Graph): TokenOffer[] {
  return [...index].flatMap(([model, byAttribute]) => {
    const sides = [...SIDE_OF.keys()].flatMap((attribute) => byAttribute.get(attribute) ?? []).filter(isDollar);
    const groups = Map.groupBy(sides, ({ dims }) => JSON.stringify([dims['seller'], dims['tier'], dims['above']]));
    return [...groups.values()].map((series) => offerOf(model, series));
  });
}

/** All prices of an accelerator's hour, one a seller, region and terms. */
export function rentsOf({ index }: Graph): Rent[] {
  return [...index].flatMap(([accelerator, byAttribute]) =>
    (byAttribute.get(HOUR_PRICE) ?? []).filter(isDollar).map(({ dims, figures }) => {
      const { seller = '', terms = '', region } = dims;
      const periods = figures.flatMap((figure): RentPeriod[] => {
        const fact = leadOf(figure);
        const usd = usdOf(fact);
        return usd ? [{ ...inForceOf(fact), ...usd }] : [];
      });
      return { id: `${seller}/${accelerator}`, seller, accelerator, terms, ...(region ? { region } : {}), periods };
    }),
  );
}
