import { describe, expect, it } from 'vitest';
import { METRICS } from '../../schema/metric.ts';
import { SHAPES, shapePath } from './marks.ts';

const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)(?=[LZ])/g)].map((match) => match.slice(1, 3).map(Number));

describe('marks', () => {
  it('have a shape for every metric, each its own', () => {
    expect(SHAPES.length).toBeGreaterThanOrEqual(METRICS.length);
    expect(new Set(SHAPES.map(shapePath)).size).toBe(SHAPES.length);
  });

  it('are of one size: none reaches far beyond the others', () => {
    for (const shape of SHAPES.filter((one) => one !== 'circle')) {
      const reach = Math.max(...pointsOf(shapePath(shape)).map(([x = 0, y = 0]) => Math.hypot(x, y)));
      expect(reach, shape).toBeGreaterThan(4);
      expect(reach, shape).toBeLessThan(9.5);
    }
  });
});
