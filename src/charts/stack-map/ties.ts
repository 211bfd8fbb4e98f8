import { chainOf, isDependence, pathBetween } from '../../knowledge/dependencies.ts';
import type { MapData, MapEdge } from './data.ts';
import type { MapView } from './view.ts';

/** What stands out beside the focus: the things tied to it, and the edges to draw. */
export interface Ties {
  tied: Set<string>;
  edges: MapEdge[];
  /** How many things the focus depends on, and how many depend on it, through any number of steps. */
  below: number;
  above: number;
  /** Whether a path was asked for and there is none. */
  noPath: boolean;
}

const NONE: Ties = { tied: new Set(), edges: [], below: 0, above: 0, noPath: false };

function endsOf(edges: readonly MapEdge[]): Set<string> {
  return new Set(edges.flatMap(({ from, to }) => [from, to]));
}

/** The ties of a view's focus: its neighbours, its whole chain, or a path to another thing. */
export function tiesOf(data: MapData, { focus, to, chain }: Pick<MapView, 'focus' | 'to' | 'chain'>): Ties {
  if (focus === undefined) return NONE;
  const { below, above } = chainOf(focus, data.edges);
  const counts = { below: below.size, above: above.size };
  if (to !== undefined) {
    const path = pathBetween(focus, to, data.edges) as MapEdge[] | undefined;
    return { tied: endsOf(path ?? []), edges: path ?? [], ...counts, noPath: path === undefined };
  }
  const isIn = (set: Set<string>, id: string) => id === focus || set.has(id);
  const edges = data.edges.filter((edge) =>
    chain
      ? isDependence(edge) &&
        ((isIn(below, edge.from) && below.has(edge.to)) || (above.has(edge.from) && isIn(above, edge.to)))
      : edge.from === focus || edge.to === focus,
  );
  return { tied: endsOf(edges), edges, ...counts, noPath: false };
}
