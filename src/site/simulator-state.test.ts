import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../schema/scenario.ts';
import {
  FIELDS,
  type Field,
  PATHS,
  type Path,
  readField,
  recordWith,
  type Value,
  valueAt,
} from '../simulator/fields.ts';
import { parseSimulator, printSimulator, type ScenarioState } from './simulator-state.ts';

const PRESETS = ['talk-2024-03', 'another', 'third'];

/** Any value that a field takes. */
function anyValue(path: Path): fc.Arbitrary<Value> {
  const field: Field = FIELDS[path];
  switch (field.kind) {
    case 'number':
      return fc
        .double({ min: field.min, max: field.max, noNaN: true })
        .map((value) => (Object.is(value, -0) ? 0 : value));
    case 'integer':
      return fc.integer({ min: field.min, max: field.max });
    case 'batch':
      return fc.oneof(fc.constant('max'), fc.integer({ min: 1, max: field.max }));
    case 'choice':
      return fc.constantFrom(...field.choices);
    case 'flag':
      return fc.boolean();
    case 'day':
      return fc.constantFrom('2023-01-01', '2024-03-26', '2026-11-24');
    case 'id':
      return fc.constantFrom('nvidia-a10', 'llama-2-7b', 'lambda');
    case 'offer':
      return fc.constantFrom('openai/gpt-4-turbo', 'deepinfra/llama-2-7b');
  }
}

const values = fc.record(Object.fromEntries(PATHS.map((path) => [path, anyValue(path)])), { requiredKeys: [] });
const scenario = fc.record({ preset: fc.constantFrom(...PRESETS), values }) as fc.Arbitrary<ScenarioState>;

describe('the state of the simulator', () => {
  it('is read from a URL in the words of a scenario file', () => {
    expect(parseSimulator('?preset=another&input_len=512&precision.weights=int8&on=2024-03-26', PRESETS)).toEqual({
      preset: 'another',
      values: { input_len: 512, 'precision.weights': 'int8', on: '2024-03-26' },
      compared: [],
    });
  });

  it('holds what is out of bounds to them, and ignores garbage', () => {
    const query =
      '?v=99&preset=../etc&input_len=0&output_len=many&load.utilisation=7&precision.kv=fp3&on=yesterday&hardware=A%00B';
    expect(parseSimulator(query, PRESETS)).toEqual({
      preset: 'talk-2024-03',
      values: { input_len: 1, 'load.utilisation': 1 },
      compared: [],
    });
  });

  it('prints only what differs, and is read back as it was', () => {
    expect(printSimulator({ preset: 'talk-2024-03', values: {}, compared: [] }, PRESETS)).toBe('');
    fc.assert(
      fc.property(scenario, fc.array(scenario, { maxLength: 2 }), (one, compared) => {
        const state = { ...one, compared };
        const text = printSimulator(state, PRESETS);
        if (text.length < 4000) expect(parseSimulator(text, PRESETS)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it('throws at no query string', () => {
    const query = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.webQueryParameters(),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(query, (text) => {
        const state = parseSimulator(text, PRESETS);
        expect(parseSimulator(printSimulator(state, PRESETS), PRESETS)).toEqual(state);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a field', () => {
  const whole = scenarioSchema.parse({
    hardware: 'nvidia-a10',
    model: 'llama-2-7b',
    price: { usd_per_gpu_hour: 1 },
    ownership: { capex_usd: 1000 },
    load: { utilisation: 0.5 },
    fleet: {},
    api: { input_usd_per_mtok: 1, output_usd_per_mtok: 1 },
    queue: { requests_per_s: 1, max_wait_s: 1 },
    speculation: { acceptance: 0.7, gamma: 3 },
    training: { tokens: 1e6 },
    flywheel: { tokens_per_month: 1e6 },
  });

  it('takes only what a scenario file may hold as well', () => {
    for (const path of PATHS) {
      fc.assert(
        fc.property(anyValue(path), (value) => {
          const { on, ...record } = recordWith(whole, { [path]: value });
          const read = scenarioSchema.safeParse({ ...record, ...(on ? { on: on.text } : {}) });
          expect(read.error?.issues ?? [], `${path} ${value}`).toEqual([]);
          expect(valueAt(recordWith(whole, { [path]: value }), path)).toBe(value);
          expect(readField(path, String(value))).toBe(value);
        }),
        { numRuns: 30 },
      );
    }
  });

  it('takes the place of its rival', () => {
    expect(recordWith(whole, { 'price.seller': 'lambda' }).price).toEqual({ seller: 'lambda', terms: 'on-demand' });
    expect(recordWith(whole, { 'load.profile': 'azure-chat' }).load?.utilisation).toBeUndefined();
    expect(recordWith(whole, { 'api.offer': 'openai/gpt-4' }).api?.offers).toEqual(['openai/gpt-4']);
  });
});
