import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf, type Edge, LEANING, pathBetween } from './dependencies.ts';

const edges: Edge[] = [
  { from: 'h100', type: 'made-by', to: 'nvidia' },
  { from: 'h100', type: 'made-by', to: 'tsmc' },
  { from: 'cloud', type: 'runs-on', to: 'h100' },
  { from: 'app', type: 'hosted-by', to: 'cloud' },
  { from: 'cloud', type: 'backed-by', to: 'nvidia' },
  { from: 'other', type: 'acquired-by', to: 'tsmc' },
];

describe('dependence', () => {
  it('goes down and up through any number of steps, and not along money', () => {
    expect([...chainOf('tsmc', edges).above].sort()).toEqual(['app', 'cloud', 'h100']);
    expect([...chainOf('app', edges).below].sort()).toEqual(['cloud', 'h100', 'nvidia', 'tsmc']);
    expect(chainOf('other', edges)).toEqual({ below: new Set(), above: new Set() });
  });

  it('never leads back to where it began, whatever the edges', () => {
    const id = fc.integer({ min: 0, max: 12 }).map(String);
    const edge = fc.record({ from: id, to: id, type: fc.constantFrom(...LEANING) });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 60 }), id, (all, start) => {
        const { below, above } = chainOf(start, all);
        expect(below.has(start) || above.has(start)).toBe(false);
        for (const one of below) if (one !== start) expect(chainOf(one, all).above.has(start)).toBe(true);
      }),
    );
  });
});

describe('a path', () => {
  it('is a shortest one, whichever way the edges point', () => {
    expect(pathBetween('tsmc', 'app', edges)?.map(({ type }) => type)).toEqual(['made-by', 'runs-on', 'hosted-by']);
    expect(pathBetween('nvidia', 'cloud', edges)?.map(({ type }) => type)).toEqual(['backed-by']);
    expect(pathBetween('app', 'app', edges)).toEqual([]);
    expect(pathBetween('app', 'nowhere', edges)).toBeUndefined();
  });
});
