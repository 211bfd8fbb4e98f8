import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutNeighbours } from './layout.ts';
import { sample, topSample } from './sample.ts';
import { NeighboursView } from './View.tsx';

describe('a thing among its neighbours', () => {
  it.each(Object.entries(WIDTHS))('draws the sample %s', async (name, width) => {
    await expect(
      svgText(<NeighboursView scene={layoutNeighbours(sample, width)} label="Where it sits" />),
    ).toMatchFileSnapshot(`./view.${name}.svg`);
  });

  it('begins with the thing itself where nothing depends on it', () => {
    const { middle, tiles } = layoutNeighbours(topSample, 340);
    expect(middle.y).toBe(1);
    expect(tiles.every(({ y }) => y > middle.y + middle.height)).toBe(true);
  });

  it('shows or counts every neighbour, inside the drawing and apart from the others', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 300, max: 1200 }), (above, below, width) => {
        const many = (n: number) => Array.from({ length: n }, () => sample.above[0]).filter((one) => one !== undefined);
        const data = { ...sample, above: many(above), below: many(below), more: String };
        const scene = layoutNeighbours(data, width);
        const left = scene.more.reduce((sum, { text }) => sum + Number(text), 0);
        expect(scene.tiles.length + left).toBe(above + below);
        expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
        for (const { x, y, width: w, height } of [...scene.tiles, scene.middle]) {
          expect(x >= 0 && y >= 0 && x + w <= width + 0.2 && y + height <= scene.height).toBe(true);
        }
        for (const [index, a] of scene.tiles.entries()) {
          for (const b of scene.tiles.slice(index + 1))
            expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
              true,
            );
        }
      }),
    );
  });
});
