import { describe, expect, it } from 'vitest';
import type { Amounts, Catalogue, Entry } from '../catalogues/types.ts';
import { contentOf, entity } from '../testing.ts';
import { compare } from './compare.ts';
import { checkSelection, select } from './select.ts';
import { isWritable } from './writable.ts';

const DAY = '2026-07-24';
const content = contentOf({
  'models/one.mdx': entity('One'),
  'models/two.mdx': entity('Two'),
  'models/three.mdx': entity('Three'),
  'sources/press.yaml':
    'publisher: Press\nsources:\n  - { id: list-2026-03, title: A list, kind: dataset, url: https://example.org/list, published: 2026-03-03 }\n  - { id: paper, title: A report, kind: press, url: https://example.org/paper, published: 2026-02 }\n',
  'prices/maker.yaml': `seller: maker
tokens:
  - model: one
    prices:
      - { input: 2, output: 8, from: 2025-01-01, seen: 2025-06-01, source: paper }
      - { input: 1, output: 4, from: 2026-01-01, seen: 2026-03-03, source: paper }
  - model: one
    tier: batch
    prices:
      - { input: 0.5, output: 2, from: 2026-01-01, seen: 2026-03-03, source: paper }
  - model: one
    currency: CNY
    prices:
      - { input: 7, output: 28, from: 2026-01-01, seen: 2026-03-03, source: paper }
  - model: two
    prices:
      - { input: 3, output: 9, from: 2026-01-01, seen: 2026-03-03, source: list-2026-03 }
  - model: three
    tier: peak
    prices:
      - { input: 3, output: 9, from: 2026-01-01, seen: 2026-03-03, source: paper }
`,
  'catalogues.yaml': 'sources: { litellm: [list-2026-03] }\napart: { maker-cn: asks in yuan }\n',
});

const entry = (id: string, amounts: Amounts, more: Partial<Entry> = {}): Entry => ({
  id,
  provider: 'maker',
  names: [id],
  quotes: [{ amounts }],
  ...more,
});
const held = (...entries: Entry[]) => {
  const catalogue: Catalogue = { entries, skipped: [], malformed: [] };
  return compare('litellm', catalogue, content, DAY);
};
const told = (...entries: Entry[]) =>
  held(...entries).findings.map(({ terms, kind, why }) =>
    [terms.model, terms.tier, kind, why].filter(Boolean).join(' '),
  );

describe('a catalogue beside the content', () => {
  it('is held against dollars, and against the same tier', () => {
    const quotes = [{ amounts: { input: 1, output: 4 } }, { tier: 'batch', amounts: { input: 0.4, output: 2 } }];
    expect(told(entry('one', {}, { quotes }))).toEqual(['one same', 'one batch changed']);
  });

  it('never changes what was read in a document of the seller', () => {
    const own = contentOf({
      'models/one.mdx': entity('One'),
      'prices/maker.yaml':
        'seller: maker\ntokens:\n  - model: one\n    prices:\n      - { input: 1, output: 4, from: 2026-01-01, seen: 2026-03-03, source: other-sheet }\n',
    });
    const catalogue = { entries: [entry('one', { input: 2, output: 4 })], skipped: [], malformed: [] };
    const [finding] = compare('litellm', catalogue, own, DAY).findings;
    expect([finding?.kind, finding?.why]).toEqual(['conflicting', 'first-hand']);
  });

  it('is doubted in all prices of an entry where one of them conflicts', () => {
    const quotes = [
      { amounts: { input: 2, output: 8 } },
      { tier: 'batch', amounts: { input: 1, output: 4 } },
      { tier: 'flex', amounts: { input: 1, output: 4 } },
    ];
    const comparison = held(entry('one', {}, { quotes }));
    expect(comparison.findings.map(({ kind, why }) => `${kind} ${why}`)).toEqual([
      'conflicting behind',
      'conflicting entry',
      'new entry',
    ]);
    expect(comparison.findings.filter((one) => isWritable(one, [], DAY))).toEqual([]);
  });

  it('gives one price where we have them by the time of day', () => {
    expect(told(entry('three', { input: 3, output: 9 }))).toEqual(['three conflicting hours']);
  });

  it('lets the plainest name of a model speak, and tells what the others cost', () => {
    const { findings, variants } = held(
      entry('one-2026-01-01', { input: 9, output: 9 }),
      entry('one', { input: 1, output: 4 }),
      entry('one-0101', { input: 1, output: 4 }),
    );
    expect(findings.map((one) => one.entry.id)).toEqual(['one']);
    expect(variants.map((one) => [one.entry.id, one.agrees])).toEqual([
      ['one-2026-01-01', false],
      ['one-0101', true],
    ]);
  });

  it('lets a snapshot speak where it is alone, and never a stamp', () => {
    expect(told(entry('one-2026-01-01', { input: 1, output: 4 }))).toEqual(['one same']);
    expect(told(entry('one-0101', { input: 1, output: 4 }))).toEqual([]);
  });

  it('lets none speak where names of equal standing disagree, and the fuller one where they do not', () => {
    const both = [entry('one', { input: 1, output: 4 }), entry('x/one', { input: 1, cached: 0.1, output: 4 })];
    expect(held(...both).findings.map((one) => one.entry.id)).toEqual(['x/one']);
    const { findings, disputed } = held(...both, entry('y/one', { input: 2, output: 4 }));
    expect(findings).toEqual([]);
    expect(disputed.map((group) => group.map((one) => one.entry.id))).toEqual([['one', 'x/one', 'y/one']]);
  });

  it('takes the last of its dated prices that has begun, and announces those ahead', () => {
    const quotes = [
      { amounts: { input: 9, output: 9 } },
      { from: '2026-06-01', amounts: { input: 0.9, output: 4 } },
      { from: '2026-09-01', amounts: { input: 3, output: 9 } },
    ];
    const { findings, announced } = held(entry('one', {}, { quotes }));
    expect(findings.map(({ kind, quote }) => `${kind} ${quote.from}`)).toEqual(['changed 2026-06-01']);
    expect(announced.map(({ quote }) => quote.from)).toEqual(['2026-09-01']);
  });

  it('counts what is none of ours, and says why', () => {
    const { unknownModels, outsiders, skipped } = held(
      entry('four', { input: 1, output: 1 }),
      entry('x/four-2026-01-01', { input: 1, output: 1 }),
      entry('one', { input: 1, output: 4 }, { provider: 'stranger' }),
      entry('one', { input: 1, output: 4 }, { provider: 'maker-cn' }),
      entry('one:free', { input: 'free', output: 'free' }),
      entry('two', { input: 1, output: 4 }, { retires: '2026-07-23' }),
    );
    expect(unknownModels.map(({ key, entries }) => [key, entries.length])).toEqual([['four', 2]]);
    expect(outsiders).toEqual([
      { provider: 'stranger', entries: 1 },
      { provider: 'maker-cn', entries: 1, why: 'asks in yuan' },
    ]);
    expect(skipped.map(({ why }) => why)).toEqual(['free variants', 'no longer sold, says the catalogue']);
  });

  it('tells what it said before and says no more, of sellers that it lists', () => {
    expect(held(entry('one', { input: 1, output: 4 })).gone.map(({ list }) => list.model)).toEqual(['two']);
    expect(held(entry('two', { input: 3, output: 9 })).gone).toEqual([]);
    expect(held().gone).toEqual([]);
  });
});

describe('what may be written', () => {
  const writable = (only: string[], ...entries: Entry[]) =>
    held(...entries)
      .findings.filter((one) => isWritable(one, only, DAY))
      .map(({ kind }) => kind);
  const fuller = entry('one', { input: 1, cached: 0.1, output: 4 });

  it('is new, changed and the same, unless less is asked for', () => {
    const quotes = [
      { amounts: { input: 1, output: 4 } },
      { tier: 'batch', amounts: { input: 0.4, output: 2 } },
      { tier: 'flex', amounts: { input: 0.4, output: 2 } },
    ];
    const all = entry('one', {}, { quotes });
    expect(writable([], all)).toEqual(['same', 'changed', 'new']);
    expect(writable(['new', 'gone'], all)).toEqual(['new']);
    expect(writable(['conflicting'], all)).toEqual([]);
  });

  it('is a fuller price only where it is asked for', () => {
    expect(writable([], fuller)).toEqual([]);
    expect(writable(['fuller'], fuller)).toEqual(['fuller']);
  });

  it('is no sighting where the catalogue is silent on a side', () => {
    const silent = compare(
      'litellm',
      { entries: [entry('one', { output: 4 })], skipped: [], malformed: [] },
      content,
      DAY,
    );
    expect(silent.findings.map((one) => [one.kind, isWritable(one, [], DAY)])).toEqual([['same', false]]);
  });
});

describe('a part of a comparison', () => {
  const all = held(entry('one', { input: 1, output: 4 }), entry('two', { input: 1, output: 4 }), entry('four', {}));

  it('is about the sellers and models that are asked for', () => {
    const part = select(all, { sellers: ['maker'], models: ['two'] });
    expect(part.findings.map(({ terms }) => terms.model)).toEqual(['two']);
    expect(part.unknownModels).toEqual([]);
    expect(select(all, { sellers: ['maker'], models: [] }).unknownModels.length).toBe(1);
    expect(select(all, { sellers: ['chip'], models: [] }).findings).toEqual([]);
    expect(select(all, { sellers: [], models: [] })).toBe(all);
  });

  it('is refused where it is about nobody', () => {
    expect(() => checkSelection({ sellers: ['make'], models: [] }, content)).toThrow(
      /--seller make is not an entity: did you mean "maker"/,
    );
    expect(() => checkSelection({ sellers: ['maker'], models: ['one'] }, content)).not.toThrow();
  });
});
