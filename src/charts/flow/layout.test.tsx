import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { textWidth } from '../kit/text.ts';
import { LINE, TEXT, WIDTHS } from '../kit/widths.ts';
import { SQUARE } from './cells.ts';
import { layoutFlow } from './layout.ts';
import { movedSample, promiseSample, sample } from './sample.ts';
import type { FlowData, FlowLinkData, FlowNodeData, FlowScene } from './scene.ts';
import { mostOf, stagesOf } from './stages.ts';
import { FlowView } from './View.tsx';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(x: number, y: number, lines: readonly string[], weight: 'regular' | 'bold'): Box[] {
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map((line) => textWidth(line, TEXT, weight)));
  return [{ left: x, right: x + width, top: y - TEXT + 3, bottom: y + (lines.length - 1) * LINE + 3 }];
}

const words = ({ nodes, heads }: FlowScene): Box[] => [
  ...nodes.flatMap(({ name, short }) => [
    ...boxOf(name.x, name.y, name.lines, 'regular'),
    ...boxOf(short.x, short.y, short.lines, 'bold'),
  ]),
  ...heads.flatMap(({ x, y, lines }) => boxOf(x + SQUARE, y, lines, 'bold')),
];

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function overlaps(scene: FlowScene): [Box, Box][] {
  const all = words(scene);
  return all.flatMap((a, at) => all.slice(at + 1).flatMap((b): [Box, Box][] => (touch(a, b) ? [[a, b]] : [])));
}

/** All places that the paths of a scene go through. */
function placesIn({ links, nodes }: FlowScene): [number, number][] {
  const paths = links.flatMap(({ filled, open, hatch }) => [filled, open, hatch]);
  const bars = nodes.flatMap(({ filled, open }) => [filled, open]);
  const bends = paths.flatMap((d) => [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]);
  const corners = bars.flatMap((d) =>
    [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)/g)].map(([, x = 0, y = 0, w = 0, h = 0]) => [
      '',
      Number(x) + Number(w),
      Number(y) + Number(h),
    ]),
  );
  return [...bends, ...corners].map(([, x, y]) => [Number(x), Number(y)]);
}

function expectSound(data: FlowData, width: number): void {
  const scene = layoutFlow(data, width);
  expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
  expect(overlaps(scene)).toEqual([]);
  for (const { left, right, top, bottom } of words(scene)) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width + 0.5);
    expect(top).toBeGreaterThanOrEqual(-0.5);
    expect(bottom).toBeLessThanOrEqual(scene.height + 0.5);
  }
  for (const [x, y] of placesIn(scene)) {
    expect(x).toBeGreaterThanOrEqual(-0.5);
    expect(x).toBeLessThanOrEqual(width + 1.5);
    expect(y).toBeGreaterThanOrEqual(-0.5);
    expect(y).toBeLessThanOrEqual(scene.height + 1.5);
  }
}

const samples = { sample, movedSample, promiseSample };

describe('flows', () => {
  it.each(Object.entries(WIDTHS))('draw the samples %s', async (name, width) => {
    const draw = (data: FlowData) => svgText(<FlowView scene={layoutFlow(data, width)} label="Flows" />);
    await expect(draw(sample)).toMatchFileSnapshot(`./view.${name}.svg`);
    await expect(draw(movedSample)).toMatchFileSnapshot(`./view.moved.${name}.svg`);
    await expect(draw(promiseSample)).toMatchFileSnapshot(`./view.promise.${name}.svg`);
  });

  it.each(Object.entries(samples))(
    'keep every word of %s apart and in the frame, and everything drawn too',
    (_, data) => {
      for (const width of Object.values(WIDTHS)) expectSound(data, width);
    },
  );

  it('stand in stages: who is paid behind who pays, a layer together, givers right before', () => {
    const at = stagesOf(sample).stageOf;
    expect(Object.fromEntries(at)).toEqual({
      customers: 0,
      labs: 1,
      others: 1,
      payers: 1,
      clouds: 2,
      capital: 2,
      chips: 3,
    });
    const moved = stagesOf(movedSample);
    expect(moved.stageOf.get('labs')).toBe(moved.stageOf.get('clouds'));
    expect(moved.links.some(({ from, to }) => from === 'labs' && to === 'clouds')).toBe(false);
    expect(moved.stages[1]?.some(({ link }) => link?.to === 'labs')).toBe(true);
  });

  it('hatch what is not certain, and leave out what is nothing', () => {
    const scene = layoutFlow(sample, WIDTHS.wide);
    const of = (from: string, to: string) => scene.links[sample.links.findIndex((l) => l.from === from && l.to === to)];
    expect(of('customers', 'labs')).toMatchObject({
      filled: expect.stringMatching(/^M/),
      hatch: expect.stringMatching(/^M/),
    });
    expect(of('clouds', 'chips')).toMatchObject({ filled: '', hatch: expect.stringMatching(/^M/) });
    expect(of('capital', 'chips')).toMatchObject({ hatch: '', open: '' });
    const none = layoutFlow({ ...sample, links: sample.links.map((l) => ({ ...l, certain: 0, drawn: 0 })) }, 340);
    expect(none.links).toEqual([]);
    expect(numbersIn(none).every(Number.isFinite)).toBe(true);
  });

  it('share a scale where one is given', () => {
    const height = (data: FlowData) => {
      const [first] = layoutFlow(data, WIDTHS.wide).nodes;
      return Number(/v([\d.]+)/.exec(first?.filled ?? '')?.[1]);
    };
    expect(height({ ...sample, most: 600 })).toBeCloseTo(height(sample) / 2, 1);
    expect(mostOf(sample)).toBe(300);
  });

  it('are sound whatever flows from whom to whom', () => {
    const amount = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const layer = fc.constantFrom('apps', 'models', 'cloud', 'hardware', undefined);
    const name = fc.constantFrom(
      'A',
      'OpenAI and Anthropic',
      'Capital of the buyers',
      '其他算力付费方',
      'Anticonstitutionally',
    );
    const data = fc
      .tuple(
        fc.array(fc.tuple(layer, name), { minLength: 2, maxLength: 7 }),
        fc.array(fc.tuple(fc.nat(6), fc.nat(6), amount, amount), { minLength: 1, maxLength: 9 }),
      )
      .map(([kinds, pairs]): FlowData => {
        const links = pairs.flatMap(([a, b, one, other]): FlowLinkData[] => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          if (from === to || to >= kinds.length) return [];
          return [
            {
              from: `n${from}`,
              to: `n${to}`,
              certain: Math.min(one, other),
              drawn: Math.max(one, other),
              said: 'x',
              tone: 'estimated',
            },
          ];
        });
        const nodes = kinds.map(([group, text], at): FlowNodeData => {
          const id = `n${at}`;
          const isPaid = links.some(({ to }) => to === id);
          const sum = (end: 'from' | 'to') => links.reduce((all, link) => all + (link[end] === id ? link.drawn : 0), 0);
          const drawn = Math.max(sum('from'), sum('to'), 1);
          return {
            id,
            name: text,
            short: '$45–55 billion',
            said: 'x',
            hue: group,
            group: isPaid ? group : undefined,
            certain: drawn / 2,
            drawn,
          };
        });
        return {
          nodes,
          links,
          heads: {
            apps: { name: 'Apps', short: '$45–55 billion' },
            models: { name: 'Models' },
            cloud: { name: 'Infrastructure' },
          },
        };
      });
    fc.assert(
      fc.property(data, fc.constantFrom(340, 720), (one, width) => expectSound(one, width)),
      { numRuns: 60 },
    );
  });
});
