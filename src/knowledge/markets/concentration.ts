import { OTHERS } from '../../schema/metric.ts';

/** Shares in per cent, each from its lowest to its highest. */
export type Shares = ReadonlyMap<string, { low: number; high: number }>;

export interface Concentration {
  /** Herfindahl-Hirschman index, 0 to 10,000: the sum of the squares of all shares in per cent. */
  low: number;
  high: number;
  /** Sellers of equal size that would give the same index, 10,000 / index. */
  equals: { low: number; high: number };
}

/** How the shares of an estimate overlap: totals by their parts, parts by what they lie inside, or all of them. */
export interface Overlap {
  totals: Readonly<Record<string, readonly string[]>>;
  inside: Readonly<Record<string, string>>;
  multipleChoice: boolean;
}

/** A share beyond this is left without a name in so many pieces that the index says nothing, per cent. */
const MOST_UNNAMED = 60;

/**
 * How concentrated a market is, from what one estimate says of it. Who is not named, and a name that stands for several
 * sellers, counts as many small ones in the low end of the range, and in the high end as few as can be: none larger than
 * the smallest seller that is named. Undefined where fewer than two are named, where most of the market has no name, or where shares are no parts of a
 * whole. Formula: Hirschman (1964), "The Paternity of an Index".
 * @param groups Entries that stand for several sellers.
 */
export function concentrationOf(
  shares: Shares,
  { totals, inside, multipleChoice }: Overlap,
  groups: ReadonlySet<string>,
): Concentration | undefined {
  if (multipleChoice) return undefined;
  const isWhole = (key: string) => Object.values(inside).includes(key);
  const sellers = [...shares].filter(
    ([key]) => key !== OTHERS && !(key in totals) && !groups.has(key) && !isWhole(key),
  );
  if (sellers.length < 2) return undefined;
  const named = sellers.map(([, share]) => share);
  const squares = (end: 'low' | 'high') => named.reduce((sum, share) => sum + share[end] ** 2, 0);
  const left = Math.max(0, 100 - named.reduce((sum, { low }) => sum + low, 0));
  if (left > MOST_UNNAMED) return undefined;
  const largest = Math.min(left, ...named.map(({ high }) => high));
  const rest = largest > 0 ? Math.floor(left / largest) * largest ** 2 + (left % largest) ** 2 : 0;
  const [low, high] = [squares('low'), Math.min(10_000, squares('high') + rest)];
  return { low, high, equals: { low: 10_000 / high, high: 10_000 / low } };
}
