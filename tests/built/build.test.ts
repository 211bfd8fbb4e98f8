import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DIST } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'strata-build-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The environment without what the test runner adds to it, `BASE_URL` above all. */
const own = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:BASE_URL|VITE|NODE_ENV|DEV|PROD|MODE|SSR|TEST)/.test(name)),
);

/** Builds into a folder of its own; returns what was printed and how it ended. */
function build(outDir: string, env: Record<string, string> = {}): { output: string; status: number } {
  try {
    const output = execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...own, ...env },
    });
    return { output, status: 0 };
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
    return { output: stdout + stderr, status };
  }
}

/** Every file with the hash of what it holds. */
function fingerprint(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

describe('a build', () => {
  it('of the same state is the same, byte by byte', () => {
    const again = join(scratch, 'again');
    expect(build(again).status).toBe(0);
    expect([...fingerprint(again)]).toEqual([...fingerprint(DIST)]);
  });

  it('stands under a base path', () => {
    const based = join(scratch, 'based');
    expect(build(based, { STRATA_BASE: '/strata' }).status).toBe(0);
    const page = readFileSync(join(based, 'hardware/nvidia/index.html'), 'utf8');
    const inner = [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(inner.filter((to) => !to.startsWith('/strata/'))).toEqual([]);
  });

  it('refuses content that fails the check, with the report and without a stack trace', () => {
    const content = join(scratch, 'content');
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    const file = join(content, 'hardware/nvidia-a10.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nIt has 24 GB of memory.\n`);
    const refused = join(scratch, 'refused');
    const { output, status } = build(refused, { STRATA_CONTENT: content });
    expect(status).toBe(1);
    expect(output).toMatch(/hardware\/nvidia-a10\.mdx:\d+:8 {2}bare-figure {2}"24 GB" is a figure without a source/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(join(refused, 'index.html'))).toBe(false);
  });
});
