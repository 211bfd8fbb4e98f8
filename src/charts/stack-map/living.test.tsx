import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseView } from '../../site/view-state.ts';
import { numbersIn, svgText } from '../kit/golden.ts';
import { boxesOf, shownIn, sizeOn } from './boxes.ts';
import { layoutStack } from './layout.ts';
import { linesOf } from './lines.ts';
import { sampleMap as data, sampleSizes } from './sample-map.ts';
import { tiesOf } from './ties.ts';
import { StackView } from './View.tsx';
import { resolveView } from './view.ts';

const viewOf = (query: string) => resolveView(parseView(query), data);
const shown = (query: string) => shownIn(data, viewOf(query)).map(({ id }) => id);
const boxed = (query: string) =>
  Object.fromEntries(boxesOf(data, viewOf(query)).map(({ id, tiles }) => [id, tiles.map((tile) => tile.id)]));

function drawn(query: string, width: number): string {
  const view = viewOf(query);
  const scene = layoutStack(boxesOf(data, view, view.size ? sampleSizes : undefined), width);
  const { edges, tied } = tiesOf(data, view);
  const lines = linesOf(scene, edges, ({ by }) => by);
  const emphasisOf = (id: string) => (id === view.focus ? 'focus' : tied.has(id) ? 'tied' : 'dim');
  return svgText(
    <StackView scene={scene} label="Sample" emphasisOf={view.focus ? emphasisOf : undefined}>
      <g class="ties">
        {lines.map(({ d, type }) => (
          <path class={`tie tie-${type}`} d={d} />
        ))}
      </g>
    </StackView>,
  );
}

describe('the living map', () => {
  it.each([
    ['then', '?reading=then'],
    ['now', '?reading=now'],
    ['2020', '?asOf=2020-06'],
    ['2023', '?asOf=2023-01-19&size=revenue'],
    ['2026', '?size=revenue&reading=now'],
    ['focus', '?focus=chip'],
  ])('draws %s at two widths', async (name, query) => {
    for (const width of [340, 1120])
      await expect(drawn(query, width)).toMatchFileSnapshot(`./golden/${name}.${width}.svg`);
  });

  it('lets things appear, change their box and retire', () => {
    expect(boxed('?asOf=2023-01-19').apps).toEqual(['editor']);
    expect(boxed('?asOf=2024-06').apps?.sort()).toEqual(['editor', 'helper']);
    expect(boxed('').own).toEqual(['editor']);
    expect(shown('?asOf=2020-01').includes('chip')).toBe(false);
    expect(shown('?asOf=2023-12').includes('closed-1')).toBe(true);
    expect(shown('').includes('closed-1')).toBe(false);
  });

  it('gives a further reading boxes of its own, and leaves out those that are empty', () => {
    expect(boxed('?reading=now').foundries).toEqual(['foundry']);
    expect(boxed('?reading=now&q=editor')).toEqual({ own: ['editor'] });
    expect(Object.keys(boxed('?q=editor'))).toHaveLength(5);
  });

  it('filters by all that is asked, names in any language', () => {
    expect(shown('?layer=models&open=true')).toEqual(['open-7b']);
    expect(shown('?q=写字')).toEqual(['editor']);
    expect(shown('?has=revenue&country=us')).toEqual(['designer', 'cloud']);
  });

  it('sizes by the figures of the day, and shows the unknown as unknown', () => {
    const tiles = (query: string) => boxesOf(data, viewOf(query), sampleSizes).flatMap((box) => box.tiles);
    const sizes = (query: string) => Object.fromEntries(tiles(query).map(({ id, size }) => [id, size]));
    expect(sizes('?size=revenue&asOf=2023-01-19').designer).toEqual({ said: '$27', low: 0.135, high: 0.135 });
    expect(sizes('?size=revenue&asOf=2023-01-19').lab).toEqual({ said: 'unknown' });
    expect(sizes('?size=revenue').designer?.high).toBe(1);
    expect(sizeOn(sampleSizes, 'lab', '2025-06-01')?.high).toBe(5);
    const scene = layoutStack(boxesOf(data, viewOf('?size=revenue&asOf=2025-06'), sampleSizes), 1120);
    const lab = scene.boxes.flatMap((box) => box.tiles).find(({ id }) => id === 'lab');
    expect((lab?.sides?.high ?? 0) ** 2 / (lab?.sides?.low ?? 1) ** 2).toBeCloseTo(5 / 3, 1);
  });

  it('ties a focus to its neighbours, its chain, or along a path', () => {
    expect([...tiesOf(data, viewOf('?focus=chip')).tied].sort()).toEqual(['chip', 'cloud', 'designer', 'foundry']);
    const chain = tiesOf(data, viewOf('?focus=foundry&chain'));
    expect([...chain.tied].sort()).toEqual(['chip', 'cloud', 'editor', 'foundry', 'lab', 'open-7b']);
    expect(chain.above).toBe(5);
    expect(tiesOf(data, viewOf('?focus=editor&to=foundry')).edges).toHaveLength(5);
    expect(tiesOf(data, viewOf('?focus=editor&to=helper')).noPath).toBe(true);
  });
});

describe('the state of the map', () => {
  it('ignores what does not exist', () => {
    expect(viewOf('?focus=nobody&reading=never&size=weight&country=xx&asOf=2023-02-31&to=chip')).toEqual(viewOf(''));
    expect(viewOf('?asOf=2031').day).toBe(data.today);
    expect(viewOf('?asOf=1999').day).toBe('2020-01-01');
    expect(viewOf('?asOf=2023-02').day).toBe('2023-02-28');
  });

  it('takes 10,000 query strings without an exception or a NaN', () => {
    const id = fc.constantFrom(...data.entities.map((entity) => entity.id), 'nobody', '');
    const key = fc.constantFrom(
      'reading',
      'size',
      'asOf',
      'focus',
      'to',
      'chain',
      'layer',
      'kind',
      'open',
      'q',
      'has',
      'box',
      'view',
    );
    const value = fc.oneof(
      id,
      fc.string({ maxLength: 8 }),
      fc.constantFrom('revenue', 'now', '2023-01-19', '2024-13', 'true', 'apps'),
    );
    const near = fc.array(fc.tuple(key, value), { maxLength: 6 }).map((pairs) => new URLSearchParams(pairs).toString());
    fc.assert(
      fc.property(
        fc.oneof(near, fc.webQueryParameters(), fc.string({ maxLength: 60 })),
        fc.constantFrom(340, 1120),
        (query, width) => {
          const view = viewOf(query);
          const scene = layoutStack(boxesOf(data, view, view.size ? sampleSizes : undefined), width, {
            whole: view.box,
          });
          const lines = linesOf(scene, tiesOf(data, view).edges, ({ by }) => by);
          expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
          expect(JSON.stringify(lines)).not.toMatch(/NaN|undefined/);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
