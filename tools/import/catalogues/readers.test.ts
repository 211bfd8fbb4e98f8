import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CatalogueId } from '../../../src/schema/catalogues.ts';
import { CATALOGUES } from '../../../src/schema/catalogues.ts';
import { Refusal } from '../refusal.ts';
import { readCatalogue } from './read.ts';
import type { Catalogue, Quote } from './types.ts';

const sample = (id: CatalogueId): unknown =>
  JSON.parse(readFileSync(new URL(`../samples/${id.replace('.', '-')}.json`, import.meta.url), 'utf8'));
const read = (id: CatalogueId, data: unknown = sample(id)) => readCatalogue(id, data, 'file.json');
const quotesOf = ({ entries }: Catalogue, id: string): Quote[] => entries.find((one) => one.id === id)?.quotes ?? [];
const whys = ({ skipped }: Catalogue) => Object.fromEntries(skipped.map(({ id, why }) => [id, why]));

describe('LiteLLM', () => {
  it('prices tokens one by one, with tiers and lengths beside the plain price', () => {
    const catalogue = read('litellm');
    expect(quotesOf(catalogue, 'gpt-4o-mini')).toEqual(
      [
        { amounts: { input: 0.15, cached: 0.075, output: 0.6 } },
        { tier: 'priority', amounts: { input: 0.25, cached: 0.125, output: 1 } },
        { tier: 'batch', amounts: { input: 0.075, output: 0.3 } },
      ].map((quote) => expect.objectContaining(quote)),
    );
    expect(quotesOf(catalogue, 'gpt-5.6-sol')).toContainEqual({
      above: '272k',
      amounts: { input: 10, cached: 1, cacheWrite: 12.5, output: 45 },
    });
    expect(quotesOf(catalogue, 'deepseek/deepseek-v4-pro')).toEqual([
      { amounts: { input: 0.435, cached: 0.003625, output: 0.87 } },
    ]);
  });

  it('knows a day on which a model is no longer sold', () => {
    expect(read('litellm').entries.find(({ id }) => id === 'claude-opus-4-20250514')?.retires).toBe('2026-05-14');
  });

  it('sets aside what is no model, and what is not for text', () => {
    expect(whys(read('litellm'))).toEqual({
      sample_spec: 'the template',
      'gemini/gemini-1.5-flash': 'not chat: embedding',
      'text-embedding-3-small': 'not chat: embedding',
      'fireworks-ai-moe-up-to-56b': 'without a word on what they are for',
    });
  });

  const one = (fields: object) => ({ x: { litellm_provider: 'p', mode: 'chat', ...fields } });

  it.each([
    ['zero for both is free or unknown', { input_cost_per_token: 0, output_cost_per_token: 0.0 }, /free or unknown/],
    ['nothing is no price', {}, /without a price/],
    ['null is nothing', { input_cost_per_token: null, output_cost_per_token: null }, /without a price/],
    ['one side is half a price', { input_cost_per_token: 1e-6 }, /input or of output alone/],
    ['zero beside a price is half a price', { input_cost_per_token: 1e-6, output_cost_per_token: 0 }, /alone/],
  ])('%s', (_, fields, why) => {
    const { entries, skipped } = read('litellm', one(fields));
    expect(entries).toEqual([]);
    expect(skipped[0]?.why).toMatch(why);
  });

  it('leaves out a side that is zero beside a price', () => {
    const costs = { input_cost_per_token: 1e-6, output_cost_per_token: 2e-6, cache_creation_input_token_cost: 0 };
    expect(quotesOf(read('litellm', one(costs)), 'x')).toEqual([{ amounts: { input: 1, output: 2 } }]);
  });

  it('reads prices by ranges of input', () => {
    const range = (from: number, input: number) => ({
      range: [from, 1e6],
      input_cost_per_token: input,
      output_cost_per_token: 6e-6,
    });
    const catalogue = read(
      'litellm',
      one({ tiered_pricing: [range(0, 1.2e-6), range(32000, 2.4e-6), range(32768, 3e-6)] }),
    );
    expect(quotesOf(catalogue, 'x')).toEqual([
      { amounts: { input: 1.2, output: 6 } },
      { above: '32k', amounts: { input: 2.4, output: 6 } },
    ]);
    expect(catalogue.skipped[0]?.why).toMatch(/no whole thousand/);
  });

  it('knows its own day where a mirror says so', () => {
    expect(read('litellm', { ...one({}), last_updated: '2026-07-24T18:23:43.215560+00:00' }).day).toBe('2026-07-24');
    expect(read('litellm').day).toBeUndefined();
  });
});

describe('models.dev', () => {
  it('gives the true length from which a price holds', () => {
    expect(quotesOf(read('models.dev'), 'openai/gpt-5.4')).toEqual([
      { amounts: { input: 2.5, cached: 0.25, output: 15 } },
      { above: '272k', amounts: { input: 5, cached: 0.5, output: 22.5 } },
    ]);
  });

  it('takes zero for free or unknown, and a side at zero for unsaid', () => {
    const catalogue = read('models.dev');
    expect(quotesOf(catalogue, 'zai/glm-5.1')).toEqual([{ amounts: { input: 1.4, cached: 0.26, output: 4.4 } }]);
    const free = { p: { models: { m: { id: 'm', cost: { input: 0, output: 0 } } } } };
    expect(whys(read('models.dev', free))).toEqual({ 'p/m': expect.stringMatching(/free or unknown/) });
  });

  it('sets aside what is no longer sold, or makes no text', () => {
    expect(whys(read('models.dev'))).toEqual({
      'google/gemini-3-pro-preview': expect.stringMatching(/no longer sold/),
    });
    const image = {
      p: { models: { m: { id: 'm', modalities: { output: ['image'] }, cost: { input: 1, output: 2 } } } },
    };
    expect(whys(read('models.dev', image))).toEqual({ 'p/m': 'not chat: image' });
  });
});

describe('genai-prices', () => {
  it('holds a tier for all tokens of a request', () => {
    expect(quotesOf(read('genai-prices'), 'google/gemini-2.5-pro')).toEqual([
      { amounts: { input: 1.25, cached: 0.125, output: 10 } },
      { above: '200k', amounts: { input: 2.5, cached: 0.25, output: 15 } },
    ]);
  });

  it('dates its prices, those that are only announced too', () => {
    expect(quotesOf(read('genai-prices'), 'anthropic/claude-sonnet-5').map(({ from }) => from)).toEqual([
      undefined,
      '2026-09-01',
    ]);
  });

  it('names a model only by what is written out', () => {
    const { entries } = read('genai-prices');
    expect(entries.find(({ id }) => id === 'anthropic/claude-opus-4-0')?.names).toEqual([
      'claude-opus-4-0',
      'claude-opus-4',
      'claude-opus-4-20250514',
    ]);
  });

  it('sets aside prices by the time of day', () => {
    expect(whys(read('genai-prices'))).toEqual({ 'deepseek/deepseek-chat': 'priced by the time of day' });
  });

  it('tells the two doors of Google apart', () => {
    const models = ['gemini-9', 'claude-9'].map((id) => ({ id, prices: { input_mtok: 1, output_mtok: 2 } }));
    const { entries } = read('genai-prices', [{ id: 'google', models }]);
    expect(entries.map(({ provider }) => provider)).toEqual(['google', 'google-vertex']);
  });
});

describe('OpenRouter', () => {
  const one = (pricing: object) => ({ data: [{ id: 'a/b', pricing }] });

  it('prices tokens one by one, as text, and rounds away traces of arithmetic', () => {
    expect(quotesOf(read('openrouter'), 'openai/gpt-5.6-luna')).toEqual([
      { amounts: { input: 0.1, cached: 0.01, cacheWrite: 0.125, output: 0.6 } },
      { above: '272k', amounts: { input: 0.2, cached: 0.02, cacheWrite: 0.25, output: 0.9 } },
    ]);
  });

  it('means free by zero, and no price by -1', () => {
    expect(quotesOf(read('openrouter', one({ prompt: '0', completion: '0' })), 'a/b')).toEqual([
      { amounts: { input: 'free', output: 'free' } },
    ]);
    expect(whys(read('openrouter', one({ prompt: '-1', completion: '-1' })))).toEqual({
      'a/b': 'priced by what they are routed to',
    });
  });
});

describe('a catalogue that is malformed', () => {
  it('tells every value that is wrong by the way to it, and reads the rest', () => {
    const { entries, malformed } = read('litellm', {
      ...(sample('litellm') as object),
      'gpt-text': { litellm_provider: 'openai', mode: 'chat', input_cost_per_token: '1e-6', output_cost_per_token: -1 },
      'gpt-lost': { mode: 'chat' },
      'gpt-list': [],
    });
    expect(malformed).toEqual([
      { at: 'gpt-text > input_cost_per_token', message: 'expected number, received string' },
      { at: 'gpt-text > output_cost_per_token', message: expect.stringMatching(/>=0/) },
      { at: 'gpt-lost > litellm_provider', message: 'expected string, received undefined' },
      { at: 'gpt-list', message: 'expected object, received array' },
    ]);
    expect(entries.length).toBe(read('litellm').entries.length);
    expect(
      read('openrouter', {
        data: [
          { id: 'a', pricing: { prompt: 'cheap' } },
          { id: 'b', pricing: {} },
        ],
      }).malformed,
    ).toEqual([{ at: 'data > 0 > pricing > prompt', message: 'expected a number as text' }]);
  });

  it.each([
    ['litellm', {}, /an empty object/],
    ['litellm', [1, 2], /a list of 2/],
    ['litellm', null, /a null/],
    ['openrouter', { error: { code: 429 } }, /an object of error/],
    ['models.dev', 'text', /a string/],
    ['genai-prices', [], /an empty list/],
  ] as const)('is refused as %s where it is %j', (id, data, words) => {
    expect(() => read(id, data)).toThrow(words);
    expect(() => read(id, data)).toThrow(Refusal);
  });

  it('is refused where nothing in it is sound, with the first thing that is wrong', () => {
    const broken = [{ id: 'p', models: [{ id: 1 }] }];
    expect(() => read('genai-prices', broken)).toThrow(
      /no entry that can be read, to begin with at p > models > 0 > id/,
    );
  });

  it('is told to be another where it is another', () => {
    for (const id of CATALOGUES)
      for (const other of CATALOGUES.filter((one) => one !== id))
        expect(() => read(id, sample(other))).toThrow(`say ${other}`);
  });
});
