import type { Bound } from '../../schema/fact.ts';
import type { Filing } from '../../schema/filing.ts';
import { LAYERS, type Layer } from '../../schema/layers.ts';
import { added } from './amounts.ts';

/** Of an amount, what sums and words need. */
export interface Quantity {
  at: readonly number[];
  low: number;
  high: number;
  bound?: Bound;
}

export interface QuantityNode {
  id: string;
  layer?: Layer | 'labs' | undefined;
  amount: Quantity;
}

export interface QuantityLink {
  from: string;
  to: string;
  amount: Quantity;
}

/** What a finding can name of a diagram. */
export interface Quantities {
  nodes: readonly QuantityNode[];
  links: readonly QuantityLink[];
}

/** The layer of a node where the laboratories are filed in one. */
export function layerUnder({ layer }: Pick<QuantityNode, 'layer'>, filing: Filing): Layer | undefined {
  return layer === 'labs' ? filing : layer;
}

export function quantity(at: readonly number[], bound?: Bound): Quantity {
  return { at, low: Math.min(...at), high: Math.max(...at), ...(bound ? { bound } : {}) };
}

/** What the nodes of a layer take in together; those that only hand out are not counted. */
export function layerTotal({ nodes, links }: Quantities, layer: Layer, filing: Filing): Quantity | undefined {
  const takers = nodes.filter((node) => layerUnder(node, filing) === layer && links.some(({ to }) => to === node.id));
  if (takers.length === 1) return takers[0]?.amount;
  return takers.length === 0 ? undefined : quantity(added(takers.map(({ amount }) => amount.at)));
}

const PLACE = /\{([^{}]*)\}/g;

/** The amounts that a finding names, as they are written. */
export const placesIn = (finding: string) => [...finding.matchAll(PLACE)].map(([, place = '']) => place);

/** What `{node}`, `{from>to}` or `{layer:apps}` stands for. */
export function quantityOf(diagrams: readonly Quantities[], place: string, filing: Filing): Quantity | undefined {
  const [from, to] = place.split('>');
  const layer = LAYERS.find((one) => place === `layer:${one}`);
  for (const diagram of diagrams) {
    const found =
      layer !== undefined
        ? layerTotal(diagram, layer, filing)
        : to === undefined
          ? diagram.nodes.find(({ id }) => id === place)?.amount
          : diagram.links.find((link) => link.from === from && link.to === to)?.amount;
    if (found) return found;
  }
  return undefined;
}

/** Puts amounts into a finding. */
export function fillFinding(finding: string, said: (place: string) => string): string {
  return finding.replace(PLACE, (_, place: string) => said(place));
}
