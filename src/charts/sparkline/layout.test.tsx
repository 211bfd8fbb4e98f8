import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { layoutSpark } from './layout.ts';
import { sample } from './sample.ts';
import { SparkView } from './View.tsx';

describe('a sparkline', () => {
  it('draws the sample', async () => {
    await expect(svgText(<SparkView scene={layoutSpark(sample)} />)).toMatchFileSnapshot('./view.svg');
  });

  it('draws ranges as a band', () => {
    expect(layoutSpark(sample.map((point) => ({ ...point, high: point.high + 2 }))).band).toBeDefined();
    expect(layoutSpark(sample).band).toBeUndefined();
  });

  it('stays finite where nothing changes and where all is zero', () => {
    for (const value of [0, 7, -7]) {
      const flat = [1, 2].map((day) => ({ day, low: value, high: value }));
      expect(numbersIn(layoutSpark(flat)).every(Number.isFinite)).toBe(true);
    }
  });
});
