import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPS, overCap } from './caps.ts';
import { parseMdx, splitMdx } from './mdx.ts';
import { didYouMean, nearest } from './nearest.ts';
import { kindOf } from './walk.ts';
import { parseYaml, placeIn } from './yaml.ts';

describe('caps', () => {
  it('let honest content pass', () => {
    expect(overCap('---\nname: A\n---\n\nA [link](/x/) and *words* (in brackets).\n')).toBeUndefined();
  });

  it.each([
    ['brackets', '['.repeat(100)],
    ['tags', '<a>\n'.repeat(100)],
    ['quotations', '>'.repeat(50)],
    ['indentation', `${' '.repeat(200)}x`],
    ['a long line', 'x'.repeat(CAPS.lineLength + 1)],
    ['markup', `${'*'.repeat(100)}\n`.repeat(500)],
    ['size', `${'word\n'.repeat(CAPS.bytes / 5)}more`],
  ])('stop %s', (_what, text) => {
    expect(overCap(text)).toMatchObject({ fix: expect.any(String) });
  });

  it('are held before parsing, so that no text within them is slow or throws', () => {
    const hostile = fc
      .array(fc.constantFrom('*', '_', '[', ']', '(', '<', '>', '`', '{', '}', '|', '\n', ' ', 'a', '&', '#'), {
        maxLength: 3000,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        if (!overCap(text)) parseMdx(text);
      }),
    );
  });
});

describe('front matter', () => {
  it('is split off, and the body keeps its line numbers', () => {
    const split = splitMdx('---\nname: A\n---\n\nText.\n');
    expect(split).toEqual({ frontMatter: 'name: A', body: '\n\n\n\nText.\n' });
  });

  it('is missed where it is not there', () => {
    expect(splitMdx('Text.\n')).toBeUndefined();
  });

  it('keeps dates as they are written', () => {
    expect(parseYaml('a: 2026-01-02\nb: 2026\nc: 2026-01', 1)).toEqual({
      data: { a: '2026-01-02', b: 2026, c: '2026-01' },
    });
  });

  it('gives the place of a value, of a key, or of the nearest that exists', () => {
    const text = 'name: A\nfacts:\n  memory:\n    - { value: 80 GB }\n';
    expect(placeIn(text, 2, ['facts', 'memory', 0, 'value'])).toEqual({ line: 5, column: 16 });
    expect(placeIn(text, 2, ['facts', 'memory'], true)).toEqual({ line: 4, column: 3 });
    expect(placeIn(text, 2, ['facts', 'memory', 0, 'source'])).toEqual({ line: 5, column: 7 });
  });
});

describe('files', () => {
  it('have the kind that their place gives them', () => {
    expect(kindOf('hardware/nvidia.mdx')).toEqual({ type: 'entity', layer: 'hardware', id: 'nvidia' });
    expect(kindOf('zh/glossary/token.mdx')).toEqual({ type: 'translation', of: 'glossary/token' });
    expect(kindOf('sources/epoch-ai.yaml')).toEqual({ type: 'publisher', id: 'epoch-ai' });
  });

  it('have none elsewhere', () => {
    for (const path of [
      'hardware/nvidia.md',
      'nvidia.mdx',
      'hardware/x/y.mdx',
      'sources/a.yml',
      'hardware/A.mdx',
      'zh/stack.yaml',
      '../x.mdx',
    ])
      expect(kindOf(path), path).toBeUndefined();
  });
});

describe('"did you mean"', () => {
  it('finds the nearest word, and none that is far', () => {
    expect(nearest('memroy-bandwidth', ['memory-capacity', 'memory-bandwidth'])).toBe('memory-bandwidth');
    expect(nearest('zebra', ['memory-capacity'])).toBeUndefined();
    expect(didYouMean('zebra', ['a'], 'see the list')).toBe('see the list');
  });
});
