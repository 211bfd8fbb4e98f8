import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Terms } from '../compare/ours.ts';
import { withPrice, withSighting } from './price-file.ts';
import type { NewPrice } from './price-text.ts';

const FILE = `# Prices of an example.
seller: maker

tokens:
  # The first of its kind.
  - model: b
    currency: CNY
    prices:
      - { input:   7, output: 28,  from: 2026-01-01, seen: 2026-03-03, source: paper }
  - model: b
    prices: # in order of time
      - { input: 2.50, output: 10, from: 2025-01-01, until: 2025-12-31, seen: 2025-12-31, source: [paper,  list] } # old
      # The next one stands in lines.
      - input: 1
        output: 4
        from: 2026-01   # a month
        seen: 2026-03-03
        source:
          - paper
          - list

  - model: d
    above: 200k
    prices: [{ input: 4, output: 8, from: "2026-01-01", seen: 2026-03-03, source: paper }]
# The hours.
hours:
  - accelerator: chip
    terms: on-demand
    prices:
      - { price: 2, from: 2026-01-01, seen: 2026-02-28, source: paper }
`;

const terms = (model: string, more: Partial<Terms> = {}): Terms => ({ seller: 'maker', model, ...more });
const price = (from: string, more: Partial<NewPrice> = {}): NewPrice => ({
  amounts: { input: 0.15, cached: 0.075, output: 0.6 },
  from,
  isDated: false,
  seen: '2026-07-24',
  source: 'catalogue',
  ...more,
});
const LINE =
  '{ input: 0.15, cached: 0.075, output: 0.6, from: 2026-07-24, onset: first-seen, seen: 2026-07-24, source: catalogue }';

/** The lines that a text has beyond another, which it must hold whole and in order. */
function added(before: string, after: string): string[] {
  const old = before.split('\n');
  const more = after.split('\n').filter((line) => line !== old[0] || old.shift() === undefined);
  expect(old).toEqual([]);
  return more;
}

describe('a price more in a file', () => {
  it('stands last in its list, and every other byte where it was', () => {
    const after = withPrice(FILE, terms('b'), price('2026-07-24'));
    expect(added(FILE, after)).toEqual([`      - ${LINE}`]);
    expect(after.indexOf(LINE)).toBeGreaterThan(after.indexOf('- list'));
    expect(after.indexOf(LINE)).toBeLessThan(after.indexOf('- model: d'));
  });

  it('stands in the order of time', () => {
    const after = withPrice(FILE, terms('b'), price('2025-12-31'));
    expect(after.indexOf('# old')).toBeLessThan(after.indexOf('from: 2025-12-31'));
    expect(after.indexOf('from: 2025-12-31')).toBeLessThan(after.indexOf('# The next one'));
    const first = withPrice(FILE, terms('b'), price('2024-01-01'));
    expect(parse(first).tokens[1].prices[0].from).toBe('2024-01-01');
  });

  it('stands beside others on one line', () => {
    const after = withPrice(FILE, terms('d', { above: '200k' }), price('2026-07-24'));
    expect(after).toContain(`source: paper }, ${LINE}]`);
    expect(withPrice(FILE, terms('d', { above: '200k' }), price('2024-01-01'))).toContain('prices: [{ input: 0.15');
  });

  it.each([
    [terms('a'), '  - model: a\n    prices:\n', '- model: b\n    currency'],
    [terms('b', { tier: 'batch' }), '  - model: b\n    tier: batch\n    prices:\n', '- model: d'],
    [
      terms('c', { tier: 'batch', above: '32k' }),
      '  - model: c\n    tier: batch\n    above: 32k\n    prices:\n',
      '- model: d',
    ],
    [terms('d'), '  - model: d\n    prices:\n', '- model: d\n    above'],
    [terms('e'), '  - model: e\n    prices:\n', '# The hours.'],
  ])('makes a list of its own for %j, in its place', (of, head, next) => {
    const after = withPrice(FILE, of, price('2026-07-24'));
    expect(added(FILE, after).join('\n')).toBe(`${head}      - ${LINE}`);
    expect(after.indexOf(head)).toBeLessThan(after.indexOf(next, after.indexOf(head) + head.length));
    expect(parse(after).tokens.length).toBe(4);
  });

  it('makes the file, or its first list of tokens', () => {
    const made = `seller: maker\ntokens:\n  - model: a\n    prices:\n      - ${LINE}\n`;
    expect(withPrice(undefined, terms('a'), price('2026-07-24'))).toBe(made);
    const hours = 'seller: maker # the only one\nhours: []\n';
    expect(withPrice(hours, terms('a'), price('2026-07-24'))).toBe(
      `seller: maker # the only one\n${made.slice(made.indexOf('tokens'))}hours: []\n`,
    );
  });

  it('says as what it was read, and when it began where that is known', () => {
    const dated = price('2026-07-01', { isDated: true, note: 'As claude-3-haiku-20240307' });
    const text = withPrice(undefined, terms('a'), dated);
    expect(text).toContain('from: 2026-07-01, seen: 2026-07-24, source: catalogue, note: As claude-3-haiku-20240307 }');
    const odd = withPrice(undefined, terms('a'), price('2026-07-01', { note: 'As x, y: z' }));
    expect(parse(odd).tokens[0].prices[0].note).toBe('As x, y: z');
    const free = withPrice(undefined, terms('a'), price('2026-07-01', { amounts: { input: 'free', output: 'free' } }));
    expect(parse(free).tokens[0].prices[0]).toMatchObject({ input: 'free', output: 'free' });
  });

  it('keeps the line breaks of the file, and does without a last one', () => {
    const windows = FILE.replaceAll('\n', '\r\n');
    const after = withPrice(windows, terms('b'), price('2026-07-24'));
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(added(windows, after)).toEqual([`      - ${LINE}\r`]);
    const cut = 'seller: maker\ntokens:\n  - model: b\n    prices:\n      - { input: 1, from: 2026-01-01 }';
    expect(withPrice(cut, terms('b'), price('2026-07-24'))).toBe(`${cut}\n      - ${LINE}\n`);
  });
});

describe('a sighting', () => {
  it('moves the day and names the source, in whatever form they stand', () => {
    const flow = withSighting(
      FILE,
      terms('b'),
      { from: '2025-01-01', sources: ['paper', 'list'] },
      '2026-07-24',
      'new',
    );
    expect(flow).toBe(
      FILE.replace('seen: 2025-12-31, source: [paper,  list]', 'seen: 2026-07-24, source: [paper,  list, new]'),
    );
    const block = withSighting(FILE, terms('b'), { from: '2026-01', sources: ['paper', 'list'] }, '2026-07-24', 'new');
    expect(block).toBe(
      FILE.replace('a month\n        seen: 2026-03-03', 'a month\n        seen: 2026-07-24').replace(
        '- list\n',
        '- list\n          - new\n',
      ),
    );
    const single = withSighting(
      FILE,
      terms('d', { above: '200k' }),
      { from: '2026-01-01', sources: ['paper'] },
      '2026-07-24',
      'new',
    );
    expect(single).toBe(
      FILE.replace('seen: 2026-03-03, source: paper }]', 'seen: 2026-07-24, source: [paper, new] }]'),
    );
  });

  it('does not name a source twice', () => {
    const again = withSighting(
      FILE,
      terms('b'),
      { from: '2025-01-01', sources: ['paper', 'list'] },
      '2026-07-24',
      'list',
    );
    expect(again).toBe(FILE.replace('seen: 2025-12-31, source', 'seen: 2026-07-24, source'));
  });
});

it('adds any number of prices in any order, and loses none', () => {
  const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  const one = fc.record({
    model: fc.constantFrom('a', 'b', 'c', 'd', 'z'),
    tier: fc.constantFrom(undefined, 'batch', 'flex'),
    above: fc.constantFrom(undefined, '32k', '200k'),
    from: day.map((date) => date.toISOString().slice(0, 10)),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (prices) => {
      let text = FILE;
      for (const { from, ...of } of prices) text = withPrice(text, terms(of.model, of), price(from));
      // The list on one line grows within its line.
      const [before, after] = [FILE, text].map((one) => one.replace(/prices: \[.*/, 'prices: []')) as [string, string];
      added(before, after);
      const lists = parse(text).tokens as {
        model: string;
        tier?: string;
        above?: string;
        prices: { from: string }[];
      }[];
      expect(lists.flatMap((list) => list.prices).length).toBe(4 + prices.length);
      for (const list of lists) {
        const froms = list.prices.map(({ from }) => from);
        expect(froms).toEqual([...froms].sort());
      }
      const keys = lists.map(({ model, tier, above }) => `${model} ${tier} ${above}`);
      expect(new Set(keys).size).toBe(keys.length - 1);
    }),
    { numRuns: 60 },
  );
});
