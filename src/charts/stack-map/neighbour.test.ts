import { describe, expect, it } from 'vitest';
import { layoutStack } from './layout.ts';
import { type Direction, namedFrom, neighbour } from './neighbour.ts';
import { sample } from './sample.ts';

const tiles = layoutStack(sample, 1120).boxes.flatMap((box) => box.tiles);
const at = (id: string) => {
  const tile = tiles.find((one) => one.id === id);
  if (!tile) throw new Error(id);
  return tile;
};
const go = (id: string, ...directions: Direction[]) =>
  directions.reduce((from, direction) => neighbour(tiles, from, direction) ?? from, at(id)).id;

describe('arrows', () => {
  it('move by geometry, and back', () => {
    expect(go('jasper', 'ArrowRight')).toBe('github-copilot');
    expect(go('jasper', 'ArrowRight', 'ArrowLeft')).toBe('jasper');
    expect(at(go('openai', 'ArrowDown')).y).toBeGreaterThan(at('openai').y);
  });

  it('stop at the edge', () => {
    expect(neighbour(tiles, at('jasper'), 'ArrowUp')).toBeUndefined();
    expect(neighbour(tiles, at('jasper'), 'ArrowLeft')).toBeUndefined();
  });

  it('reach every tile from any other', () => {
    const reached = new Set(['jasper']);
    for (const id of reached)
      for (const direction of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
        reached.add(go(id, direction));
    expect(reached.size).toBe(tiles.length);
  });
});

describe('typed letters', () => {
  it('lead to a name, and on to the next of the same letter', () => {
    expect(namedFrom(tiles, 'jasper', 'ru')?.id).toBe('runway');
    const first = namedFrom(tiles, 'jasper', 'l')?.id ?? '';
    expect(namedFrom(tiles, first, 'l')?.id).not.toBe(first);
    expect(namedFrom(tiles, 'jasper', 'xyz')).toBeUndefined();
  });
});
