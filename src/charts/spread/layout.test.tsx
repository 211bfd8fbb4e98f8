import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { hatch } from '../kit/hatch.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutSpread } from './layout.ts';
import { roomSample, sample } from './sample.ts';
import { SpreadView } from './View.tsx';

describe('a spread', () => {
  it.each(Object.entries(WIDTHS))('draws the samples %s', async (name, width) => {
    const draw = (data: typeof sample) => svgText(<SpreadView scene={layoutSpread(data, width)} label="Spread" />);
    await expect(draw(sample)).toMatchFileSnapshot(`./view.${name}.svg`);
    await expect(draw(roomSample)).toMatchFileSnapshot(`./view.room.${name}.svg`);
  });

  it('keeps every row under the one before, and all words in the drawing', () => {
    for (const width of Object.values(WIDTHS)) {
      const { rows, height } = layoutSpread(sample, width);
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1];
        if (before) expect(row.name.y).toBeGreaterThan(before.rule);
        expect(row.rule).toBeLessThanOrEqual(height);
      }
    }
  });

  it('draws whatever share as a finite place', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(340, 720), (one, other, width) => {
        const row = {
          ...sample.rows[0],
          low: Math.min(one, other),
          high: Math.max(one, other),
        } as (typeof sample.rows)[number];
        expect(numbersIn(layoutSpread({ ...sample, from: 0, rows: [row] }, width)).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('a hatching', () => {
  it('stays in its rectangle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 4, max: 30 }), (width, height) => {
        const places = [...hatch(10, 20, width, height).matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        for (const [x = 0, y = 0] of places) {
          expect(x).toBeGreaterThanOrEqual(9.9);
          expect(x).toBeLessThanOrEqual(10.1 + width);
          expect(y).toBeGreaterThanOrEqual(19.9);
          expect(y).toBeLessThanOrEqual(20.1 + height);
        }
      }),
    );
  });
});
