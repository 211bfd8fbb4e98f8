import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutBars } from './layout.ts';
import { sample, stepsSample } from './sample.ts';
import { BarsView } from './View.tsx';

describe('bars', () => {
  it.each(Object.entries(WIDTHS))('draw the samples %s', async (name, width) => {
    await expect(svgText(<BarsView scene={layoutBars(sample, width)} label="Bars" />)).toMatchFileSnapshot(
      `./view.${name}.svg`,
    );
    await expect(svgText(<BarsView scene={layoutBars(stepsSample, width)} label="Bars" />)).toMatchFileSnapshot(
      `./view.steps.${name}.svg`,
    );
  });

  it('stay in their drawing, whatever the figures', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const row = fc.record({
      name: fc.constant('a row'),
      from: value,
      to: value,
      said: fc.constant('said'),
      hue: fc.constant('own' as const),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        fc.constantFrom(340, 720),
        (rows, fromZero, width) => {
          const scene = layoutBars({ rows, title: 'x', tick: String, fromZero }, width);
          expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
          for (const bar of scene.rows) expect(bar.x >= -0.1 && bar.x + bar.width <= width + 1).toBe(true);
        },
      ),
    );
  });
});
