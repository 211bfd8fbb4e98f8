import { describe, expect, it } from 'vitest';
import { concentratedBy } from './concentrated.ts';
import type { MarketData } from './data.ts';

const series = { multipleChoice: false, partial: false, inside: {}, totals: {} };
const shares = { a: [60, 60, 60, '60%'], b: [40, 40, 40, '40%'] };
const estimate = { series: 0, to: '2025-12-31', isForecast: false, isRestated: false, shares };

/** A market of one estimate; what its concentration does not depend on is left out. */
const market = (over: Partial<typeof series>) =>
  ({ holders: [], series: [{ ...series, ...over }], estimates: [estimate] }) as unknown as MarketData;

describe('how concentrated a market is', () => {
  it('is said of a whole, and not of a part', () => {
    const [whole, part] = [market({}), market({ partial: true })];
    expect(concentratedBy(whole, whole.estimates)).toHaveLength(1);
    expect(concentratedBy(part, part.estimates)).toHaveLength(0);
  });
});
