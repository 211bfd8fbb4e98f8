import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseView, printView } from './view-state.ts';

describe('the state of a view', () => {
  it('is read from a URL', () => {
    expect(parseView('?layer=hardware&open=true&asOf=2024-03-26&focus=nvidia')).toEqual({
      layer: 'hardware',
      open: true,
      asOf: '2024-03-26',
      focus: 'nvidia',
    });
    expect(parseView('q=llama 2&sort=-memory-bandwidth')).toEqual({ q: 'llama 2', sort: '-memory-bandwidth' });
  });

  it('ignores garbage, key by key', () => {
    expect(parseView('?layer=../../etc&open=maybe&asOf=yesterday&sort=;drop&focus=nvidia&unknown=1')).toEqual({
      focus: 'nvidia',
    });
  });

  it('throws at no query string, and prints back to itself', () => {
    const query = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.webQueryParameters(),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(query, (text) => {
        const state = parseView(text);
        expect(parseView(printView(state))).toEqual(state);
        expect(printView(state)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is printed in one order, and empty where there is nothing to say', () => {
    expect(printView({})).toBe('');
    expect(printView({ sort: 'name', layer: 'apps' })).toBe('?layer=apps&sort=name');
  });
});
