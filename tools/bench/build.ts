import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildFigures {
  /** Wall clock, seconds. */
  seconds: number;
  /** Largest memory of the building process, bytes; the indexer is a process of its own and not in it. */
  peak: number;
  pages: number;
}

/** Builds a tree of content into a folder, and measures it.
 * @throws The build's own output where it fails.
 */
export function timedBuild(content: string, dist: string, scratch: string): BuildFigures {
  const peakFile = join(scratch, 'peak');
  const start = performance.now();
  const preload = join(import.meta.dirname, 'peak.ts');
  execFileSync(process.execPath, ['--import', preload, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
    env: { ...process.env, STRATA_CONTENT: content, BENCH_PEAK: peakFile },
    stdio: 'pipe',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peak: Number(readFileSync(peakFile, 'utf8')), pages: globSync('**/*.html', { cwd: dist }).length };
}
