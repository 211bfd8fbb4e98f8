import { hatch, hatchBent } from '../kit/hatch.ts';
import { px } from '../kit/widths.ts';
import type { Strip } from './scene.ts';

/** A place along the flow and across it. */
export type Place = readonly [along: number, across: number];
/** From along and across to pixels: flows run to the right or, where the drawing is narrow, down. */
export type Turn = (place: Place) => readonly [x: number, y: number];

export const turned =
  (isDown: boolean): Turn =>
  ([along, across]) =>
    isDown ? [across, along] : [along, across];

/** Nothing that is there is drawn thinner, pixels. */
const THINNEST = 1;

const print = ([x, y]: readonly [number, number]) => `${px(x)},${px(y)}`;

/** One edge from place to place, in curves that leave and arrive along the flow. */
function edge(places: readonly Place[], by: number, turn: Turn): string[] {
  return places.slice(1).map(([along, across], at) => {
    const [from = 0, before = 0] = places[at] ?? [];
    const middle = (from + along) / 2;
    const points: Place[] = [
      [middle, before + by],
      [middle, across + by],
      [along, across + by],
    ];
    return `C${points.map((place) => print(turn(place))).join(' ')}`;
  });
}

/** A strip between two edges, as wide all along. */
function strip(places: readonly Place[], from: number, breadth: number, turn: Turn): string {
  const there = edge(places, from, turn);
  const back = edge([...places].reverse(), from + breadth, turn);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || breadth <= 0) return '';
  const start = print(turn([first[0], first[1] + from]));
  const turning = print(turn([last[0], last[1] + from + breadth]));
  return `M${start}${there.join('')}L${turning}${back.join('')}Z`;
}

const cubic = (a: number, b: number, c: number, d: number, t: number) =>
  a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;

/** Strokes over a strip, bent as it is. */
function bentHatch(places: readonly Place[], from: number, breadth: number, turn: Turn): string {
  return places
    .slice(1)
    .map(([along, across], at) => {
      const [start = 0, before = 0] = places[at] ?? [];
      const length = along - start;
      const middle = (start + along) / 2;
      return hatchBent(length, breadth, (x, y) => {
        const t = x / length;
        return turn([cubic(start, middle, middle, along, t), cubic(before, before, across, across, t) + from + y]);
      });
    })
    .join('');
}

/** A ribbon through places: its certain part filled, the rest up to all that is drawn hatched. Breadths in pixels. */
export function ribbon(places: readonly Place[], certain: number, drawn: number, turn: Turn): Strip {
  const filled = certain > 0 ? Math.max(THINNEST, certain) : 0;
  const rest = drawn - certain > 0.05 ? Math.max(THINNEST, drawn - filled) : 0;
  return {
    filled: strip(places, 0, filled, turn),
    open: strip(places, filled, rest, turn),
    hatch: rest > 0 ? bentHatch(places, filled, rest, turn) : '',
  };
}

/** A bar across the flow, filled and hatched likewise. */
export function bar([along, across]: Place, thickness: number, certain: number, drawn: number, turn: Turn): Strip {
  const part = (from: number, breadth: number) => {
    const [x, y] = turn([along, across + from]);
    const [width, height] = turn([thickness, breadth]);
    return { x, y, width, height };
  };
  const box = ({ x, y, width, height }: ReturnType<typeof part>) =>
    `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;
  const filled = Math.max(drawn > 0 ? 0 : THINNEST, certain);
  const rest = part(filled, drawn - filled);
  const isOpen = drawn - filled > 0.05;
  return {
    filled: filled > 0 ? box(part(0, Math.max(THINNEST, filled))) : '',
    open: isOpen ? box(rest) : '',
    hatch: isOpen ? hatch(rest.x, rest.y, rest.width, rest.height) : '',
  };
}
