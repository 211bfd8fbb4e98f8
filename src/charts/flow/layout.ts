import { LINE, px, TEXT } from '../kit/widths.ts';
import { BESIDE_BAR, type Cell, cellsAcross, cellsDown, labelHeight, scaleAcross, THICK } from './cells.ts';
import { bar, type Place, ribbon, turned } from './ribbon.ts';
import type { FlowData, FlowLinkData, FlowScene } from './scene.ts';
import { mostOf, type Staged, stagesOf } from './stages.ts';

const NARROW = 500;
/** The height of the largest stage where flows run to the right, pixels. */
const BAND = 300;
/** From the words of one stage to the next, where flows run down. */
const CURVE = 38;
const EDGE = 4;

/** Stages in their places: where each stands along the flow, and what stands in it across. */
interface Placed {
  cells: Cell[][];
  along: number[];
  length: number;
  scale: number;
}

const tallest = (cells: readonly Cell[], of: (cell: Cell) => number) => Math.max(0, ...cells.map(of));

function placeRight({ stages }: Staged, data: FlowData, width: number): Placed {
  const pitch = width / stages.length;
  const scale = BAND / (data.most ?? mostOf(data));
  const words = pitch - THICK - BESIDE_BAR - 10;
  const cells = stages.map((items) => cellsDown(items, data.heads, scale, words));
  return { cells, along: stages.map((_, at) => at * pitch), length: width, scale };
}

function placeDown({ stages }: Staged, data: FlowData, width: number): Placed {
  const scale = scaleAcross(stages, data.heads, data.most ?? mostOf(data), width);
  const cells = stages.map((items) => cellsAcross(items, data.heads, scale, width));
  let at = 0;
  const along = cells.map((own, index) => {
    const heads = tallest(own, ({ head }) => (head ? head.lines.length * LINE + EDGE : 0));
    const start = at + heads;
    const isLast = index === cells.length - 1;
    at = start + THICK + tallest(own, ({ label }) => labelHeight(label)) + (isLast ? EDGE * 2 : CURVE);
    return start;
  });
  return { cells, along, length: at, scale };
}

/** Where a link begins, passes and ends: at each node beside the links that stand before it. */
function waysOf({ links, stageOf }: Staged, { cells, along, scale }: Placed): Map<FlowLinkData, Place[]> {
  const all = cells.flatMap((own, stage) => own.map((cell) => ({ cell, stage })));
  const nodeAt = (id: string) => all.find(({ cell }) => cell.item.node?.id === id);
  const start = (id: string) => nodeAt(id)?.cell.start ?? 0;
  const offsets = (end: 'from' | 'to', other: 'from' | 'to') => {
    const used = new Map<string, number>();
    const inOrder = [...links].sort((a, b) => start(a[other]) - start(b[other]));
    return new Map(
      inOrder.map((link) => {
        const at = used.get(link[end]) ?? 0;
        used.set(link[end], at + link.drawn * scale);
        return [link, start(link[end]) + at] as const;
      }),
    );
  };
  const [leaves, arrives] = [offsets('from', 'to'), offsets('to', 'from')];
  return new Map(
    links.map((link): [FlowLinkData, Place[]] => {
      const [first, last] = [stageOf.get(link.from) ?? 0, stageOf.get(link.to) ?? 0];
      const passed = all.filter(({ cell }) => cell.item.link === link);
      return [
        link,
        [
          [(along[first] ?? 0) + THICK, leaves.get(link) ?? 0],
          ...passed.map(({ cell, stage }): Place => [(along[stage] ?? 0) + THICK / 2, cell.start]),
          [along[last] ?? 0, arrives.get(link) ?? 0],
        ],
      ];
    }),
  );
}

/** Words of a node: beside its bar or, where flows run down, under it. */
function wordsOf(
  { start, label }: Cell,
  along: number,
  isDown: boolean,
): Pick<FlowScene['nodes'][number], 'name' | 'short'> {
  const x = px(isDown ? start : along + THICK + BESIDE_BAR);
  const y = isDown ? along + THICK + TEXT + 2 : start + TEXT - 2;
  return {
    name: { x, y: px(y), lines: label.name },
    short: { x, y: px(y + label.name.length * LINE), lines: label.short },
  };
}

/**
 * Lays flows out at a width in pixels: to the right or, where it is narrow, down. Ribbons are as broad as the money, on one
 * scale; nodes of one layer stand side by side under its name; a ribbon that passes nodes by has a way of its own.
 */
export function layoutFlow(data: FlowData, width: number): FlowScene {
  const isDown = width < NARROW;
  const turn = turned(isDown);
  const staged = stagesOf(data);
  const placed = isDown ? placeDown(staged, data, width) : placeRight(staged, data, width);
  const { cells, along, scale } = placed;
  const hues = new Map(data.nodes.map(({ id, hue }) => [id, hue]));
  const links = [...waysOf(staged, placed)].map(([link, places]) => {
    const { certain, drawn, tone, said, to } = link;
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = places;
    const [x, y] = turn([(a + c) / 2, (b + d + drawn * scale) / 2]);
    return {
      ...ribbon(places, certain * scale, drawn * scale, turn),
      x: px(x),
      y: px(y),
      hue: hues.get(to),
      tone,
      said,
    };
  });
  const nodes = cells.flatMap((own, stage) =>
    own.flatMap((cell) => {
      const { node } = cell.item;
      if (!node) return [];
      const at = along[stage] ?? 0;
      const [x, y] = turn([at + THICK / 2, cell.start + cell.size / 2]);
      const sure = cell.item.drawn > node.drawn ? cell.size : node.certain * scale;
      const strip = bar([at, cell.start], THICK, sure, cell.size, turn);
      return [{ ...strip, x: px(x), y: px(y), hue: node.hue, said: node.said, ...wordsOf(cell, at, isDown) }];
    }),
  );
  const heads = cells.flatMap((own, stage) =>
    own.flatMap(({ head, start }) => {
      if (!head) return [];
      const at = along[stage] ?? 0;
      const y = (isDown ? at - 2 : start) - 6 - (head.lines.length - 1) * LINE;
      return [{ x: px(isDown ? start : at), y: px(y), lines: head.lines, hue: head.layer }];
    }),
  );
  const across = Math.max(...cells.map((own) => tallest(own, ({ start, room }) => start + room)));
  return { width, height: Math.ceil(isDown ? placed.length : across + EDGE), heads, links, nodes };
}
