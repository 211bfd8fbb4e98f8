import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../check/check.ts';
import { Refusal } from '../refusal.ts';
import { run } from '../run.ts';
import { BASE, entity } from '../testing.ts';

const TODAY = '2026-11-29';
let scratch: string;
let root: string;

/** What the small vocabulary of the tests lacks for prices of tokens. */
const priceOf = (id: string) =>
  `  ${id}:\n    label: { en: Price, zh: 价格 }\n    group: memory\n    type: money\n    unit: Mtoken\n    varies: true\n    freshFor: 30\n    dims: [seller, tier, above]\n`;
const PRICES = ['input-price', 'cached-input-price', 'cache-write-price', 'output-price'].map(priceOf).join('');
const DIMS = `  tier:\n    label: { en: Tier, zh: 档位 }\n    values:\n      batch: { en: batch, zh: 批处理 }\n  above:\n    label: { en: Above, zh: 超过 }\n    values: open\n`;

const SELLER = `# What Maker asks.
seller: maker
tokens:
  - model: one
    prices:
      # The first price.
      - { input: 2.0, output: 8, from: 2025-01-01, seen: 2025-12-31, source: paper }
      - { input: 1, output: 4, from: 2026-01-01, seen: 2026-03-03, source: paper } # still so?
  - model: two
    prices:
      - { input: 3, output: 9, from: 2026-01-01, seen: 2026-03-03, source: paper }
`;

const SOURCES = `publisher: Press
sources:
  - { id: paper, title: A report, kind: press, url: https://example.org/paper, published: 2026-02 }
  - { id: catalogue-2026-07, title: A catalogue, kind: dataset, url: https://example.org/list, published: 2026-07-24 }
  - { id: catalogue-lost, title: A catalogue without an address, kind: dataset }
`;

const list = (input: number, output: number, more: object = {}) => ({
  litellm_provider: 'maker',
  mode: 'chat',
  input_cost_per_token: input / 1e6,
  output_cost_per_token: output / 1e6,
  ...more,
});
const CATALOGUE = {
  one: list(0.9, 4),
  two: list(3, 9, { input_cost_per_token_batches: 1.5e-6, output_cost_per_token_batches: 4.5e-6 }),
  'three-20260101': list(0.15, 0.6),
  'cloud-one/three': { ...list(0.3, 1.2), litellm_provider: 'cloud-one' },
};

const put = (path: string, text: string) => writeFileSync(join(root, path), text);
const at = (path: string) => readFileSync(join(root, path), 'utf8');
const snapshot = () =>
  globSync('**/*', { cwd: scratch, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => {
      const path = join(one.parentPath, one.name);
      return [path, readFileSync(path, 'utf8')];
    })
    .sort();

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'strata-write-'));
  root = join(scratch, 'content');
  cpSync(BASE, root, { recursive: true });
  put('vocabulary.yaml', at('vocabulary.yaml').replace('attributes:\n', `${DIMS}attributes:\n${PRICES}`));
  mkdirSync(join(root, 'models'));
  for (const name of ['One', 'Two', 'Three']) put(`models/${name.toLowerCase()}.mdx`, entity(name));
  put('prices/maker.yaml', SELLER);
  put('sources/press.yaml', SOURCES);
  put('catalogues.yaml', 'sources: { litellm: [catalogue-2026-07] }\n');
  writeFileSync(join(scratch, 'litellm.json'), JSON.stringify(CATALOGUE));
});
afterEach(() => rmSync(scratch, { recursive: true }));

const ask = (...args: string[]) => run(['litellm', join(scratch, 'litellm.json'), '--root', root, ...args], TODAY);
async function refusalOf(...args: string[]): Promise<Refusal> {
  const error: unknown = await ask(...args).catch((one: unknown) => one);
  if (error instanceof Refusal) return error;
  throw new Error('it was done');
}

describe('writing what a catalogue says', () => {
  it('adds what is new and changed, notes what is the same, and leaves every other byte', async () => {
    expect(checkContent(root, TODAY).problems).toEqual([]);
    const text = await ask('--seen', '2026-07-24', '--write');
    expect(text).toContain('written, as catalogue-2026-07: 5 changes in 2 files');
    expect(at('prices/maker.yaml')).toBe(
      SELLER.replace(
        '# still so?\n',
        '# still so?\n      - { input: 0.9, output: 4, from: 2026-07-24, onset: first-seen, seen: 2026-07-24, source: catalogue-2026-07 }\n' +
          '  - model: three\n    prices:\n      - { input: 0.15, output: 0.6, from: 2026-07-24, onset: first-seen, seen: 2026-07-24, source: catalogue-2026-07, note: As three-20260101 }\n',
      ).replace(
        'output: 9, from: 2026-01-01, seen: 2026-03-03, source: paper }\n',
        'output: 9, from: 2026-01-01, seen: 2026-07-24, source: [paper, catalogue-2026-07] }\n' +
          '  - model: two\n    tier: batch\n    prices:\n      - { input: 1.5, output: 4.5, from: 2026-07-24, onset: first-seen, seen: 2026-07-24, source: catalogue-2026-07 }\n',
      ),
    );
    expect(at('prices/cloud-one.yaml')).toContain('seller: cloud-one\ntokens:\n  - model: three\n');
    expect(checkContent(root, TODAY).problems).toEqual([]);
  });

  it('finds nothing to write the second time', async () => {
    await ask('--seen', '2026-07-24', '--write');
    const before = snapshot();
    expect(await ask('--seen', '2026-07-24', '--write')).toContain('nothing to write');
    expect(snapshot()).toEqual(before);
  });

  it('writes only what is asked for', async () => {
    await ask('--seen', '2026-07-24', '--write', '--only', 'changed');
    expect(at('prices/maker.yaml').split('\n').length).toBe(SELLER.split('\n').length + 1);
    await ask('--seen', '2026-07-24', '--write', '--only', 'new', '--seller', 'cloud-one');
    expect(at('prices/maker.yaml')).not.toContain('three');
    expect(at('prices/cloud-one.yaml')).toContain('three');
    const before = snapshot();
    expect(await ask('--seen', '2026-07-24', '--write', '--model', 'three', '--only', 'gone')).toContain(
      'nothing to write',
    );
    expect(snapshot()).toEqual(before);
  });

  it.each([
    ['2026-01-01', 'from: 2026-01-01, seen: 2026-07-24'],
    ['2025-06-01', 'from: 2026-07-24, onset: first-seen, seen: 2026-07-24'],
  ])('adds a fuller price of %s once, and dates it no earlier than ours', async (start, written) => {
    const prices = { input_mtok: 1, cache_read_mtok: 0.1, output_mtok: 4 };
    const models = [{ id: 'one', prices: [{ constraint: { start_date: start }, prices }] }];
    writeFileSync(join(scratch, 'genai.json'), JSON.stringify([{ id: 'maker', models }]));
    const args = ['genai-prices', join(scratch, 'genai.json'), '--root', root, '--seen', '2026-07-24', '--write'];
    const again = [...args, '--source', 'catalogue-2026-07', '--only', 'fuller,same'];
    expect(await run(again, TODAY)).toContain('1 change in 1 file');
    expect(at('prices/maker.yaml')).toContain(`{ input: 1, cached: 0.1, output: 4, ${written}`);
    expect(await run(again, TODAY)).toContain('nothing to write');
  });

  it('tells a machine what it wrote', async () => {
    const json = JSON.parse(await ask('--seen', '2026-07-24', '--write', '--json')) as { written: string[] };
    expect(json.written[0]).toBe('written, as catalogue-2026-07: 5 changes in 2 files');
  });
});

describe('writing nothing', () => {
  it.each<[string, string[], RegExp, number]>([
    ['without a day', ['--write'], /needs the day of the catalogue/, 2],
    ['without a source of that day', ['--write', '--seen', '2026-07-25'], /name it with --source ID/, 2],
    [
      'with a source that is none',
      ['--write', '--seen', '2026-07-25', '--source', 'papers'],
      /did you mean "paper"/,
      2,
    ],
    [
      'with a source that came later',
      ['--write', '--seen', '2026-07-23', '--source', 'catalogue-2026-07'],
      /was published 2026-07-24, after/,
      2,
    ],
    [
      'with a source that bears no figure',
      ['--write', '--seen', '2026-07-24', '--source', 'catalogue-lost'],
      /would not pass its check[\s\S]*has no exact address/,
      1,
    ],
  ])('%s', async (_, args, words, code) => {
    const before = snapshot();
    const refusal = await refusalOf(...args);
    expect(refusal.message).toMatch(words);
    expect(refusal.code).toBe(code);
    expect(snapshot()).toEqual(before);
  });

  it('where the content is not sound as it is', async () => {
    put('prices/cloud-one.yaml', 'seller: cloud-one\nhours: none\n');
    const before = snapshot();
    expect((await refusalOf('--seen', '2026-07-24', '--write')).message).toMatch(
      /as it is; mend it first\nprices\/cloud-one.yaml:2/,
    );
    expect(snapshot()).toEqual(before);
  });

  it('does not keep it from telling what is sound', async () => {
    put('prices/cloud-one.yaml', 'seller: cloud-one\nhours: none\n');
    const text = await ask('--seen', '2026-07-24');
    expect(text).toContain('the content has 1 problem, and those files are left out');
    expect(text).toMatch(/^ +1 {2}changed/m);
  });

  it('where nobody asks for it', async () => {
    const before = snapshot();
    expect(await ask('--seen', '2026-07-24')).toContain(
      '--write would add 4 prices, and note 1 sighting of prices that we have',
    );
    expect(snapshot()).toEqual(before);
  });
});
