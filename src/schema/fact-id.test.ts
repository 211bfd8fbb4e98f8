import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from './anchor.ts';
import { parseFactId, printFactId } from './fact-id.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const value = fc.stringMatching(/^[a-z0-9]{1,6}([.-][a-z0-9]{1,6}){0,2}$/);
const ref = fc.record(
  {
    entity: word,
    attribute: word,
    dims: fc.dictionary(word, value, { maxKeys: 3 }),
    asOf: fc.constantFrom('2026', '2026-Q3', '2026-10-05', '2028-forecast'),
  },
  { requiredKeys: ['entity', 'attribute', 'dims'] },
);

describe('fact ids', () => {
  it('print and parse back to the same reference', () => {
    fc.assert(
      fc.property(ref, (one) => {
        expect(parseFactId(printFactId(one))).toEqual(one);
      }),
    );
  });

  it('print dimensions in one order, however they are given', () => {
    const a = printFactId({ entity: 'a', attribute: 'b', dims: { y: '1', x: '2' } });
    const b = printFactId({ entity: 'a', attribute: 'b', dims: { x: '2', y: '1' } });
    expect(a).toBe(b);
    expect(a).toBe('a#b[x=2,y=1]');
  });

  it('are refused where they are none', () => {
    for (const text of ['', 'a', 'a#', '#b', 'A#b', 'a#b[', 'a#b[c]', 'a#b[c=]', 'a#b@', 'a#b c', 'a#b[c=d]]']) {
      expect(parseFactId(text), text).toBeUndefined();
    }
  });

  it('become anchors that may stand in a URL and are told apart', () => {
    fc.assert(
      fc.property(ref, ref, (one, other) => {
        const anchor = anchorOf(printFactId(one));
        expect(anchor).toMatch(/^[a-z0-9;=@.QH-]+$/);
        const same = printFactId({ ...one, entity: 'x' }) === printFactId({ ...other, entity: 'x' });
        expect(anchor === anchorOf(printFactId(other))).toBe(same);
      }),
    );
  });
});
