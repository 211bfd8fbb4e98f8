import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { textWidth } from '../kit/text.ts';
import { bestShare, gridLines, shares } from './columns.ts';
import { layoutStack, layoutWall } from './layout.ts';
import { SAMPLE_AIM, sample } from './sample.ts';
import type { Box, BoxData } from './scene.ts';
import { StackView } from './View.tsx';

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
const apart = (a: Rectangle, b: Rectangle) =>
  a.x + a.width <= b.x + 0.2 ||
  b.x + b.width <= a.x + 0.2 ||
  a.y + a.height <= b.y + 0.2 ||
  b.y + b.height <= a.y + 0.2;
const within = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x - 0.2 &&
  inner.y >= outer.y - 0.2 &&
  inner.x + inner.width <= outer.x + outer.width + 0.2 &&
  inner.y + inner.height <= outer.y + outer.height + 0.2;

/** How many tiles stand in a row, of every row. */
function rowLengths(tiles: readonly Rectangle[]): Set<number> {
  return new Set([...Map.groupBy(tiles, ({ y }) => y).values()].map((row) => row.length));
}

/** The sample's boxes with any number of tiles in each. */
const anyBoxes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 7, maxLength: 7 }).map((counts) =>
  sample.map((box, index): BoxData => {
    const tile = { id: 'x', name: 'Some Name 7B', kind: 'model', href: '/', layer: 'models', isMaker: false } as const;
    return {
      ...box,
      tiles: Array.from({ length: counts[index] ?? 0 }, (_, at) => ({
        ...tile,
        id: `x${at}`,
        rank: at,
        name: `${tile.name} ${at}`,
      })),
    };
  }),
);

describe('the stack map', () => {
  it.each([
    ['narrow', 340],
    ['wide', 1120],
  ])('draws the sample %s', async (name, width) => {
    await expect(
      svgText(<StackView scene={layoutStack(sample, width, { aim: SAMPLE_AIM })} label="The AI stack" />),
    ).toMatchFileSnapshot(`./view.${name}.svg`);
  });

  it('is seen whole on a wall, with letters as large as that allows', () => {
    for (const [width, height] of [
      [2496, 1270],
      [1856, 910],
      [3776, 1990],
    ] as const) {
      const scene = layoutWall(sample, { width, height });
      expect((scene.height * width) / scene.width).toBeLessThanOrEqual(height);
    }
    expect(layoutWall(sample, { width: 2000, height: 10_000 }).width).toBe(1120);
  });

  it('keeps every tile, inside its box and apart from its neighbours, at any width and load', () => {
    fc.assert(
      fc.property(anyBoxes, fc.integer({ min: 320, max: 2560 }), (boxes, width) => {
        const scene = layoutStack(boxes, width);
        for (const { id, tiles } of scene.boxes)
          expect(tiles.length).toBe(boxes.find((box) => box.id === id)?.tiles.length);
        for (const [index, box] of scene.boxes.entries()) {
          expect(within(box, { x: 0, y: 0, width, height: scene.height })).toBe(true);
          expect(scene.boxes.slice(index + 1).every((other) => apart(box, other))).toBe(true);
          expect(box.tiles.every((tile) => within(tile, box))).toBe(true);
        }
        expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('shows whole rows of the best known where not all are wanted, and counts the rest', () => {
    fc.assert(
      fc.property(
        anyBoxes,
        fc.integer({ min: 320, max: 2560 }),
        fc.integer({ min: 1, max: 30 }),
        (boxes, width, aim) => {
          for (const { id, tiles, more } of layoutStack(boxes, width, { aim }).boxes) {
            const all = boxes.find((box) => box.id === id)?.tiles ?? [];
            expect(tiles.length).toBeGreaterThanOrEqual(Math.min(aim, all.length));
            expect(tiles.map(({ rank }) => rank)).toEqual(all.slice(0, tiles.length).map(({ rank }) => rank));
            expect(more?.text).toBe(tiles.length < all.length ? `${all.length - tiles.length} more` : undefined);
            if (more) expect(rowLengths(tiles).size).toBe(1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('lets no name run out of its tile', () => {
    for (const width of [340, 720, 1120]) {
      for (const { lines, width: room } of layoutStack(sample, width).boxes.flatMap(({ tiles }) => tiles)) {
        for (const line of lines) expect(textWidth(line, 14, 'bold'), line).toBeLessThanOrEqual(room - 14);
      }
    }
  });

  it('stands the box of two layers beside both where there is room, and between them where there is none', () => {
    const box = (scene: { boxes: Box[] }, id: string) => scene.boxes.find((one) => one.id === id) as Box;
    const wide = layoutStack(sample, 1120);
    const both = box(wide, 'end-to-end-apps');
    expect(both.y).toBe(box(wide, 'apps').y);
    expect(both.y + both.height).toBeCloseTo(box(wide, 'open-models').y + box(wide, 'open-models').height, 0);
    const narrow = layoutStack(sample, 340);
    expect(narrow.boxes.map(({ id }) => id).slice(0, 3)).toEqual(['apps', 'end-to-end-apps', 'closed-models']);
  });
});

describe('sharing out columns', () => {
  it('tries every way', () => {
    expect(shares(4, 2)).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
    ]);
    expect(gridLines(sample)).toEqual([1, 5, 9, 13]);
  });

  it('takes the lowest, and of equals the nearest to the grid', () => {
    expect(bestShare(9, [1, 5, 9, 13], 1, () => 1)).toEqual([3, 3, 3]);
    expect(bestShare(9, [1, 5, 9, 13], 1, ([first = 0]) => -first)).toEqual([7, 1, 1]);
  });
});
