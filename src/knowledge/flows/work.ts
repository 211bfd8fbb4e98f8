import type { Bound } from '../../schema/fact.ts';
import { type DiagramRecord, type FlowLinkRecord, HUNDRED } from '../../schema/flow.ts';
import { added, type Sums, type Term, totalsAt } from './amounts.ts';
import { type Given, wayOf } from './given.ts';
import type { Diagram, FlowAmount, FlowLink, FlowNode } from './types.ts';

export type GivenBy = ReadonlyMap<string, Given>;

const howOf = ({ fact, share, upTo, rest }: FlowLinkRecord): Term['how'] =>
  fact !== undefined
    ? 'fact'
    : share !== undefined
      ? 'share'
      : upTo
        ? 'all'
        : rest === 'from'
          ? 'rest-from'
          : 'rest-to';

/** Both ends of a figure in the arithmetic: what is “at most” so much may be nothing. */
function endsOf({ amount, figure, isShare }: Given): readonly [number, number] {
  const by = isShare ? 1 / HUNDRED : 1;
  return [figure.bound === 'at-most' ? 0 : amount.low * by, amount.high * by];
}

/** The arithmetic of a diagram, with its figures filled in. */
export function sumsOf({ nodes, links }: DiagramRecord, given: GivenBy): Sums {
  const totals = Object.entries(nodes).flatMap(([id, { total }]) => {
    const figure = typeof total === 'string' ? given.get(total) : undefined;
    if (figure) return [[id, endsOf(figure)] as const];
    return total === HUNDRED ? [[id, [HUNDRED, HUNDRED] as const] as const] : [];
  });
  const terms = links.map((link): Term => {
    const how = howOf(link);
    const named = given.get(link.fact ?? link.share ?? '');
    const ends = named ? endsOf(named) : ([0, how === 'all' ? 1 : 0] as const);
    return { from: link.from, to: link.to, how, ends };
  });
  return { links: terms, totals: Object.fromEntries(totals) };
}

const spread = (at: number[], bound?: Bound): FlowAmount => ({
  at,
  low: Math.min(...at),
  high: Math.max(...at),
  ...(bound ? { bound } : {}),
});

/** An amount as its source says it: of what is “at most” so much the arithmetic knows nothing, yet the range is said. */
function stated(at: number[], given: Given | undefined): FlowAmount {
  const amount = spread(at, given?.figure.bound);
  if (!given || amount.bound !== 'at-most') return amount;
  return { ...amount, low: (amount.high * given.amount.low) / given.amount.high };
}

function linkOf(record: FlowLinkRecord, at: number[], given: GivenBy): FlowLink {
  const { from, to, note } = record;
  const how = howOf(record);
  const named = given.get(record.fact ?? record.share ?? '');
  const amount = how === 'all' ? spread(at, 'at-most') : stated(at, named);
  const way = named && how === 'fact' ? wayOf(named.figure) : 'payment';
  return { from, to, amount, how, way, figure: named?.figure, note };
}

/** What several links bring or take, with the bound that they leave. */
function together(links: readonly FlowLink[]): FlowAmount | undefined {
  const [first, ...others] = links;
  if (!first || others.length === 0) return first?.amount;
  const bounds = new Set(links.map(({ amount }) => amount.bound));
  const bound = (['at-most', 'at-least'] as const).find((one) => bounds.has(one));
  return spread(added(links.map(({ amount }) => amount.at)), bound);
}

/** The two sides of a node: what comes in, and what goes out. */
export const sidesOf = (id: string, links: readonly FlowLink[]) =>
  [links.filter(({ to }) => to === id), links.filter(({ from }) => from === id)] as const;

/** A node with its total or, where nobody gives one, with the larger of its sides. */
function nodeOf(id: string, record: DiagramRecord, links: readonly FlowLink[], total: FlowAmount | undefined) {
  const { total: _, ...own } = record.nodes[id] as DiagramRecord['nodes'][string];
  const sides = sidesOf(id, links).flatMap((side) => together(side) ?? []);
  const larger = sides.reduce<FlowAmount | undefined>((a, b) => ((b.at[0] ?? 0) > (a?.at[0] ?? -1) ? b : a), undefined);
  return { ...own, id, amount: total ?? larger ?? spread([0]) };
}

/** A diagram from the amounts of its links at every corner. */
export function diagramFrom(record: DiagramRecord, worked: number[][], sums: Sums, all: readonly Given[]): Diagram {
  const given: GivenBy = new Map(all.map((one) => [one.id, one]));
  const links = record.links.map((link, at) => linkOf(link, worked[at] ?? [], given));
  const totals = totalsAt(sums);
  const nodes = Object.entries(record.nodes).map(([id, { total }]): FlowNode => {
    const named = typeof total === 'string' ? given.get(total) : undefined;
    const at = totals[id];
    return { ...nodeOf(id, record, links, at && stated(at, named)), figure: named?.figure };
  });
  return {
    period: record.period,
    counts: record.counts,
    isPerHundred: Object.values(record.nodes).some(({ total }) => total === HUNDRED),
    step: Math.min(...all.map(({ amount }) => amount.step)),
    nodes,
    links,
    figures: [...new Set(all.map(({ figure }) => figure))],
  };
}
