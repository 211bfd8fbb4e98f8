import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { layoutSpark } from './layout.ts';
import { SparkView } from './View.tsx';

const points = [3, 5, 4, 9].map((value, index) => ({ day: 19000 + index * 90, low: value, high: value }));

describe('a sparkline', () => {
  it('draws the sample', async () => {
    await expect(svgText(<SparkView scene={layoutSpark(points)} />)).toMatchFileSnapshot('./view.svg');
  });

  it('draws ranges as a band', () => {
    expect(layoutSpark(points.map((point) => ({ ...point, high: point.high + 2 }))).band).toBeDefined();
    expect(layoutSpark(points).band).toBeUndefined();
  });

  it('stays finite where nothing changes and where all is zero', () => {
    for (const value of [0, 7, -7]) {
      const flat = [1, 2].map((day) => ({ day, low: value, high: value }));
      expect(numbersIn(layoutSpark(flat)).every(Number.isFinite)).toBe(true);
    }
  });
});
