import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { textWidth } from '../kit/text.ts';
import { TEXT, WIDTHS } from '../kit/widths.ts';
import { layoutRanking } from './layout.ts';
import { sample, tick, wideSample } from './sample.ts';
import { RankingView } from './View.tsx';

describe('a ranking', () => {
  it.each(Object.entries(WIDTHS))('draws the sample %s', async (name, width) => {
    await expect(
      svgText(<RankingView scene={layoutRanking(sample, tick, width)} label="Bandwidth" />),
    ).toMatchFileSnapshot(`./view.${name}.svg`);
    await expect(
      svgText(<RankingView scene={layoutRanking(wideSample, tick, width)} label="Bandwidth" />),
    ).toMatchFileSnapshot(`./view.dots.${name}.svg`);
  });

  it('starts bars at zero', () => {
    const { bars, form } = layoutRanking(sample, tick, WIDTHS.wide);
    expect(form).toBe('bars');
    const first = bars[0];
    const last = bars.at(-1);
    if (!first || !last) throw new Error('no bars');
    expect((last.high - last.from) / (first.low - first.from)).toBeCloseTo(600 / 7700, 2);
  });

  it('uses dots on a logarithmic axis where bars would vanish', () => {
    expect(layoutRanking(wideSample, tick, WIDTHS.wide)).toMatchObject({ form: 'dots' });
  });

  it('keeps every value inside the drawing', () => {
    const row = fc.record({
      low: fc.double({ min: 0, max: 1e15, noNaN: true }),
      spread: fc.double({ min: 0, max: 1e14, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...Object.values(WIDTHS)),
        (rows, width) => {
          const given = rows.map(({ low, spread }, index) => ({
            name: `Name ${index}`,
            href: '/',
            layer: 'cloud' as const,
            low,
            high: low + spread,
            said: 'CN¥12.34 billion',
            estimated: false,
          }));
          const scene = layoutRanking(given, tick, width);
          expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
          for (const { saidX, said } of scene.bars)
            expect(saidX + textWidth(said, TEXT, 'bold')).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
  });
});
