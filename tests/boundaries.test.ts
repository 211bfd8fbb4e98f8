import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Rooms from the ground up: a file imports from its own room and from those below it, never from one above. */
const ROOMS = [
  'src/schema',
  'src/knowledge',
  'src/simulator',
  'src/explorables',
  'src/i18n',
  'src/site',
  'src/charts',
  'src/components',
  'src/layouts',
  'src/pages',
];

/** What a test, or a type alone, may reach for does not bind the rooms together. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export) (?!type )[^;]*? from '(\.[^']+)'|import\('(\.[^']+)'\)/gm)].map(
    (match) => relative(ROOT, join(ROOT, dirname(file), match[1] ?? match[2] ?? '')),
  );
}

const roomOf = (file: string) => ROOMS.findIndex((room) => file.startsWith(`${room}/`));
const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT }).filter(
  (file) => !/\.test\.tsx?$|\/(testing|golden|sample)\.ts$/.test(file),
);

describe('the rooms of the house', () => {
  it('hold every file', () => {
    expect(
      files.filter((file) => roomOf(file) < 0).filter((file) => !/^src\/(styles\/|env\.d\.ts)/.test(file)),
    ).toEqual([]);
  });

  it('import downwards only', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => roomOf(target) > roomOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('keep schema, knowledge, simulator and explorables free of Astro, Preact and the DOM', () => {
    const tied = files.filter(
      (file) =>
        /^src\/(schema|knowledge|simulator|explorables)\//.test(file) &&
        /from '(?:astro|preact|@astrojs)|\bdocument\.|\bwindow\./.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(tied).toEqual([]);
  });

  it('give tools only schema, knowledge, simulator, explorables and the site’s settings', () => {
    const tools = globSync('tools/**/*.ts', { cwd: ROOT });
    const reached = new Set(
      tools
        .flatMap(importsOf)
        .filter((target) => target.startsWith('src/'))
        .map((target) => target.split('/').slice(0, 2).join('/')),
    );
    expect([...reached].sort()).toEqual([
      'src/explorables',
      'src/knowledge',
      'src/schema',
      'src/simulator',
      'src/site',
    ]);
  });
});
