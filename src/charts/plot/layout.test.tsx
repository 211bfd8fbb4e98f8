import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutPlot } from './layout.ts';
import { boxOf } from './place.ts';
import { frontSample, marksSample, sample, stairsSample } from './sample.ts';
import type { PlotData, PlotScene } from './scene.ts';
import { PlotView } from './View.tsx';

const drawn = (data: PlotData, width: number) => svgText(<PlotView scene={layoutPlot(data, width)} label="Plot" />);

function covering({ labels, rules }: PlotScene): string[] {
  const all = [...labels, ...rules];
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      const [one, two] = [boxOf(a), boxOf(b)];
      const isOver = one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
      return isOver ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

describe('a plot', () => {
  it.each(Object.entries(WIDTHS))('draws the samples %s', async (name, width) => {
    await expect(drawn(sample, width)).toMatchFileSnapshot(`./view.${name}.svg`);
    await expect(drawn(stairsSample, width)).toMatchFileSnapshot(`./view.stairs.${name}.svg`);
    await expect(drawn(marksSample, width)).toMatchFileSnapshot(`./view.marks.${name}.svg`);
    await expect(drawn(frontSample, width)).toMatchFileSnapshot(`./view.front.${name}.svg`);
  });

  it.each(Object.values(WIDTHS))('has no label on another at %d pixels', (width) => {
    for (const data of [sample, stairsSample, marksSample, frontSample])
      expect(covering(layoutPlot(data, width))).toEqual([]);
  });

  it('draws whatever figures there are, inside its frame and without a gap in its numbers', () => {
    const value = fc.oneof(fc.double({ min: -1e6, max: 1e12, noNaN: true }), fc.constantFrom(Number.NaN, Infinity, 0));
    const scale = fc.constantFrom('linear' as const, 'log' as const);
    const plot = fc.record({ x: scale, y: scale, points: fc.array(fc.tuple(value, value), { maxLength: 12 }) });
    fc.assert(
      fc.property(plot, fc.constantFrom(340, 720), ({ x, y, points }, width) => {
        const axis = (kind: 'linear' | 'log') => ({ scale: kind, title: 'x', tick: String });
        const dots = points.map(([a, b]) => ({ x: a, y: b, hue: 'plain' as const, name: 'a dot' }));
        const data: PlotData = { x: axis(x), y: axis(y), lines: [{ points, hue: 'own', name: 'a line' }], dots };
        const scene = layoutPlot(data, width);
        const { left, right, top, bottom } = scene.frame;
        expect(numbersIn(scene.dots).every(Number.isFinite)).toBe(true);
        expect(numbersIn(scene.lines).every(Number.isFinite)).toBe(true);
        for (const dot of scene.dots)
          expect(dot.x >= left - 0.1 && dot.x <= right + 0.1 && dot.y >= top - 0.1 && dot.y <= bottom + 0.1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
