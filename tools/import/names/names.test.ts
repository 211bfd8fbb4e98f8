import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, entity } from '../testing.ts';
import { bareName } from './bare.ts';
import { isShorter, keyOf } from './key.ts';
import { Models } from './models.ts';
import { readingsOf } from './reading.ts';
import { sellersOf } from './sellers.ts';

describe('the key of a name', () => {
  it.each([
    ['Claude 3.5 Sonnet', 'claude-3-5-sonnet'],
    ['claude_3.5@sonnet', 'claude-3-5-sonnet'],
    ['Llama 3 8B', 'llama-3-8-b'],
    ['llama3-8b', 'llama-3-8-b'],
    ['Command R+', 'command-r-plus'],
    ['gpt-54', 'gpt-54'],
    ['文心一言 4.0', '文心一言-4-0'],
    ['…', ''],
  ])('of %s is %s', (name, key) => expect(keyOf(name)).toBe(key));

  it('does not depend on how words are parted, nor on case', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const number = fc.stringMatching(/^\d{1,4}$/);
    const part = fc.constantFrom('-', '.', '_', ' ', '@', ':');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, number, part), { minLength: 1, maxLength: 4 }), (words) => {
        const plain = words.map(([letters, digits]) => `${letters}-${digits}`).join('-');
        const other = words.map(([letters, digits, mark]) => `${letters.toUpperCase()}${digits}${mark}`).join('');
        expect(keyOf(other)).toBe(plain);
      }),
    );
  });

  it('shows a name that only leaves something out', () => {
    expect(isShorter('Llama 4', 'llama-4-maverick')).toBe(true);
    expect(isShorter('gpt-oss', 'gpt-oss-120b')).toBe(true);
    expect(isShorter('Llama-2-7B', 'llama-2-7b')).toBe(false);
    expect(isShorter('text-davinci-003', 'gpt-3-5')).toBe(false);
  });
});

describe('the bare name of a model', () => {
  it.each([
    ['gpt-4o', 'gpt-4o', undefined],
    ['azure/gpt-4o', 'gpt-4o', undefined],
    ['~openai/gpt-latest', 'gpt-latest', undefined],
    ['meta-llama/Meta-Llama-3.1-8B-Instruct', 'llama-3.1-8b-instruct', undefined],
    ['accounts/fireworks/models/llama-v3p1-8b-instruct', 'llama-3.1-8b-instruct', undefined],
    ['accounts/fireworks/models/glm-5p2', 'glm-5.2', undefined],
    ['anthropic.claude-3-haiku-20240307-v1:0', 'claude-3-haiku-20240307', undefined],
    ['anthropic.claude-v2:1', 'claude-v2:1', undefined],
    ['meta.llama2-13b-chat-v1', 'llama2-13b-chat', undefined],
    ['openai.gpt-oss-120b-1:0', 'gpt-oss-120b', undefined],
    ['deepseek.v3-v1:0', 'deepseek-v3', undefined],
    ['vertex_ai/openai/gpt-oss-120b-maas', 'gpt-oss-120b', undefined],
    ['us.anthropic.claude-opus-4-8', 'claude-opus-4-8', 'prices of a region'],
    ['azure/eu/gpt-4o-2024-08-06', 'gpt-4o-2024-08-06', 'prices of a region'],
    ['bedrock/us-east-1/anthropic.claude-v1', 'claude-v1', 'prices of a region'],
    ['bedrock/us-gov-west-1/x-1', 'x-1', 'prices of a region'],
    ['bedrock/*/1-month-commitment/cohere.command-text', 'command-text', 'prices with a commitment'],
    ['openai/gpt-oss-20b:free', 'gpt-oss-20b:free', 'free variants'],
    ['kimi-k2.5-free', 'kimi-k2.5-free', 'free variants'],
    ['z-ai/glm-4.6:exacto', 'glm-4.6:exacto', 'variants of a route'],
    ['ft:gpt-4o-2024-08-06', 'ft:gpt-4o-2024-08-06', 'fine-tuned models'],
  ])('of %s is %s', (id, name, aside) => expect(bareName(id)).toEqual(aside ? { name, aside } : { name }));
});

describe('the readings of a name', () => {
  it.each([
    ['gpt-4o', ['gpt-4-o']],
    ['gpt-4o-2024-08-06', ['gpt-4-o-2024-08-06', 'gpt-4-o snapshot']],
    ['claude-3-haiku@20240307', ['claude-3-haiku-20240307', 'claude-3-haiku snapshot']],
    ['deepseek-v3-2-251201', ['deepseek-v-3-2-251201', 'deepseek-v-3-2 snapshot']],
    ['gemini-2.0-flash-001', ['gemini-2-0-flash-001', 'gemini-2-0-flash snapshot']],
    ['davinci-002', ['davinci-002']],
    ['claude-3-5-sonnet-latest', ['claude-3-5-sonnet-latest', 'claude-3-5-sonnet latest']],
    ['llama-2-7b-chat-hf', ['llama-2-7-b-chat-hf', 'llama-2-7-b chat']],
    ['gemma-3-27b-it', ['gemma-3-27-b-it', 'gemma-3-27-b chat']],
    ['gpt-3.5-turbo-instruct', ['gpt-3-5-turbo-instruct']],
    ['gpt-5-chat', ['gpt-5-chat']],
    ['gpt-4-0613', ['gpt-4-0613', 'gpt-4 stamp']],
    ['deepseek-r1-0528', ['deepseek-r-1-0528', 'deepseek-r-1 stamp']],
    ['gemini-2.5-pro-preview', ['gemini-2-5-pro-preview']],
    ['qwen3-235b-a22b-instruct-2507', ['qwen-3-235-b-a-22-b-instruct-2507', 'qwen-3-235-b-a-22-b-instruct stamp']],
  ])('of %s take its endings off', (name, readings) => {
    const told = readingsOf(name).map(({ key, marks }) => [key, ...marks].join(' '));
    expect(told.slice(0, readings.length)).toEqual(readings);
  });
});

const content = contentOf({
  'models/gpt-4o.mdx': entity('GPT-4o'),
  'models/claude-3-5-sonnet.mdx': entity('Claude 3.5 Sonnet'),
  'models/deepseek-v3.mdx': entity('DeepSeek-V3'),
  'models/deepseek-v3-1.mdx': entity('DeepSeek-V3.1'),
  'models/llama-4-maverick.mdx': entity('Llama 4 Maverick', 'aliases: [Llama 4]\n'),
  'models/twin-1.mdx': entity('Twin One', 'aliases: [The Twin 9]\n'),
  'models/twin-2.mdx': entity('Twin Two', 'aliases: [the-twin-9]\n'),
  'models/openai.mdx': entity('OpenAI', '', 'company'),
  'prices/maker.yaml':
    'seller: maker\ntokens:\n  - model: gpt-4o\n    prices:\n      - { input: 1, output: 2, from: 2026-01, seen: 2026-02-01, source: maker-sheet }\n',
  'catalogues.yaml': `sellers: { maker: [the_maker] }
apart: { maker-cn: asks in yuan }
models: { deepseek-v3-1: [maker/deepseek.v3-v1:0], claude-3-5-sonnet: [claude-sonnet-3.5] }
moving: [gpt-best]
`,
});

describe('the model that a name stands for', () => {
  const models = new Models(content);

  it.each([
    ['GPT 4o', 'gpt-4o', []],
    ['openai/gpt-4o-2024-08-06', 'gpt-4o', ['snapshot']],
    ['anthropic/claude-3.5-sonnet', 'claude-3-5-sonnet', []],
    ['claude-sonnet-3.5', 'claude-3-5-sonnet', []],
    ['us-east/x/claude-3-5-sonnet-latest', 'claude-3-5-sonnet', ['latest']],
    ['deepseek-ai/DeepSeek-V3-0324', 'deepseek-v3', ['stamp']],
  ])('%s is %s', (name, model, marks) => {
    expect(models.match([name], 'another')).toEqual({ model, marks, isListed: false });
  });

  it('is not guessed', () => {
    expect(models.match(['gpt-4o-mini'], 'maker')).toEqual({ unknown: 'gpt-4-o-mini' });
    expect(models.match(['gpt-4o-preview'], 'maker')).toEqual({ unknown: 'gpt-4-o-preview' });
    expect(models.match(['OpenAI'], 'maker')).toEqual({ unknown: 'openai' });
    expect(models.nearest('gpt-4-0')).toBe('gpt-4o');
    expect(models.nearest('glm-4-o')).toBeUndefined();
  });

  it('is not found by an alias that leaves something out', () => {
    expect(models.match(['llama-4'], 'maker')).toEqual({ unknown: 'llama-4' });
  });

  it('may be any of several', () => {
    expect(models.match(['The-Twin 9'], 'maker')).toEqual({ ambiguous: ['twin-1', 'twin-2'] });
  });

  it('is another at one seller, where the content says so', () => {
    expect(models.match(['deepseek.v3-v1:0'], 'maker')).toEqual({ model: 'deepseek-v3-1', marks: [], isListed: true });
    expect(models.match(['deepseek.v3-v1:0'], 'another')).toMatchObject({ model: 'deepseek-v3' });
  });

  it('is told by another name of the entry only where its own says nothing', () => {
    expect(models.match(['x', 'gpt-4o'], 'maker')).toMatchObject({ model: 'gpt-4o' });
    expect(models.match(['x', 'gpt-4o:beta'], 'maker')).toEqual({ unknown: 'x' });
    expect(models.match(['deepseek-v3', 'gpt-4o'], 'maker')).toMatchObject({ model: 'deepseek-v3' });
  });

  it('is none where the name moves, or stands for something beside the model', () => {
    expect(models.match(['x/gpt-best'], 'maker')).toEqual({ aside: 'names that move from model to model' });
    expect(models.match(['gpt-4o:free'], 'maker')).toEqual({ aside: 'free variants' });
  });
});

describe('the seller that a provider is', () => {
  const sellerOf = sellersOf(content);

  it.each([
    ['the_maker', { seller: 'maker' }],
    ['Maker', { seller: 'maker' }],
    ['maker-cn', { apart: 'asks in yuan' }],
    ['makers', { unknown: true }],
    ['openai', { unknown: true }],
  ])('of %s', (provider, seller) => expect(sellerOf(provider)).toEqual(seller));
});
