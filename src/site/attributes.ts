import type { Series } from '../knowledge/fact.ts';
import type { Graph } from '../knowledge/graph.ts';

/** Ids of the entities that have a figure of an attribute. */
export function holdersOf(graph: Graph, attribute: string): Set<string> {
  return new Set([...graph.index].filter(([, ofEntity]) => ofEntity.has(attribute)).map(([id]) => id));
}

/** Every series of an attribute, in the order of the entities. */
export function seriesOf(graph: Graph, attribute: string): Series[] {
  return [...graph.index.values()].flatMap((ofEntity) => [...(ofEntity.get(attribute) ?? [])]);
}
