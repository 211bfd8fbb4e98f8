import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutScatter } from './layout.ts';
import { sample, words } from './sample.ts';
import { ScatterView } from './View.tsx';

describe('predictions against measurements', () => {
  it.each(Object.entries(WIDTHS))('draws the sample %s', async (name, width) => {
    await expect(
      svgText(<ScatterView scene={layoutScatter(sample, words, width)} label="Scatter" />),
    ).toMatchFileSnapshot(`./view.${name}.svg`);
  });

  it('tells apart what lies further off than twice', () => {
    expect(layoutScatter(sample, words, 340).dots.map(({ isFar }) => isFar)).toEqual([false, false, true, false, true]);
  });

  it('keeps every point inside its frame, whatever the figures', () => {
    const value = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    const point = fc.record({ measured: value, predicted: value, name: fc.constant('x') });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), fc.constantFrom(340, 720), (points, width) => {
        const scene = layoutScatter(points, words, width);
        const { x, y, size } = scene.frame;
        expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
        for (const dot of scene.dots)
          expect(dot.x >= x - 0.1 && dot.x <= x + size + 0.1 && dot.y >= y - 0.1 && dot.y <= y + size + 0.1).toBe(true);
      }),
    );
  });
});
