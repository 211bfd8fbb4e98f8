import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { textWidth } from '../kit/text.ts';
import { TEXT, WIDTHS } from '../kit/widths.ts';
import { layoutStrips } from './layout.ts';
import { livesSample, sample } from './sample.ts';
import type { PlacedText, StripMark, StripsData } from './scene.ts';
import { swarm } from './swarm.ts';
import { StripsView } from './View.tsx';

const samples: Record<string, StripsData> = { sample, lives: livesSample };
const widthOf = ({ text }: PlacedText) => textWidth(text, TEXT, 'bold');

describe('strips', () => {
  it.each(Object.entries(WIDTHS))('draw the samples %s', async (name, width) => {
    const draw = (data: StripsData) => svgText(<StripsView scene={layoutStrips(data, width)} label="Strips" />);
    await expect(draw(sample)).toMatchFileSnapshot(`./view.${name}.svg`);
    await expect(draw(livesSample)).toMatchFileSnapshot(`./view.lives.${name}.svg`);
  });

  it.each(Object.values(WIDTHS))('keep every row under the one before and its marks apart, at %d pixels', (width) => {
    for (const data of Object.values(samples)) {
      const { rows, height } = layoutStrips(data, width);
      for (const [index, { rule, marks }] of rows.entries()) {
        expect(rule).toBeGreaterThan(rows[index - 1]?.rule ?? 0);
        expect(rule).toBeLessThanOrEqual(height);
        for (const [at, mark] of marks.entries())
          for (const other of marks.slice(at + 1))
            expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(9);
      }
    }
  });

  it.each(Object.values(WIDTHS))('have no name of a mark on another, and none outside, at %d pixels', (width) => {
    for (const { labels } of layoutStrips(sample, width).rows)
      for (const [index, one] of labels.entries()) {
        expect(one.x - widthOf(one) / 2).toBeGreaterThanOrEqual(-0.1);
        expect(one.x + widthOf(one) / 2).toBeLessThanOrEqual(width + 0.1);
        for (const other of labels.slice(index + 1))
          expect(one.y !== other.y || Math.abs(one.x - other.x) >= (widthOf(one) + widthOf(other)) / 2).toBe(true);
      }
  });

  it('draw whatever figures there are at finite places', () => {
    const value = fc.double({ min: 1e-6, max: 1e14, noNaN: true });
    const marks = fc.array(fc.tuple(value, value), { maxLength: 30 });
    fc.assert(
      fc.property(
        marks,
        fc.constantFrom('linear' as const, 'log' as const),
        fc.constantFrom(340, 720),
        (all, scale, width) => {
          const own: StripMark[] = all.map(([a, b], index) => ({
            low: Math.min(a, b),
            high: Math.max(a, b),
            shape: 'circle',
            tone: 'reported',
            hue: 'plain',
            said: 'Invented.',
            ...(index % 3 ? {} : { name: 'a mark' }),
          }));
          const scene = layoutStrips(
            { ...sample, scale, ends: [1e-3, 1e12], rows: [{ name: 'a', marks: own }] },
            width,
          );
          expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});

describe('a swarm', () => {
  it('has no two that touch on one lane', () => {
    const stretch = fc.tuple(fc.double({ min: 0, max: 700, noNaN: true }), fc.double({ min: 4, max: 90, noNaN: true }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 40 }), (all) => {
        const stretches = all.map(([from, width]) => ({ from, to: from + width }));
        const lanes = swarm(stretches, 1);
        for (const [index, one] of stretches.entries())
          for (const [other, two] of stretches.entries())
            if (index < other && lanes[index] === lanes[other])
              expect(one.from >= two.to || two.from >= one.to).toBe(true);
      }),
    );
  });
});
