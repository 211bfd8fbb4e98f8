import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutScorecard } from './layout.ts';
import { sample } from './sample.ts';
import { ScorecardView } from './View.tsx';

describe('a score card', () => {
  it.each(Object.entries(WIDTHS))('draws the sample %s', async (name, width) => {
    const drawn = svgText(<ScorecardView scene={layoutScorecard(sample, width)} label="Score card" />);
    await expect(drawn).toMatchFileSnapshot(`./view.${name}.svg`);
  });

  it('shows every square once, inside the drawing and apart from the others', () => {
    const one = fc.record({ row: fc.integer({ min: 0, max: 2 }), column: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), fc.constantFrom(300, 340, 720), (cells, width) => {
        const scored = cells.map((cell, index) => ({
          number: String(index),
          said: '',
          href: '#',
          layer: 'stack' as const,
          ...cell,
        }));
        const scene = layoutScorecard({ ...sample, scored }, width);
        expect(scene.tiles.map(({ number }) => number).sort()).toEqual(scored.map(({ number }) => number).sort());
        expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
        for (const [index, a] of scene.tiles.entries()) {
          expect(a.x >= 0 && a.x + scene.side <= width + 0.1 && a.y + scene.side <= scene.height).toBe(true);
          for (const b of scene.tiles.slice(index + 1))
            expect(Math.abs(a.x - b.x) >= scene.side || Math.abs(a.y - b.y) >= scene.side).toBe(true);
        }
      }),
    );
  });
});
