import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmeticOf } from '../../src/charts/simulator/arithmetic.ts';
import type { SimulatorData } from '../../src/charts/simulator/data.ts';
import { caseOf, monthsTo, onDay, tornadoIn, wheelIn } from '../../src/charts/simulator/derive.ts';
import { daysPlot } from '../../src/charts/simulator/plots/days.ts';
import { frontierPlot } from '../../src/charts/simulator/plots/frontier.ts';
import { partsBars, tornadoBars } from '../../src/charts/simulator/plots/cost-bars.ts';
import { volumePlot } from '../../src/charts/simulator/plots/volume.ts';
import { weekPlot } from '../../src/charts/simulator/plots/week.ts';
import { wheelPlot } from '../../src/charts/simulator/plots/wheel.ts';
import { claimSumsOf, sumsOf } from '../../src/charts/simulator/sums.ts';
import { layoutPlot } from '../../src/charts/plot/layout.ts';
import { simulatorWords } from '../../src/i18n/simulator-words.ts';
import { buildGraph } from '../../src/knowledge/build.ts';
import { catalogueOf } from '../../src/knowledge/catalogue/build.ts';
import { newestOn, offerOn, rentsOn } from '../../src/knowledge/catalogue/in-force.ts';
import { readContent } from '../../src/knowledge/read/content.ts';
import { parseDifference } from '../../src/simulator/answer-figures.ts';
import { warningsIn } from '../../src/simulator/warning-words.ts';
import { type Path, PATHS, readField, type Values } from '../../src/simulator/fields.ts';

const DAY = '2026-11-24';
const { graph } = buildGraph(readContent('content'), DAY);
const catalogue = catalogueOf(graph, DAY);
const data: SimulatorData = {
  words: simulatorWords.en,
  warnings: warningsIn('en'),
  catalogue,
  presets: [...graph.scenarios].map(([id, record]) => ({ id, name: id, summary: undefined, record })),
  today: DAY,
  measured: [],
  layers: {},
  links: { root: '/', validation: '/', guide: '/', schema: '/', embed: '/', page: '/' },
};
const presetOf = (id: string) => data.presets.find((preset) => preset.id === id) ?? expect.fail(`no preset ${id}`);
const talk = presetOf('talk-2024-03');
const holdsNothingWrong = (value: unknown) =>
  expect(JSON.stringify(value, (_, one) => (Number.isNaN(one) ? 'NaN' : one))).not.toMatch(/NaN|undefined/);

describe('prices of a day', () => {
  it('are those that held on it, with the newest of a line of models', () => {
    expect(offerOn(catalogue, 'openai/gpt-4-turbo', '2024-03-26')?.period).toMatchObject({ input: 10, output: 30 });
    expect(offerOn(catalogue, 'openai/gpt-4-turbo', '2023-11-05')).toBeUndefined();
    const line = ['openai/gpt-4', 'openai/gpt-4-turbo', 'openai/gpt-4o'];
    expect(newestOn(catalogue, line, '2023-06-01')?.offer.model).toBe('gpt-4');
    expect(newestOn(catalogue, line, '2024-03-26')?.offer.model).toBe('gpt-4-turbo');
    expect(newestOn(catalogue, line, '2024-06-01')?.offer.model).toBe('gpt-4o');
    expect(newestOn(catalogue, line, '2022-06-01')).toBeUndefined();
  });

  it('change on their day', () => {
    const input = (day: string) => offerOn(catalogue, 'openai/gpt-3-5-turbo', day)?.period.input;
    expect([input('2023-06-12'), input('2023-06-13'), input('2024-02-01')]).toEqual([2, 1.5, 0.5]);
  });

  it('of an hour are the cheapest first, and on demand alone unless asked otherwise', () => {
    const rents = rentsOn(catalogue, 'nvidia-h100-sxm', DAY);
    expect(rents.length).toBeGreaterThan(5);
    expect(rents.every(({ rent }) => rent.terms === 'on-demand')).toBe(true);
    expect(rents.map(({ period }) => period.low)).toEqual(rents.map(({ period }) => period.low).sort((a, b) => a - b));
    expect(rentsOn(catalogue, 'nvidia-a10', '2024-03-26').find(({ rent }) => rent.seller === 'lambda')?.period.low).toBe(0.6);
  });

  it('hold a longer price for the whole request', () => {
    const long = offerOn(catalogue, 'openai/gpt-5-5', DAY);
    expect(long?.period).toMatchObject({ input: 5, output: 30 });
    expect(long?.tiers).toMatchObject([{ above: 272_000, period: { input: 10, output: 45 } }]);
  });
});

describe('the talk’s case', () => {
  it('has its sums, and what could be bought that day', () => {
    const one = caseOf(data, talk, {});
    expect(claimSumsOf(one, data.words, 'en').map(({ is }) => is)).toEqual(['$5,256', '$0.067', '67%', '22%', '125']);
    expect(one.bought.map(({ usdPerMtok }) => usdPerMtok)).toEqual([20, 1, 0.13]);
    expect(one.answer.cost?.usdPerMtok.outputOnly).toBeCloseTo(0.384, 2);
    expect(sumsOf(one, data.words, 'en').map(({ key }) => key)).toEqual(['memory', 'step', 'cycle', 'rate', 'cost', 'bill']);
  });

  it('has arithmetic for every figure that the guide prints', () => {
    const mentions = [...(graph.guides.get('what-a-token-costs')?.body.text ?? '').matchAll(/<Calc scenario="([^"]+)" figure="([^"]+)"(?: with="([^"]+)")?/g)];
    expect(mentions.length).toBeGreaterThan(15);
    for (const [, preset = '', figure = '', difference = ''] of mentions) {
      const parsed = parseDifference(difference);
      const one = caseOf(data, presetOf(preset), 'values' in parsed ? parsed.values : {});
      expect(arithmeticOf(figure, one, data.words, 'en'), figure).toMatch(/[÷×]/);
    }
  });

  it('crosses its API line where own and bought cost the same', () => {
    const plot = volumePlot(caseOf(data, talk, {}), data, 'en');
    const [dot] = plot?.dots ?? [];
    const stairs = plot?.lines.find(({ name }) => name === data.words.volume.own)?.points ?? [];
    const own = stairs.findLast(([tokens]) => tokens <= (dot?.x ?? 0))?.[1] ?? 0;
    expect((dot?.y ?? 0) / own).toBeCloseTo(1, 1);
  });

  it('is dearer by the rent of today, and the API cheaper', () => {
    const [then, now] = ['2024-03-26', DAY].map((day) => onDay(data, caseOf(data, talk, {}), day));
    expect(now?.own?.low).toBeGreaterThan(then?.own?.low ?? 0);
    expect(now?.bought[0]?.usdPerMtok).toBeLessThan(then?.bought[0]?.usdPerMtok ?? 0);
  });

  it('with an unknown chip falls back to its own', () => {
    expect(caseOf(data, talk, { hardware: 'no-such-chip' }).resolved.scenario.hardwareId).toBe('nvidia-a10');
  });
});

describe('every preset', () => {
  it.each(data.presets.map(({ id }) => id))('%s has an answer, and every drawing of it', (id) => {
    const one = caseOf(data, presetOf(id), {});
    expect(one.answer.memory.maxBatch).toBeGreaterThan(0);
    expect(one.answer.throughput.outputTokensPerS).toBeGreaterThan(1);
    expect(one.answer.cost?.usdPerMtok.outputOnly).toBeGreaterThan(0);
    const { words } = data;
    holdsNothingWrong([frontierPlot(one, words, 'en'), volumePlot(one, data, 'en'), layoutPlot(daysPlot(one, data, 'en'), 720)]);
    holdsNothingWrong([partsBars(one, words, 'en'), tornadoBars(one, words, 'zh'), weekPlot(one, words, 'en'), wheelPlot(one, words, 'zh')]);
    expect(tornadoIn(one).map(({ input }) => input).sort()).toEqual(
      ['bandwidth', 'batch', 'inputLen', 'outputLen', 'price', 'throughput', 'utilisation'],
    );
  });
});

describe('whatever a reader sets', () => {
  const text = fc.oneof(
    fc.constantFrom('0', '1', '64', '1e6', '0.5', 'max', 'int8', 'fp4', 'eager', 'azure-code', 'true', '2023-02-01', DAY),
    fc.constantFrom('nvidia-b200', 'deepseek-r1', 'gpt-oss-120b', 'lambda', 'openai/gpt-4o', 'nobody/nothing', 'no-such-thing'),
  );
  const set = fc.array(fc.tuple(fc.constantFrom(...PATHS), text), { maxLength: 8 }).map((pairs) =>
    Object.fromEntries(
      pairs.flatMap(([path, said]): [Path, Values[Path]][] => {
        const value = readField(path, said);
        return value === undefined ? [] : [[path, value]];
      }),
    ),
  );

  it('is answered, without NaN and without an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...data.presets), set, (preset, values) => {
        const one = caseOf(data, preset, values as Values);
        const { words } = data;
        holdsNothingWrong(one.answer);
        holdsNothingWrong([frontierPlot(one, words, 'en'), volumePlot(one, data, 'en'), wheelIn(one)]);
        holdsNothingWrong([partsBars(one, words, 'en'), tornadoBars(one, words, 'en'), sumsOf(one, words, 'en')]);
      }),
      { numRuns: 400 },
    );
  });

  it('costs nothing where the machine does', () => {
    const free = caseOf(data, presetOf('deepseek-day-6'), { 'price.usd_per_gpu_hour': 0 });
    expect(free.answer.cost?.usdPerMtok.all).toBe(0);
    expect(free.answer.breakEven?.tokensPerMonth).toBe(0);
    holdsNothingWrong([volumePlot(free, data, 'en'), partsBars(free, data.words, 'en')]);
  });

  it('can be put on any day since 2023', () => {
    const months = monthsTo(DAY);
    expect([months[0], months.at(-1)]).toEqual(['2023-01-01', DAY]);
    for (const day of months) holdsNothingWrong(onDay(data, caseOf(data, talk, {}), day));
  });
});
