import { cpSync, globSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/schema/rules.ts';
import { checkContent } from '../../tools/check/check.ts';
import { reportOf } from '../../tools/check/report.ts';

/** Each folder beside this file is one fault laid over the sound content of `base`; `<rule>.txt` is the report it must give. */
const HERE = import.meta.dirname;
const CLOCK = '2026-11-23';
const rules = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map((entry) => entry.name);
const scratch = mkdtempSync(join(tmpdir(), 'strata-content-'));

afterAll(() => rmSync(scratch, { recursive: true }));

/** The sound content with a fault laid over it; a file named `x.removed` takes `x` away. */
function laidOver(rule: string): string {
  const root = join(scratch, rule);
  cpSync(join(HERE, 'base'), root, { recursive: true });
  cpSync(join(HERE, rule), root, { recursive: true });
  for (const mark of globSync('**/*.removed', { cwd: root })) {
    rmSync(join(root, mark));
    rmSync(join(root, mark.replace(/\.removed$/, '')));
  }
  return root;
}

describe('the content check', () => {
  it('finds nothing wrong with sound content', () => {
    const { problems, files } = checkContent(join(HERE, 'base'), CLOCK);
    expect(reportOf(problems, files)).toBe('content is sound: 16 files checked');
  });

  it('tells a fault of a price file once, and not again in all that cites its prices', () => {
    const root = join(scratch, 'unread-prices');
    cpSync(join(HERE, 'base'), root, { recursive: true });
    const cited = '<Fact id="chip#rental-price[seller=cloud-one,terms=on-demand]" />';
    const guide = `---\ntitle: Prices\nkind: essay\nupdated: 2026-02-01\n---\n\nAn hour costs ${cited}.\n`;
    writeFileSync(join(root, 'guides/prices.mdx'), guide);
    expect(checkContent(root, CLOCK).problems).toEqual([]);
    writeFileSync(join(root, 'prices/cloud-one.yaml'), 'seller: cloud-one\nhours: none\n');
    expect(checkContent(root, CLOCK).problems.map(({ path }) => path)).toEqual(['prices/cloud-one.yaml']);
  });

  it('has a fault for every rule', () => {
    expect(rules.sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(rules)('reports %s, with place, cause and remedy', async (rule) => {
    const { problems, files } = checkContent(laidOver(rule), CLOCK);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    await expect(`${reportOf(problems, files)}\n`).toMatchFileSnapshot(join(HERE, `${rule}.txt`));
  });
});
