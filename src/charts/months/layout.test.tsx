import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutMonths } from './layout.ts';
import { sample } from './sample.ts';
import type { MonthColumn } from './scene.ts';
import { MonthsView } from './View.tsx';

describe('months', () => {
  it.each(Object.entries(WIDTHS))('draw the sample %s', async (name, width) => {
    const svg = svgText(<MonthsView scene={layoutMonths(sample, width)} label="Months" />);
    await expect(svg).toMatchFileSnapshot(`./view.${name}.svg`);
  });

  it('are joined where they compare, and nowhere else', () => {
    const { line, marks } = layoutMonths(sample, WIDTHS.wide);
    expect(line.replace(/[\d.,]+/g, '')).toBe('MLML');
    expect(marks.filter(({ tone }) => tone === 'forecast')).toHaveLength(2);
  });

  it('show a point for each value, and a bar for those seen and one for those held', () => {
    const { points, bars } = layoutMonths(sample, WIDTHS.wide);
    const count = (path: string, sign: RegExp) => path.match(sign)?.length ?? 0;
    expect([count(points.seen, /h0/g), count(points.held, /h0/g)]).toEqual([23, 4]);
    expect([count(bars.seen, /Z/g), count(bars.held, /Z/g)]).toEqual([sample.columns.length, 2]);
  });

  it('stay in their drawing, whatever the values', () => {
    const value = fc.record({ at: fc.double({ min: 0, max: 20, noNaN: true }), isHeld: fc.boolean() });
    const values = fc.array(value, { minLength: 1, maxLength: 30 }).map((all) => [...all].sort((a, b) => a.at - b.at));
    const columns = fc.array(fc.tuple(values, fc.boolean()), { minLength: 1, maxLength: 24 }).map((all) =>
      all.map(
        ([own, isJoined], index): MonthColumn => ({
          month: `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
          values: own,
          middle: own[0]?.at ?? 0,
          isThin: own.length < 3,
          isJoined,
          said: 'said',
        }),
      ),
    );
    fc.assert(
      fc.property(columns, fc.constantFrom(340, 720), (all, width) => {
        const scene = layoutMonths({ ...sample, columns: all }, width);
        expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
        for (const { x, y } of scene.marks) {
          expect(x >= scene.left && x <= scene.right).toBe(true);
          expect(y >= scene.values.top && y <= scene.values.bottom).toBe(true);
        }
      }),
    );
  });
});
