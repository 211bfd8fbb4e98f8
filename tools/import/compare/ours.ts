import type { Content } from '../../../src/knowledge/read/content.ts';
import { type PriceFile, SIDES, type Side } from '../../../src/schema/price.ts';
import type { SourceKind } from '../../../src/schema/source.ts';
import type { When } from '../../../src/schema/when.ts';
import type { Amounts } from '../catalogues/types.ts';

/** What tells one list of prices from another: who sells what, on which terms. In US dollars. */
export interface Terms {
  seller: string;
  model: string;
  tier?: string | undefined;
  above?: string | undefined;
}

/** A price of the content, with what is known of it. */
export interface OurPrice {
  amounts: Amounts;
  from: When;
  until?: When;
  /** The last day (ISO) on which somebody saw it. */
  seen: string;
  sources: string[];
  /** Whether a document of the seller’s own, or another first-hand one, was read for it. */
  isFirstHand: boolean;
}

/** The prices of one list, oldest first. */
export interface OurList extends Terms {
  prices: OurPrice[];
}

/** One text for equal terms; as texts sort, sellers, models, tiers and lengths do. */
export const keyOfTerms = ({ seller, model, tier = '', above = '' }: Terms): string =>
  [seller, model, tier, above.padStart(6)].join(' ');

/** Documents in which somebody speaks of what is his own. */
const FIRST_HAND: readonly SourceKind[] = ['vendor', 'docs', 'filing'];

/** Tells, of a source and a seller, whether the seller speaks there. */
function firstHand(publishers: Content['publishers']): (source: string, seller: string) => boolean {
  const known = new Map(
    publishers.flatMap(({ id: publisher, data }) => data.sources.map(({ id, kind }) => [id, { publisher, kind }])),
  );
  return (source, seller) => {
    const found = known.get(source);
    return found !== undefined && (found.publisher === seller || FIRST_HAND.includes(found.kind));
  };
}

type TokenPrice = PriceFile['tokens'][number]['prices'][number];

function amountsOf(price: TokenPrice): Amounts {
  const sides = (Object.keys(SIDES) as Side[]).filter((side) => price[side] !== undefined);
  return Object.fromEntries(sides.map((side) => [side, price[side]]));
}

/** The token prices of the content in US dollars, by what they are prices of. */
export class Ours {
  readonly #lists = new Map<string, OurList>();

  constructor({ prices, publishers }: Pick<Content, 'prices' | 'publishers'>) {
    const isFirstHand = firstHand(publishers);
    for (const { data } of prices) {
      for (const { model, currency, tier, above, prices: stated } of data.tokens) {
        if (currency !== 'USD') continue;
        const terms = { seller: data.seller, model, tier, above };
        const list = this.#lists.get(keyOfTerms(terms)) ?? { ...terms, prices: [] };
        this.#lists.set(keyOfTerms(terms), list);
        for (const price of stated) {
          const { from, until, seen, source } = price;
          const sources = [source].flat();
          const amounts = amountsOf(price);
          const isTheirs = sources.some((one) => isFirstHand(one, data.seller));
          const known = { amounts, from, seen: seen.end, sources, isFirstHand: isTheirs };
          list.prices.push(until ? { ...known, until } : known);
        }
      }
    }
    for (const list of this.#lists.values()) list.prices.sort((a, b) => (a.from.start < b.from.start ? -1 : 1));
  }

  list(terms: Terms): OurList | undefined {
    return this.#lists.get(keyOfTerms(terms));
  }

  all(): OurList[] {
    return [...this.#lists.values()];
  }
}

/** The prices of a list that hold on a day (ISO): several where sources give different ones from one day on. */
export function inForceOn(list: OurList | undefined, day: string): OurPrice[] {
  const begun = (list?.prices ?? []).filter(({ from }) => from.start <= day);
  const latest = begun.at(-1)?.from.start;
  return begun.filter(({ from, until }) => from.start === latest && (until?.end ?? day) >= day);
}
