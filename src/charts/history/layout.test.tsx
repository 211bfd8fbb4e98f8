import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { layoutHistory } from './layout.ts';
import { lossSample, rangeSample, sample, singleSample } from './sample.ts';
import type { HistoryPoint } from './scene.ts';
import { HistoryView } from './View.tsx';

describe('a history', () => {
  it.each(Object.entries(WIDTHS))('draws the sample %s', async (name, width) => {
    await expect(svgText(<HistoryView scene={layoutHistory(sample, width)} label="Revenue" />)).toMatchFileSnapshot(
      `./view.${name}.svg`,
    );
  });

  it('draws ranges from end to end and puts no point where the source gives none', () => {
    const { marks, band, lines } = layoutHistory(rangeSample, WIDTHS.wide);
    expect(marks.every(({ top, bottom, dot }) => bottom > top && dot === undefined)).toBe(true);
    expect(band).toBeDefined();
    expect(lines).toEqual([]);
  });

  it('dashes the line where it touches an estimate, and draws none to a forecast', () => {
    const { lines } = layoutHistory(sample, WIDTHS.wide);
    expect(lines.map(({ estimated }) => estimated)).toEqual([false, true]);
  });

  it('stands on zero, and hangs from it below', () => {
    const zero = (data: typeof sample) =>
      layoutHistory(data, WIDTHS.wide).grid.find(({ isZero }) => isZero)?.y ?? Number.NaN;
    expect(layoutHistory(sample, WIDTHS.wide).marks.every(({ bottom }) => bottom <= zero(sample))).toBe(true);
    expect(layoutHistory(lossSample, WIDTHS.wide).marks.every(({ top }) => top >= zero(lossSample))).toBe(true);
  });

  it('draws a single point', () => {
    expect(layoutHistory(singleSample, WIDTHS.narrow).marks).toHaveLength(1);
  });

  it('has finite numbers and labels inside the drawing, whatever the data', () => {
    // No figure is nearer to zero without being zero; the scale's own rounding fails at 5e-324.
    const figure = (min: number, max: number) =>
      fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-12 ? 0 : value));
    const point = fc
      .record({
        year: fc.integer({ min: 2017, max: 2030 }),
        low: figure(-1e12, 1e12),
        spread: figure(0, 1e11),
        estimated: fc.boolean(),
        forecast: fc.boolean(),
      })
      .map(
        ({ year, low, spread, ...rest }): HistoryPoint => ({
          from: `${year}-01-01`,
          to: `${year}-12-31`,
          low,
          high: low + spread,
          ...(spread === 0 ? { value: low } : {}),
          said: `${low}`.slice(0, 8),
          ...rest,
        }),
      );
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...Object.values(WIDTHS)),
        (points, width) => {
          const scene = layoutHistory({ points, tick: (value) => String(value) }, width);
          expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
          expect(scene.labels.every(({ x }) => x >= 0 && x <= width)).toBe(true);
        },
      ),
    );
  });
});
