import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { exactNames, type NameList, nearestNames } from './names.ts';

const list: NameList = [
  ['NVIDIA H100 SXM', '/hardware/nvidia-h100-sxm/', 'accelerator', 'hardware', 'H100', '英伟达 H100 SXM'],
  ['CoreWeave', '/cloud/coreweave/', 'cloud', 'cloud'],
  ['Cohere', '/models/cohere/', 'company', 'models'],
  ['Cursor', '/apps/cursor/', 'app', 'apps', 'Anysphere'],
  ['Llama 2 7B', '/models/llama-2-7b/', 'model', 'models', 'Llama-2-7B', 'Cursor'],
];
const nearest = (query: string) => nearestNames(query, list, 1)[0]?.[0];
const exact = (query: string) => exactNames(query, list).map(([name]) => name);

describe('a misspelt name', () => {
  it.each([
    ['coreweve', 'CoreWeave'],
    ['CoreWeav', 'CoreWeave'],
    ['coher', 'Cohere'],
    ['lama 2 7b', 'Llama 2 7B'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(nearest(typed)).toBe(meant);
  });

  it('that is near nothing is taken for nothing', () => {
    expect(nearest('photosynthesis')).toBeUndefined();
    expect(nearest('xy')).toBeUndefined();
  });
});

describe('an exact name', () => {
  it('is found by name and by alias, the name first', () => {
    expect(exact('h100')).toEqual(['NVIDIA H100 SXM']);
    expect(exact('cursor')).toEqual(['Cursor', 'Llama 2 7B']);
    expect(exact('H10')).toEqual([]);
    expect(exact(' - ')).toEqual([]);
  });

  it('is compared without case, accents and punctuation', () => {
    expect(exact('llama-2 7b')).toEqual(['Llama 2 7B']);
    expect(fold('Café')).toBe(fold('cafe'));
  });
});
