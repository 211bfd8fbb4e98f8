import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { breakOf } from './broken-json.ts';
import { jsonOf } from './json.ts';

const isRefused = (text: string) => {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
};

describe('JSON that breaks', () => {
  it.each([
    ['{"a": {"b": [1, 2', 1, 18, ['a', 'b', 1], true],
    ['{"a": {"b": "half a str', 1, 13, ['a', 'b'], true],
    ['{\n  "a": 1,\n  "b": 1e-', 3, 8, ['b'], true],
    ['{"a": tru', 1, 7, ['a'], true],
    ['{"a": 1 "b": 2}', 1, 9, ['a'], false],
    ['{"a": 1,}', 1, 9, [], false],
    ["{'a': 1}", 1, 2, [], false],
    ['{"a": NaN}', 1, 7, ['a'], false],
    ['[1, 02]', 1, 5, [1], false],
    ['{"a": 1}\n{"b": 2}', 2, 1, [], false],
    ['{"a": [1}', 1, 9, ['a', 0], false],
    ['not json at all', 1, 1, [], false],
    ['{"a": "\u0001"}', 1, 7, ['a'], false],
  ])('is found in %j', (text, line, column, path, isCutOff) => {
    expect(isRefused(text)).toBe(true);
    expect(breakOf(text)).toEqual({ line, column, path, isCutOff });
  });

  it('is told with file, line, column, the way there and what to do', () => {
    const text = '{\n  "gpt-5": {\n    "mode": "chat",\n    "input';
    expect(() => jsonOf(text, 'prices.json')).toThrow(
      new Refusal('prices.json:4:5  is cut off, in gpt-5: download it again'),
    );
    expect(() => jsonOf('{"a" 1}', 'x')).toThrow(/^x:1:6 {2}is not JSON, in a: /);
  });

  it('is cut off wherever a document of JSON is cut, and nowhere within what JSON allows', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const half = text.slice(0, at % text.length);
        if (half === '' || !isRefused(half)) return;
        const found = breakOf(half);
        expect(found.isCutOff).toBe(true);
        expect(found.line).toBe(half.split('\n').length);
      }),
    );
  });

  it('does not blow up on depth', () => {
    const deep = '['.repeat(200_000);
    expect(breakOf(deep)).toMatchObject({ line: 1, column: 200_001, isCutOff: true });
    expect(() => jsonOf(deep, 'deep.json')).toThrow(/in 0 > 0 > 0 > 0 > 0 > 0 > …: download/);
  });
});
