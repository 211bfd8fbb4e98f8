import type { DiagramRecord, FlowRecord } from '../../schema/flow.ts';
import type { FactContext } from '../check-fact.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';
import type { Fault } from '../report.ts';

export type Found = [path: Path, fault: Fault];

export const flowFault = (message: string, fix: string): Fault => ({ rule: 'flow', message, fix });

/** Nodes that can be reached from the first, whichever way the links point. */
function reached({ nodes, links }: DiagramRecord): Set<string> {
  const [first] = Object.keys(nodes);
  const found = new Set(first === undefined ? [] : [first]);
  // A set is walked in the order in which its members were added, the new ones included.
  for (const id of found)
    for (const { from, to } of links) {
      if (from === id) found.add(to);
      if (to === id) found.add(from);
    }
  return found;
}

/** How many links lead to a node at most from where money begins; the nodes of a circle are never reached. */
export function depths({
  nodes,
  links,
}: {
  nodes: readonly string[];
  links: readonly { from: string; to: string }[];
}): Map<string, number> {
  const depth = new Map<string, number>();
  for (let hasMore = true; hasMore; ) {
    hasMore = false;
    for (const id of nodes) {
      const above = links.filter(({ to }) => to === id).map(({ from }) => depth.get(from));
      if (depth.has(id) || above.includes(undefined)) continue;
      depth.set(id, Math.max(-1, ...(above as number[])) + 1);
      hasMore = true;
    }
  }
  return depth;
}

function linkFaults({ nodes, links }: DiagramRecord, path: Path): Found[] {
  const seen = new Set<string>();
  return links.flatMap(({ from, to }, at): Found[] => {
    const unknown = ([['from', from] as const, ['to', to] as const] as const).filter(([, id]) => !(id in nodes));
    const pair = `${from}>${to}`;
    const isTwice = seen.has(pair);
    seen.add(pair);
    return [
      ...unknown.map(([key, id]): Found => {
        const fix = didYouMean(id, Object.keys(nodes), 'add it under nodes');
        return [[...path, 'links', at, key], flowFault(`there is no node "${id}" in this diagram`, fix)];
      }),
      ...(isTwice ? [[[...path, 'links', at], flowFault(`${pair} is there already`, 'add the two up')] as Found] : []),
    ];
  });
}

function diagramFaults(diagram: DiagramRecord, path: Path, hasLabs: boolean, context: FactContext): Found[] {
  const { nodes, links } = diagram;
  const ids = Object.keys(nodes);
  const tied = reached(diagram);
  const depth = depths({ nodes: ids, links });
  const faults = linkFaults(diagram, path);
  if (faults.length > 0) return faults;
  return ids.flatMap((id): Found[] => {
    const at = [...path, 'nodes', id];
    const { entity, layer } = nodes[id] as (typeof nodes)[string];
    if (!tied.has(id))
      return [[at, flowFault(`"${id}" is tied to nothing else`, 'link it, or give it a diagram of its own')]];
    if (!depth.has(id))
      return [[at, flowFault(`money that leaves "${id}" comes back to it`, 'give who pays and who is paid two nodes')]];
    if (layer === 'labs' && !hasLabs)
      return [[at, flowFault('nothing says where its publisher files the laboratories', 'add labs to the file')]];
    if (entity === undefined || context.isEntity(entity)) return [];
    const fix = didYouMean(entity, context.entityIds(), 'write the id of an entity that has a file, or a label');
    return [[[...at, 'entity'], { rule: 'unknown-entity', message: `"${entity}" is not an entity`, fix }]];
  });
}

/** What is wrong with a file of flows by itself: nodes that hang loose, circles, years that are none. */
export function shapeFaults({ diagrams, labs, byYear }: FlowRecord, context: FactContext): Found[] {
  const years = new Set(diagrams.map(({ period }) => period.start.slice(0, 4)));
  const isMoved = diagrams.some(({ nodes }) => Object.values(nodes).some(({ layer }) => layer === 'labs'));
  return [
    ...diagrams.flatMap((diagram, at) => diagramFaults(diagram, ['diagrams', at], labs !== undefined, context)),
    ...(labs !== undefined && !isMoved
      ? [[['labs'], flowFault('no node is a laboratory', 'write layer: labs at one, or leave labs out')] as Found]
      : []),
    ...(byYear && years.size < 2
      ? [[['byYear'], flowFault('there is one year only', 'leave byYear out')] as Found]
      : []),
  ];
}
