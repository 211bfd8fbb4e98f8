import type { Content } from '../../../src/knowledge/read/content.ts';

/** Who a provider of a catalogue is. */
export type Seller = { seller: string } | { apart: string } | { unknown: true };

/** Finds the seller that a provider of a catalogue is: by the table in `catalogues.yaml`, else by the id of one that has prices. */
export function sellersOf({
  catalogues,
  prices,
}: Pick<Content, 'catalogues' | 'prices'>): (provider: string) => Seller {
  const { sellers = {}, apart = {} } = catalogues?.data ?? {};
  const listed = new Map(
    Object.entries(sellers).flatMap(([seller, names]) => names.map((name) => [name.toLowerCase(), seller])),
  );
  const reasons = new Map(Object.entries(apart).map(([name, reason]) => [name.toLowerCase(), reason]));
  const ours = new Set(prices.map(({ id }) => id));
  return (provider) => {
    const name = provider.toLowerCase();
    const reason = reasons.get(name);
    if (reason !== undefined) return { apart: reason };
    const seller = listed.get(name) ?? (ours.has(name) ? name : undefined);
    return seller === undefined ? { unknown: true } : { seller };
  };
}
