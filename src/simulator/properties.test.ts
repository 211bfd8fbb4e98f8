import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../schema/scenario.ts';
import { requestUsd } from './api.ts';
import { efficiencyOf, IDEAL } from './efficiency.ts';
import { breakEven, capacity, monthUsd, replicasFor } from './fleet.ts';
import { frontier } from './frontier.ts';
import { scenarioFrom } from './read-scenario.ts';
import { acceleratorOf, modelOf } from './reference-tables.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate.ts';
import type { Replica } from './step.ts';
import { seeded } from './uncertainty.ts';

const gpu = fc.constantFrom('a10', 'a100-sxm-80', 'h100-sxm', 'b200-sxm', 'mi300x', 'l4');
const llm = fc.constantFrom('llama2-7b', 'llama3-70b', 'mixtral-8x7b', 'deepseek-r1', 'gpt-oss-120b');
const weights = fc.constantFrom('fp16', 'fp8', 'int8', 'nvfp4', 'int4') as fc.Arbitrary<
  'fp16' | 'fp8' | 'int8' | 'nvfp4' | 'int4'
>;
const replica = fc.record({ gpu, llm, weights, tp: fc.constantFrom(1, 2, 4, 8) }).map(
  ({ gpu: g, llm: m, weights: w, tp }): Replica => ({
    hardware: acceleratorOf(g),
    model: modelOf(m),
    precision: { weights: w, kv: 'fp16', compute: 'fp8' },
    tensorParallel: tp,
    efficiency: efficiencyOf('graphs'),
  }),
);
const work = fc.record({ inputLen: fc.integer({ min: 1, max: 20_000 }), outputLen: fc.integer({ min: 1, max: 4000 }) });

describe('throughput', () => {
  it('never exceeds the ideal roofline', () => {
    fc.assert(
      fc.property(replica, work, fc.integer({ min: 1, max: 300 }), (one, load, batch) => {
        const ideal = serve({ ...one, efficiency: IDEAL }, load, batch);
        expect(serve(one, load, batch).outputTokensPerS).toBeLessThanOrEqual(ideal.outputTokensPerS);
      }),
    );
  });

  it('is traded for the speed of a stream along the frontier', () => {
    fc.assert(
      fc.property(replica, work, (one, load) => {
        const points = frontier((batch) => serve(one, load, batch), 400);
        for (const [index, point] of points.entries()) {
          const before = points[index - 1];
          if (!before) continue;
          expect(point.outputTokensPerS).toBeGreaterThan(before.outputTokensPerS);
          expect(point.perUserTokensPerS).toBeLessThan(before.perUserTokensPerS);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('money', () => {
  it('breaks even where the lines cross, to the last stair', () => {
    const fleet = fc.record({
      tokensPerS: fc.double({ min: 1, max: 1e5, noNaN: true }),
      usdPerHour: fc.double({ min: 0.1, max: 100, noNaN: true }),
      utilisation: fc.double({ min: 0.05, max: 1, noNaN: true }),
      fixedUsd: fc.double({ min: 0, max: 1e5, noNaN: true }),
    });
    fc.assert(
      fc.property(fleet, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, api) => {
        const even = breakEven(one, api);
        if (!even) return;
        const own = monthUsd(one, even.tokensPerMonth * (1 - 1e-9));
        expect(own / ((even.tokensPerMonth * api) / 1e6)).toBeCloseTo(1, 4);
        // From then on for good: neither there nor where any later stair begins is the own fleet dearer.
        const stairs = Array.from(
          { length: 50 },
          (_, at) => (replicasFor(one, even.alwaysFrom) + at) * capacity(one) * (1 + 1e-9),
        );
        for (const tokens of [even.alwaysFrom, ...stairs])
          expect(monthUsd(one, tokens * (1 - 1e-12)) * (1 - 1e-6)).toBeLessThanOrEqual((tokens * api) / 1e6);
      }),
    );
  });

  it('puts a long request wholly into its tier', () => {
    const price = { input: 1, output: 2, tiers: [{ above: 100_000, input: 2, output: 4 }] };
    expect(requestUsd(price, { input: 1e6, output: 1e6 })).toBeCloseTo(6);
    expect(requestUsd(price, { input: 1e5, output: 0 })).toBeCloseTo(0.1);
    expect(requestUsd({ ...price, batchFactor: 0.5 }, { input: 1e5, output: 0, isBatch: true })).toBeCloseTo(0.05);
    expect(requestUsd({ ...price, cachedInput: 0.1 }, { input: 1e5, output: 0, cachedInput: 1e5 })).toBeCloseTo(0.01);
  });
});

describe('a scenario', () => {
  const base = { hardware: 'nvidia-a10', model: 'llama-2-7b' };

  it('has no NaN and no exception in its answer, whatever it asks', () => {
    const asked = fc.record(
      {
        count: fc.integer({ min: 1, max: 64 }),
        tensor_parallel: fc.integer({ min: 1, max: 16 }),
        parallel: fc.constantFrom('tensor', 'data-expert'),
        input_len: fc.integer({ min: 1, max: 1e6 }),
        output_len: fc.integer({ min: 1, max: 1e6 }),
        prefix_hit: fc.double({ min: 0, max: 0.999, noNaN: true }),
        concurrency: fc.oneof(fc.constant('max'), fc.integer({ min: 1, max: 100_000 })),
        phase: fc.constantFrom('serve', 'decode', 'prefill'),
        price: fc.record({ usd_per_gpu_hour: fc.double({ min: 0, max: 1000, noNaN: true }) }),
        api: fc.record({
          input_usd_per_mtok: fc.double({ min: 0, max: 100, noNaN: true }),
          output_usd_per_mtok: fc.double({ min: 0, max: 100, noNaN: true }),
        }),
        queue: fc.record({
          requests_per_s: fc.double({ min: 0.01, max: 20, noNaN: true }),
          max_wait_s: fc.double({ min: 0, max: 10, noNaN: true }),
        }),
        flywheel: fc.record({ tokens_per_month: fc.double({ min: 1, max: 1e12, noNaN: true }) }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(asked, gpu, llm, weights, (given, g, m, w) => {
        const record = scenarioSchema.parse({ ...base, ...given, precision: { weights: w } });
        const answer = simulate(scenarioFrom(record, acceleratorOf(g), modelOf(m)));
        expect(JSON.stringify(answer, (_, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain('NaN');
        expect(answer.memory.maxBatch).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('costs less when the price falls', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.double({ min: 0.1, max: 0.99, noNaN: true }),
        (usd, less) => {
          const cost = (usd_per_gpu_hour: number) => {
            const record = scenarioSchema.parse({ ...base, price: { usd_per_gpu_hour } });
            return (
              simulate(scenarioFrom(record, acceleratorOf('a10'), modelOf('llama2-7b'))).cost?.usdPerMtok.outputOnly ??
              0
            );
          };
          expect(cost(usd * less)).toBeLessThan(cost(usd));
        },
      ),
    );
  });

  it('that does not fit says so, and has figures for one sequence', () => {
    const record = scenarioSchema.parse(base);
    const answer = simulate(scenarioFrom(record, acceleratorOf('a10'), modelOf('llama3-70b')));
    expect(answer.memory.maxBatch).toBe(0);
    expect(answer.batch).toBe(1);
    expect(answer.throughput.outputTokensPerS).toBeGreaterThan(0);
    expect(answer.warnings[0]).toBe('does-not-fit');
  });
});

it('a seed gives the same numbers each time', () => {
  const [a, b] = [seeded(7), seeded(7)];
  expect(Array.from({ length: 5 }, a)).toEqual(Array.from({ length: 5 }, b));
});
