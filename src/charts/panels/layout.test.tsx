import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, svgText } from '../kit/golden.ts';
import { WIDTHS } from '../kit/widths.ts';
import { dodge } from './dodge.ts';
import { layoutPanels } from './layout.ts';
import { framedSample, ownSample, sample } from './sample.ts';
import type { PanelMark } from './scene.ts';
import { PanelsView } from './View.tsx';

describe('panels', () => {
  it.each(Object.entries(WIDTHS))('draw the samples %s', async (name, width) => {
    const draw = (data: typeof sample) => svgText(<PanelsView scene={layoutPanels(data, width)} label="Panels" />);
    await expect(draw(sample)).toMatchFileSnapshot(`./view.${name}.svg`);
    await expect(draw(framedSample)).toMatchFileSnapshot(`./view.framed.${name}.svg`);
    await expect(draw(ownSample)).toMatchFileSnapshot(`./view.own.${name}.svg`);
  });

  it('measure from nought and equally high where each has a unit of its own, and join only what compares', () => {
    const { panels, days } = layoutPanels(ownSample, WIDTHS.wide);
    expect(panels.map(({ grid }) => grid[0]?.label)).toEqual(['0', '$0']);
    expect(new Set(panels.map(({ top, bottom }) => bottom - top)).size).toBe(1);
    expect(panels[1]?.lines).toHaveLength(2);
    expect(days[0]?.d).toMatch(/^M[\d.]+,\d+V/);
  });

  it('give a point the same height in every panel', () => {
    const { panels } = layoutPanels(sample, WIDTHS.wide);
    const pixels = panels.map(({ grid }) => {
      const [first, second] = grid;
      const [a, b] = [Number.parseFloat(first?.label ?? ''), Number.parseFloat(second?.label ?? '')];
      return ((first?.y ?? 0) - (second?.y ?? 0)) / (b - a);
    });
    expect(Math.abs((pixels[0] ?? 0) - (pixels[1] ?? 0))).toBeLessThan(0.2);
  });

  it('join a first print to what replaced it, and neither forecasts nor later prints to the rest', () => {
    const [first] = layoutPanels(sample, WIDTHS.wide).panels;
    expect(first?.stems).toHaveLength(1);
    expect(first?.lines[0]?.d.match(/[ML]/g)).toHaveLength(3);
  });

  it('draw one line through prints that contradict each other, and a stem between them', () => {
    const [first] = sample.panels;
    const mark = first?.series[0]?.marks[0] as PanelMark;
    const at = (year: number, value: number) => ({
      ...mark,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      low: value,
      high: value,
      value,
    });
    const marks = [at(2022, 50), at(2023, 60), at(2023, 40), at(2024, 55)];
    const panels = [{ name: 'Somebody', layer: undefined, series: [{ name: 'A counter', marks }] }];
    const [panel] = layoutPanels({ ...sample, panels }, WIDTHS.wide).panels;
    expect(panel?.lines[0]?.d.match(/[ML]/g)).toHaveLength(3);
    expect(panel?.stems).toHaveLength(1);
  });

  it('run a line from the first sight of a price to the last, and dashes on to the next', () => {
    const [mark] = sample.panels[0]?.series[0]?.marks ?? [];
    const on = (day: string, low: number, isEnd = false) => ({
      ...(mark as PanelMark),
      from: day,
      to: day,
      low,
      high: low,
      value: low,
      isEnd,
    });
    const marks = [on('2022-01-01', 90), on('2022-06-01', 90, true), on('2023-01-01', 70), on('2023-06-01', 70, true)];
    const panel = { name: 'A seller', layer: undefined, series: [{ name: 'A', marks, isHeld: true }] };
    const [first] = layoutPanels({ ...sample, panels: [panel], isDense: true }, WIDTHS.wide).panels;
    expect(first?.lines.map(({ isEstimate, d }) => [isEstimate, d.replace(/[\d.,]+/g, '')])).toEqual([
      [false, 'MHMH'],
      [true, 'ML'],
    ]);
    expect(first?.marks).toHaveLength(2);
  });

  it('draw their marks small where one of them is full', () => {
    const [first] = sample.panels;
    const marks = Array.from({ length: 60 }, () => first?.series[0]?.marks[0] as PanelMark);
    const panels = [{ name: 'Somebody', layer: undefined, series: [{ name: 'A counter', marks }] }];
    expect(layoutPanels(sample, WIDTHS.wide).isSmall).toBe(false);
    expect(layoutPanels({ ...sample, panels }, WIDTHS.wide).isSmall).toBe(true);
  });

  it('stay in their drawing, whatever the shares', () => {
    const share = fc.integer({ min: 0, max: 100 });
    const year = fc.integer({ min: 2018, max: 2027 });
    const marks = fc.array(fc.tuple(year, share, share), { minLength: 1, maxLength: 12 }).map((all) =>
      all.map(
        ([at, one, other]): PanelMark => ({
          ...(sample.panels[0]?.series[0]?.marks[0] as PanelMark),
          from: `${at}-01-01`,
          to: `${at}-12-31`,
          low: Math.min(one, other),
          high: Math.max(one, other),
        }),
      ),
    );
    const panel = marks.map((own) => ({
      name: 'Somebody',
      layer: undefined,
      series: [{ name: 'A counter', marks: own }],
    }));
    fc.assert(
      fc.property(fc.array(panel, { minLength: 1, maxLength: 4 }), fc.constantFrom(340, 720), (panels, width) => {
        const scene = layoutPanels({ ...sample, from: '2018-01-01', to: '2027-12-31', panels }, width);
        expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
        for (const { marks: placed, top, bottom } of scene.panels)
          for (const { at } of placed)
            for (const [, y] of at) {
              expect(y).toBeGreaterThanOrEqual(top - 0.2);
              expect(y).toBeLessThanOrEqual(bottom + 0.2);
            }
      }),
    );
  });
});

describe('dodging', () => {
  it('hides no mark by another while there is room', () => {
    const spots = Array.from({ length: 7 }, (_, group) => ({ x: 100, y: 50, group, reach: 33 }));
    const placed = dodge(spots, [0, 200], 11);
    const gaps = placed.map(({ x }) => x).sort((a, b) => a - b);
    for (const [index, x] of gaps.slice(1).entries()) expect(x - (gaps[index] ?? 0)).toBeGreaterThanOrEqual(11);
    expect(placed[0]?.x).toBe(100);
  });

  it('leaves a mark in its period, or one step from its middle', () => {
    const spots = Array.from({ length: 5 }, (_, group) => ({ x: 100, y: 50, group, reach: 8 }));
    for (const { x } of dodge(spots, [0, 200], 11)) expect(Math.abs(x - 100)).toBeLessThanOrEqual(11);
  });

  it('moves the prints of one figure together', () => {
    const prints = [50, 80].map((y) => ({ x: 100, y, group: 1, reach: 20 }));
    const placed = dodge([{ x: 100, y: 80, group: 0, reach: 20 }, ...prints], [0, 200], 11);
    expect(placed.map(({ x }) => x)).toEqual([100, 111, 111]);
  });
});
