/**
 * The arithmetic of a diagram of flows. What is given as a range makes all that is worked out from it a range. As every amount is a
 * sum of products of the given ones, its ends lie at corners: each given value at its own end. All amounts are worked out at
 * every corner, so that what is left of a sum and what was taken from it always add up.
 */
export interface Term {
  from: string;
  to: string;
  how: 'fact' | 'share' | 'all' | 'rest-from' | 'rest-to';
  /** Lowest and highest that is given: an amount, or a part between 0 and 1; nothing of what is left over. */
  ends: readonly [low: number, high: number];
}

export interface Sums {
  links: readonly Term[];
  /** What nodes are said to take in or hand out. */
  totals: Readonly<Record<string, readonly [low: number, high: number]>>;
}

/** No diagram has more given ranges than this: the corners double with each. */
export const MOST_RANGES = 8;

type Known = number | undefined;

/** Amounts of all links where every given value is picked; `undefined` where one does not follow from the others. */
function amountsAt(
  links: readonly Term[],
  totals: Record<string, number>,
  picked: readonly number[],
): number[] | undefined {
  const amounts: Known[] = links.map(({ how }, at) => (how === 'fact' ? picked[at] : undefined));
  const sum = (end: 'from' | 'to', id: string, but?: number): Known => {
    const own = links.flatMap((link, at) => (link[end] === id && at !== but ? [amounts[at]] : []));
    return own.reduce<Known>((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0);
  };
  const side = (end: 'from' | 'to', id: string) =>
    totals[id] ?? (links.some((link) => link[end] === id) ? sum(end, id) : undefined);
  const less = (whole: Known, part: Known) => (whole === undefined || part === undefined ? undefined : whole - part);
  const work = ({ from, to, how }: Term, at: number): Known => {
    if (how === 'rest-from') return less(side('to', from), sum('from', from, at));
    if (how === 'rest-to') return less(side('from', to), sum('to', to, at));
    const taken = side('to', from);
    return taken === undefined ? undefined : taken * (picked[at] ?? 0);
  };
  for (let hasMore = true; hasMore; ) {
    hasMore = false;
    for (const [at, link] of links.entries()) {
      if (amounts[at] !== undefined) continue;
      amounts[at] = work(link, at);
      hasMore ||= amounts[at] !== undefined;
    }
  }
  return amounts.includes(undefined) ? undefined : (amounts as number[]);
}

/** Every choice of one end for each; the first has all of them at their high end. */
function corners(ends: readonly (readonly [number, number])[]): number[][] {
  return ends.reduce<number[][]>(
    (all, [low, high]) => (low === high ? [high] : [high, low]).flatMap((end) => all.map((one) => [...one, end])),
    [[]],
  );
}

export const rangesIn = ({ links, totals }: Sums) =>
  [...links.map(({ ends }) => ends), ...Object.values(totals)].filter(([low, high]) => low !== high).length;

/** The amount of each link at every corner; `undefined` where the amounts do not follow from what is given. */
export function workOut({ links, totals }: Sums): number[][] | undefined {
  const ids = Object.keys(totals);
  const given = [...links.map(({ ends }) => ends), ...ids.map((id) => totals[id] ?? ([0, 0] as const))];
  const worked = corners(given).map((picked) => {
    const own = Object.fromEntries(ids.map((id, at) => [id, picked[links.length + at] ?? 0]));
    return amountsAt(links, own, picked);
  });
  if (worked.includes(undefined)) return undefined;
  return links.map((_, at) => worked.map((amounts) => amounts?.[at] ?? 0));
}

/** The totals themselves at every corner, in the order of `workOut`. */
export function totalsAt({ links, totals }: Sums): Record<string, number[]> {
  const ids = Object.keys(totals);
  const all = corners([...links.map(({ ends }) => ends), ...ids.map((id) => totals[id] ?? ([0, 0] as const))]);
  return Object.fromEntries(ids.map((id, at) => [id, all.map((picked) => picked[links.length + at] ?? 0)]));
}

/** Sums corner by corner. `all` is not empty. */
export function added(all: readonly (readonly number[])[]): number[] {
  const [first = []] = all;
  return first.map((_, at) => all.reduce((sum, one) => sum + (one[at] ?? 0), 0));
}
