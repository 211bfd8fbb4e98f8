import type { RelationType } from '../schema/relation.ts';

/** The end from which an edge is told here: what leans on something names what it leans on. */
export const LEANING = [
  'made-by',
  'fabricated-by',
  'built-on',
  'runs-on',
  'hosted-by',
  'trained-on',
  'part-of',
  'sold-by',
  'backed-by',
  'acquired-by',
] as const satisfies readonly RelationType[];
export type Leaning = (typeof LEANING)[number];

/** An edge, told once: `from` is made by, runs on, … `to`. */
export interface Edge {
  from: string;
  to: string;
  type: Leaning;
}

/** Money and ownership tie two things, and neither stops working without the other. */
const NO_DEPENDENCE: ReadonlySet<Leaning> = new Set(['sold-by', 'backed-by', 'acquired-by']);

export function isLeaning(type: RelationType): type is Leaning {
  return (LEANING as readonly string[]).includes(type);
}

/** Whether `from` could not be what it is without `to`. */
export function isDependence({ type }: Pick<Edge, 'type'>): boolean {
  return !NO_DEPENDENCE.has(type);
}

function reach(start: string, next: (id: string) => string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const one of next(id)) {
      if (one === start || found.has(one)) continue;
      found.add(one);
      waiting.push(one);
    }
  }
  return found;
}

function neighbours(edges: readonly Edge[], key: 'from' | 'to', other: 'from' | 'to'): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const edge of edges) map.set(edge[key], [...(map.get(edge[key]) ?? []), edge[other]]);
  return map;
}

/** All that a thing depends on, and all that depends on it, through any number of steps. */
export function chainOf(id: string, edges: readonly Edge[]): { below: Set<string>; above: Set<string> } {
  const binding = edges.filter(isDependence);
  const down = neighbours(binding, 'from', 'to');
  const up = neighbours(binding, 'to', 'from');
  return { below: reach(id, (one) => down.get(one) ?? []), above: reach(id, (one) => up.get(one) ?? []) };
}

const otherEnd = (edge: Edge, id: string) => (edge.from === id ? edge.to : edge.from);

/** By which edge each thing is first reached from `start`, nearest first. */
function arrivals(start: string, edges: readonly Edge[]): Map<string, Edge | undefined> {
  const touching = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const id of [edge.from, edge.to]) touching.set(id, [...(touching.get(id) ?? []), edge]);
  const cameBy = new Map<string, Edge | undefined>([[start, undefined]]);
  // A map is walked in the order in which its keys were added, the new ones included.
  for (const id of cameBy.keys()) {
    for (const edge of touching.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (!cameBy.has(other)) cameBy.set(other, edge);
    }
  }
  return cameBy;
}

/** The edges of a shortest way between two things, whichever way they point; `undefined` where there is none. */
export function pathBetween(start: string, end: string, edges: readonly Edge[]): Edge[] | undefined {
  const cameBy = arrivals(start, edges);
  if (!cameBy.has(end)) return undefined;
  const path: Edge[] = [];
  let at = end;
  for (let edge = cameBy.get(at); edge; edge = cameBy.get(at)) {
    path.unshift(edge);
    at = otherEnd(edge, at);
  }
  return path;
}
