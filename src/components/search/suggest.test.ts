import { describe, expect, it } from 'vitest';
import { fold } from './pagefind.ts';
import { type NameList, nearestNames } from './suggest.ts';

const list: NameList = [
  ['CoreWeave', '/cloud/coreweave/'],
  ['Cohere', '/models/cohere/'],
  ['NVIDIA H100 SXM', '/hardware/nvidia-h100-sxm/', 'H100', '英伟达 H100 SXM'],
  ['Llama 2 7B', '/models/llama-2-7b/', 'Llama-2-7B'],
];
const first = (query: string) => nearestNames(query, list, 1)[0]?.name;

describe('a misspelt name', () => {
  it.each([
    ['coreweve', 'CoreWeave'],
    ['CoreWeav', 'CoreWeave'],
    ['coher', 'Cohere'],
    ['lama 2 7b', 'Llama 2 7B'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  it('that is near nothing is taken for nothing', () => {
    expect(first('photosynthesis')).toBeUndefined();
    expect(first('xy')).toBeUndefined();
  });

  it('is compared without case, accents and punctuation', () => {
    expect(fold('Llama-2 7B')).toBe(fold('llama 2 7b'));
    expect(fold('Café')).toBe(fold('cafe'));
  });
});
