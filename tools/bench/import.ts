import { spawnSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** More entries than the largest catalogue has. */
const ENTRIES = 6000;

export interface ImportFigures {
  entries: number;
  /** Wall clock of the command, from start to the end of its report, s. */
  seconds: number;
}

/** A catalogue in the shape of LiteLLM’s: every seller asks for every model of the content, under several names. */
function writeCatalogue(content: string, path: string): void {
  const ids = (folder: string) => globSync(`${folder}/*`, { cwd: content }).map((file) => basename(file).split('.')[0]);
  const [models, sellers] = [ids('models'), ids('prices')];
  const endings = ['', '-2026-01-01', '-latest', '-preview', ':free'];
  const entries = Array.from({ length: ENTRIES }, (_, at) => {
    const seller = sellers[at % sellers.length];
    const model = models[Math.floor(at / sellers.length) % models.length];
    const name = `${seller}/${model}${endings[at % endings.length]}`;
    const cost = { input_cost_per_token: 1e-6 + at * 1e-10, output_cost_per_token: 4e-6, mode: 'chat' };
    return [at < sellers.length * models.length ? name : `${name}-${at}`, { litellm_provider: seller, ...cost }];
  });
  writeFileSync(path, JSON.stringify(Object.fromEntries(entries)));
}

/** How long the import of a full catalogue takes, nothing written. */
export function timedImport(content: string, scratch: string): ImportFigures {
  const path = join(scratch, 'litellm.json');
  writeCatalogue(content, path);
  const start = performance.now();
  const args = ['tools/import/main.ts', 'litellm', path, '--root', content];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the import fails on a full catalogue');
  return { entries: ENTRIES, seconds: (performance.now() - start) / 1000 };
}
