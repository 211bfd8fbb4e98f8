import { describe, expect, it } from 'vitest';
import { simulatorAddress } from '../../src/charts/explorables/flywheel/address.ts';
import { flywheelData, settingCase } from '../../src/charts/explorables/flywheel/data.ts';
import { unaskedOf } from '../../src/charts/explorables/data.ts';
import { lagData } from '../../src/charts/explorables/lag/data.ts';
import { estimatesPlot, lagPlot } from '../../src/charts/explorables/lag/plots.ts';
import { triangleData } from '../../src/charts/explorables/triangle/data.ts';
import { trianglePlot } from '../../src/charts/explorables/triangle/plots.ts';
import { caseOf } from '../../src/charts/simulator/derive.ts';
import { simulatorData } from '../../src/charts/simulator/page-data.ts';
import { WHEEL_CASES, WHEEL_RIVALS, type WheelValues, wheelAnswer } from '../../src/explorables/flywheel.ts';
import { LAG_TESTS, type LagValues, lagAnswer } from '../../src/explorables/lag.ts';
import { TRIANGLE_DAYS, TRIANGLE_FIELDS, type TriangleValues, triangleAnswer } from '../../src/explorables/triangle.ts';
import { parseSimulator } from '../../src/site/simulator-state.ts';
import { site } from '../../src/site/site.ts';

const holdsNothingWrong = (value: unknown) =>
  expect(JSON.stringify(value, (_, one) => (Number.isNaN(one) ? 'NaN' : one))).not.toMatch(/NaN|undefined|\{\w+\}/);

describe('the flywheel', () => {
  const data = flywheelData(site(), 'en');
  const sim = simulatorData(site(), 'en');
  const unasked = unaskedOf(data) as unknown as WheelValues;

  it('is the simulator’s: its answer is that of the case that its link opens', () => {
    for (const prices of WHEEL_CASES)
      for (const against of WHEEL_RIVALS)
        for (const change of [{}, { tokens: 2e9, growth: 5, month: 6, part: 60, tune: 3000, use: 30 }]) {
          const values: WheelValues = { ...unasked, prices, against, ...change };
          const query = simulatorAddress(values, data.own).split('?')[1] ?? '';
          const ids = sim.presets.map(({ id }) => id);
          const { preset, values: given } = parseSimulator(`?${query}`, ids);
          const found = sim.presets.find(({ id }) => id === preset) ?? expect.fail(`no preset ${preset}`);
          const theirs = caseOf(sim, found, given).answer.flywheel;
          const ours = wheelAnswer(values, data.own);
          expect([prices, against, theirs?.paybackMonth]).toEqual([prices, against, ours.payback ?? 'never']);
          expect((theirs?.stayUsd ?? 0) / ours.stayUsd).toBeCloseTo(1, 3);
          expect((theirs?.switchUsd ?? 0) / ours.switchUsd).toBeCloseTo(1, 3);
        }
  });

  it('begins with the talk’s case, to the dollar', () => {
    const theirs = settingCase(sim, 'talk').answer.flywheel;
    expect(theirs?.switchUsd).toBeCloseTo(wheelAnswer(unasked, data.own).switchUsd, -1);
    holdsNothingWrong(data.own);
  });
});

describe('the triangle', () => {
  it('has offers on each day, whole in both languages, each with its sources', () => {
    for (const lang of ['en', 'zh'] as const) {
      const { own, words } = triangleData(site(), lang);
      for (const day of TRIANGLE_DAYS) {
        expect(own.days[day].length).toBeGreaterThan(15);
        for (const pick of TRIANGLE_FIELDS.pick.options)
          for (const test of TRIANGLE_FIELDS.test.options) {
            const values: TriangleValues = { pick, day, test, share: 33 };
            const plot = trianglePlot(triangleAnswer(own.days[day], values), 33, words, lang);
            holdsNothingWrong(plot);
            for (const { said } of plot.marks ?? []) expect(said).toMatch(/20\d\d( 年[^）]*)?[)）]$/);
          }
      }
    }
  });
});

describe('the lag', () => {
  it('follows each test in both languages, and names where its scores and estimates come from', () => {
    for (const lang of ['en', 'zh'] as const) {
      const { own, words } = lagData(site(), lang);
      for (const test of LAG_TESTS) {
        const values: LagValues = { test, within: 0, rule: 'equal', step: 0 };
        const answer = lagAnswer(own.tests[test], values);
        expect(answer.reached.length).toBeGreaterThan(3);
        const plot = lagPlot(answer, own.from[test], words, lang);
        holdsNothingWrong(plot);
        for (const { said } of plot.marks ?? []) expect(said).toContain(own.from[test]);
      }
      const published = estimatesPlot(own.estimates, words);
      holdsNothingWrong(published);
      expect(published.marks?.length).toBeGreaterThan(8);
    }
  });
});
