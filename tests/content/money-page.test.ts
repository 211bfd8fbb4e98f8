import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/charts/explorables/data.ts';
import { moneyData } from '../../src/charts/explorables/money/data.ts';
import { drawnDiagram, titleOf } from '../../src/charts/explorables/money/drawing.ts';
import { layoutFlow } from '../../src/charts/flow/layout.ts';
import { numbersIn } from '../../src/charts/kit/golden.ts';
import { WIDTHS } from '../../src/charts/kit/widths.ts';
import { moneyView, RULES, yearsOf } from '../../src/explorables/money.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { buildGraph } from '../../src/knowledge/build.ts';
import { readContent } from '../../src/knowledge/read/content.ts';

const DAY = '2026-11-29';
const { graph } = buildGraph(readContent('content'), DAY);
const flows = [...graph.flows.values()];

/** Every view that the page can show. */
const views = LANGUAGES.flatMap((lang) => {
  const data = moneyData({ graph, today: DAY }, lang);
  return data.own.flows.flatMap((flow) =>
    [undefined, ...yearsOf(flow)].flatMap((year) =>
      RULES.map((rule) => ({
        lang,
        data,
        view: moneyView(data.own, { variant: flow.id, rule, ...(year ? { year } : {}) }),
      })),
    ),
  );
});

describe('the flows of the content', () => {
  it('are the six that were published', () => {
    expect(flows.map(({ id }) => id)).toEqual([
      'agrawal-layers',
      'a16z-2023',
      'openai-2024',
      'menlo-enterprise',
      'venture-2026',
      'commitments',
    ]);
  });

  it('lose no money on the way: what comes in covers what goes on, wherever a total is said', () => {
    for (const { diagrams } of flows)
      for (const { nodes, links } of diagrams)
        for (const { id, amount, figure } of nodes) {
          const given = links.filter(({ from }) => from === id);
          const taken = links.filter(({ to }) => to === id);
          if (!figure) continue;
          for (const [at, whole] of amount.at.entries())
            for (const side of [given, taken]) {
              const sum = side.reduce((all, link) => all + (link.amount.at[at] ?? 0), 0);
              expect(sum).toBeLessThanOrEqual(whole * 1.01);
            }
        }
  });

  it('never stand beside what is of another kind: promises beside payments', () => {
    for (const { diagrams } of flows)
      for (const { links } of diagrams) {
        const ways = new Set(links.map(({ way }) => way));
        expect(ways.has('promise') && ways.has('payment')).toBe(false);
      }
  });
});

describe('the page on money', () => {
  it('says its finding in every view, with every amount', () => {
    for (const { view, data, lang } of views) {
      const title = titleOf(view, data.words, lang);
      expect(title).not.toMatch(/[{}]|NaN|undefined/);
      expect(title.length).toBeGreaterThan(15);
    }
  });

  it('is drawn in every view, at both widths', () => {
    for (const { view, data, lang } of views)
      for (const diagram of view.diagrams)
        for (const width of Object.values(WIDTHS)) {
          const scene = layoutFlow(drawnDiagram(diagram, view.filing, data.words, lang), width);
          expect(numbersIn(scene).every(Number.isFinite)).toBe(true);
          expect(scene.links.length).toBeGreaterThan(0);
        }
  });

  it('tells of every mark who said it, and when', () => {
    const publishers = [...graph.sources.values()].map(({ publisher }) => publisher);
    for (const { data } of views)
      for (const { said } of data.own.flows.flatMap(({ diagrams }) =>
        diagrams.flatMap(({ links, nodes }) => [...links, ...nodes]),
      )) {
        // A source may have no day of its own; then its name stands last.
        const isLast = (name: string) => said.includes(name) && said.length - said.lastIndexOf(name) <= name.length + 25;
        expect(said).toMatch(/\d{4}/);
        expect(publishers.some(isLast), said).toBe(true);
      }
  });

  it('offers each picture under its name', () => {
    for (const lang of LANGUAGES) {
      const data = moneyData({ graph, today: DAY }, lang);
      expect(fieldsOf(data)['variant']).toMatchObject({ options: flows.map(({ id }) => id) });
      const [variant] = data.fields;
      expect(variant?.options.every(({ value, label }) => label !== value && label !== '')).toBe(true);
    }
  });
});
