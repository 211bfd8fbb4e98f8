import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { stabilizeIndex } from './stable-index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'strata-index-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Indexes the same few pages, each with two filters of many values. */
async function indexed(name: string): Promise<Map<string, string>> {
  const folder = join(scratch, name);
  const { index } = await createIndex({});
  if (!index) throw new Error('no index');
  for (let page = 0; page < 30; page++) {
    const content = `<html lang="en"><body><h1>Page ${page}</h1><p data-pagefind-filter="kind:k${page % 7}">about</p><p data-pagefind-filter="year:${2000 + page}">things</p></body></html>`;
    await index.addHTMLFile({ url: `/${page}/`, content });
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  stabilizeIndex(folder);
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.sort().map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
}

it('an index of the same pages is the same, whatever order a hash map took', async () => {
  const [first, ...others] = [await indexed('a'), await indexed('b'), await indexed('c')];
  for (const other of others) expect([...other.keys()]).toEqual([...(first?.keys() ?? [])]);
  for (const other of others) expect(other).toEqual(first);
});
