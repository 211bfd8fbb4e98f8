import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from './server.ts';

let folder: string;
let serving: Serving;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'strata-serve-'));
  writeFileSync(join(folder, 'index.html'), 'the home page');
  serving = await serve(folder, '/strata/', 0);
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: string): Promise<[number, string]> {
  const response = await fetch(new URL(path, serving.address), { redirect: 'manual' });
  return [response.status, await response.text()];
}

describe('the server of the built site', () => {
  it('serves what there is', async () => {
    expect(await ask('/strata/')).toEqual([200, 'the home page']);
  });

  it('says 404 of what there is not, with the site’s page where it has one', async () => {
    expect(await ask('/strata/nonsense/')).toEqual([404, 'not found']);
    writeFileSync(join(folder, '404.html'), 'no such page');
    expect(await ask('/strata/nonsense/')).toEqual([404, 'no such page']);
  });

  it('leads from the root to the base', async () => {
    expect((await ask('/'))[0]).toBe(302);
    expect((await ask('/elsewhere/'))[0]).toBe(404);
  });
});
