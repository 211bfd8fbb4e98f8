import type { FlowData, FlowLinkData, FlowNodeData } from './scene.ts';

/** A node, or the way of a link past the nodes of a stage. */
export interface Item {
  node?: FlowNodeData;
  link?: FlowLinkData;
  /** Its place among the others. */
  order: number;
  drawn: number;
}

export interface Staged {
  /** What stands side by side, stage by stage from where money begins. */
  stages: Item[][];
  stageOf: ReadonlyMap<string, number>;
  /** The links that are drawn: what a layer pays within itself is not. */
  links: readonly FlowLinkData[];
}

/** Moves nodes behind those that pay them, and members of a group to the furthest of them; whether that comes to rest. */
function settle(stage: Map<string, number>, links: readonly FlowLinkData[], groups: readonly string[][]): boolean {
  const at = (id: string) => stage.get(id) ?? 0;
  for (let round = 0; round <= stage.size; round++) {
    let isAtRest = true;
    const put = (id: string, to: number) => {
      if (at(id) >= to) return;
      stage.set(id, to);
      isAtRest = false;
    };
    for (const { from, to } of links) put(to, at(from) + 1);
    for (const group of groups) for (const id of group) put(id, Math.max(...group.map(at)));
    if (isAtRest) return true;
  }
  return false;
}

/** The stage of every node: those of one layer side by side where that can be, and givers right before whom they pay. */
function stageNodes(nodes: readonly FlowNodeData[], links: readonly FlowLinkData[]): Map<string, number> {
  const fresh = () => new Map(nodes.map(({ id }) => [id, 0]));
  const groups = [...new Set(nodes.flatMap(({ group }) => group ?? []))].map((group) =>
    nodes.filter((node) => node.group === group).map(({ id }) => id),
  );
  let stage = fresh();
  if (!settle(stage, links, groups)) {
    stage = fresh();
    settle(stage, links, []);
  }
  for (const { id } of nodes) {
    const paid = links.filter(({ from }) => from === id).map(({ to }) => stage.get(to) ?? 1);
    if (paid.length > 0 && !links.some(({ to }) => to === id)) stage.set(id, Math.min(...paid) - 1);
  }
  return stage;
}

/** Puts nodes into stages, with a way for each link that passes one by. Members of a layer stand together. */
export function stagesOf({ nodes, links: all }: FlowData): Staged {
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const links = all.filter(
    ({ from, to, drawn }) => drawn > 0 && (groupOf.get(from) === undefined || groupOf.get(from) !== groupOf.get(to)),
  );
  const stageOf = stageNodes(nodes, links);
  const index = (id: string) => nodes.findIndex((node) => node.id === id);
  const firstOf = (node: FlowNodeData) =>
    node.group === undefined ? index(node.id) : nodes.findIndex(({ group }) => group === node.group);
  const count = Math.max(...stageOf.values()) + 1;
  const sum = (own: readonly FlowLinkData[]) => own.reduce((total, { drawn }) => total + drawn, 0);
  const stages = Array.from({ length: count }, (_, stage): Item[] => {
    const here = nodes.filter(({ id }) => stageOf.get(id) === stage);
    const passing = links.filter(({ from, to }) => (stageOf.get(from) ?? 0) < stage && stage < (stageOf.get(to) ?? 0));
    const items = [
      ...here.map((node): Item => {
        const sides = [links.filter(({ to }) => to === node.id), links.filter(({ from }) => from === node.id)];
        const drawn = Math.max(node.drawn, ...sides.map(sum));
        return { node, drawn, order: firstOf(node) + index(node.id) / 1000 };
      }),
      ...passing.map((link): Item => ({ link, drawn: link.drawn, order: index(link.to) })),
    ];
    return items.sort((a, b) => a.order - b.order);
  });
  return { stages, stageOf, links };
}

/** The largest sum that stands in one stage: what a common scale has to fit. */
export function mostOf(data: FlowData): number {
  return Math.max(...stagesOf(data).stages.map((items) => items.reduce((total, { drawn }) => total + drawn, 0)));
}
