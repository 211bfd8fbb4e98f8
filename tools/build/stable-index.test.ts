import { createIndex } from 'pagefind';
import { expect, it } from 'vitest';
import { stabilizeIndex } from './stable-index.ts';

/** Indexes the same few pages, each with two filters of many values. */
async function indexed(): Promise<Record<string, string>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('no index');
  for (let page = 0; page < 30; page++) {
    const content = `<html lang="en"><body><h1>Page ${page}</h1><p data-pagefind-filter="kind:k${page % 7}">about</p><p data-pagefind-filter="year:${2000 + page}">things</p></body></html>`;
    await index.addHTMLFile({ url: `/${page}/`, content });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const stable = stabilizeIndex(new Map(files.map(({ path, content }) => [path, content])));
  return Object.fromEntries([...stable].map(([path, content]) => [path, Buffer.from(content).toString('base64')]));
}

it('an index of the same pages is the same, whatever order a hash map took', async () => {
  const first = await indexed();
  expect(Object.keys(first).length).toBeGreaterThan(30);
  for (const other of [await indexed(), await indexed()]) expect(other).toEqual(first);
});
