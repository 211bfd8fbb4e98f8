import { describe, expect, it } from 'vitest';
import { type NamedPoint, namePoints, type Stroke } from './names.ts';
import { boxOf, touch } from './place.ts';

const frame = { left: 0, right: 300, top: 0, bottom: 200 };
const point = (x: number, y: number, name?: string): NamedPoint => ({ x, y, name, hue: 'plain', half: 5 });

describe('names of points', () => {
  it('stand to the right, and to the left where the right edge is near', () => {
    const [inside, edge] = namePoints([point(100, 100, 'Name'), point(296, 50, 'Name')], frame, []);
    expect(inside).toMatchObject({ anchor: 'start' });
    expect(edge).toMatchObject({ anchor: 'end' });
  });

  it('keep off a line that runs through the best place', () => {
    const rising: Stroke = [
      [0, 100],
      [300, 100],
    ];
    const [plain] = namePoints([point(100, 100, 'Name')], frame, []);
    const [moved] = namePoints([point(100, 100, 'Name')], frame, [], [rising]);
    expect(plain?.y).toBe(104);
    expect(boxOf(moved as never).bottom <= 100 || boxOf(moved as never).top >= 100).toBe(true);
  });

  it('stand on a line rather than nowhere', () => {
    const everywhere = Array.from(
      { length: 100 },
      (_, index): Stroke => [
        [0, index * 2],
        [300, index * 2],
      ],
    );
    expect(namePoints([point(100, 100, 'Name')], frame, [], everywhere)).toHaveLength(1);
  });

  it('never cover a point or each other, and are left out where there is no room', () => {
    const crowd = Array.from({ length: 80 }, (_, index) =>
      point(20 + (index % 10) * 28, 20 + Math.floor(index / 10) * 22, 'Name'),
    );
    const named = namePoints(crowd, frame, []);
    expect(named.length).toBeLessThan(crowd.length);
    named.forEach((a, index) => {
      for (const b of named.slice(index + 1)) expect(touch(boxOf(a), boxOf(b), 0)).toBe(false);
      for (const { x, y } of crowd)
        expect(touch(boxOf(a), { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }, 0)).toBe(false);
    });
  });
});
