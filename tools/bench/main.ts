import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { CONTENT_ROOT } from '../../src/site/config.ts';
import { type BuildFigures, timedBuild } from './build.ts';
import { timedImport } from './import.ts';
import { INTERACTION_NAMES, timedMap } from './map.ts';
import { timedSearch } from './search.ts';
import { timedSimulator } from './simulator.ts';
import { writeSynthetic } from './synthetic.ts';
import { median, type PageWeight, TYPES, weighType } from './weigh.ts';
import { ISLANDS, weighWoken } from './woken.ts';

const SIZES = [1000, 5000];
const REPORT = 'bench/report.txt';
const scratch = mkdtempSync(join(tmpdir(), 'strata-bench-'));
const lines: string[] = [];

function say(line = ''): void {
  console.log(line);
  lines.push(line);
}

const cell = (text: string | number, width: number) => String(text).padStart(width);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const MB = (bytes: number) => Math.round(bytes / 1e6);

function machine(): string {
  const [first] = cpus();
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${MB(totalmem())} MB, ${platform()} ${release()}, Node ${process.versions.node}`;
}

function pageLine(name: string, weights: PageWeight[]): string {
  const { html, css, script } = median(weights);
  const heaviest = weights.at(-1)?.html.brotli ?? 0;
  return [
    name.padEnd(11),
    cell(weights.length, 5),
    cell(kB(html.raw), 9),
    cell(kB(html.gzip), 8),
    cell(kB(html.brotli), 8),
    cell(kB(heaviest), 9),
    cell(kB(css.brotli), 7),
    cell(kB(script.gzip), 9),
    cell(kB(html.brotli + css.brotli), 11),
  ].join('');
}

function sayPages(dist: string): void {
  say('Bytes by page type, kB; the median page of each type, and the heaviest');
  say('type       pages      html    gzip  brotli  heaviest    css  script  html + css');
  say('                       raw                    brotli brotli    gzip      brotli');
  for (const [name, pattern] of Object.entries(TYPES)) say(pageLine(name, weighType(dist, pattern)));
  say();
}

function sayIslands(dist: string): void {
  say(
    'Script of an island when it wakes, kB of gzip, and its budget; its data and the words of a language come on top',
  );
  for (const { name, page, id, budget } of ISLANDS)
    say(`${name.padEnd(18)}${cell(kB(weighWoken(dist, page, id)), 7)}${cell(budget, 5)}`);
  say();
}

const buildLine = (name: string, { seconds, peak, pages }: BuildFigures) =>
  `${name.padEnd(18)}${cell(pages, 7)}${cell(seconds.toFixed(1), 9)}${cell(MB(peak), 10)}`;

async function searchLine(name: string, dist: string): Promise<string> {
  const { milliseconds, bytes } = await timedSearch(dist, 'H100');
  return `${name.padEnd(18)}${cell(Math.round(milliseconds), 7)}${cell(kB(bytes), 9)}`;
}

async function mapLine(name: string, dist: string): Promise<string> {
  const figures = await timedMap(dist);
  const spans = INTERACTION_NAMES.map(
    (one) => `${figures[one]?.median.toFixed(1)} / ${figures[one]?.longest.toFixed(1)}`,
  );
  return `${name.padEnd(18)}${spans.map((span) => cell(span, 16)).join('')}`;
}

function saySimulator(): void {
  const { error, evaluation, monteCarlo, raw, named } = timedSimulator();
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  say();
  say('The simulator');
  say(`against ${error.rows} published measurements: median error ${percent(error.median)}, p90 ${percent(error.p90)}`);
  say(`one evaluation ${evaluation.toFixed(3)} ms, a Monte Carlo of 10,000 draws ${monteCarlo.toFixed(1)} ms`);
  say(
    `1,000 scenarios by the command line: ${raw.toFixed(1)} s written out, ${named.toFixed(1)} s by ids of the content`,
  );
}

function sayImport(): void {
  const { entries, seconds } = timedImport(CONTENT_ROOT, scratch);
  say();
  say(`Importing a price catalogue of ${entries.toLocaleString('en')} entries: ${seconds.toFixed(1)} s`);
}

say(`Strata bench, ${new Date().toISOString().slice(0, 10)}`);
say(machine());
say();
try {
  const real = join(scratch, 'dist');
  const builds = [buildLine('real content', timedBuild(CONTENT_ROOT, real, scratch))];
  const searches = [await searchLine('real content', real)];
  const maps = [await mapLine('real content', real)];
  sayPages(real);
  sayIslands(real);
  for (const size of SIZES) {
    const [content, dist] = [join(scratch, `content-${size}`), join(scratch, `dist-${size}`)];
    writeSynthetic(CONTENT_ROOT, content, size);
    builds.push(buildLine(`${size} entities`, timedBuild(content, dist, scratch)));
    searches.push(await searchLine(`${size} entities`, dist));
    maps.push(await mapLine(`${size} entities`, dist));
    rmSync(dist, { recursive: true });
  }
  say('Building            pages  seconds  peak, MB');
  for (const line of builds) say(line);
  say();
  say('First search            ms       kB   (dialog open, "H100", index not yet read)');
  for (const line of searches) say(line);
  say();
  say(
    `Touching the map, ms   ${INTERACTION_NAMES.join(', ')}: median / longest, from the event to the drawing laid out`,
  );
  for (const line of maps) say(line);
  saySimulator();
  sayImport();
  mkdirSync('bench', { recursive: true });
  writeFileSync(REPORT, `${lines.join('\n')}\n`);
} finally {
  rmSync(scratch, { recursive: true });
}
