import type { Graph } from '../graph.ts';
import type { Claim } from './types.ts';

/** What was said of a market, oldest id first. */
export function claimsOn({ claims }: Pick<Graph, 'claims'>, market: string): Claim[] {
  return [...claims.values()].filter(({ markets }) => market in markets);
}

/** What was said of an entity. */
export function claimsAbout({ claims }: Pick<Graph, 'claims'>, entity: string): Claim[] {
  return [...claims.values()].filter(({ about }) => about.includes(entity));
}
