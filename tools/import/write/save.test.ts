import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { save } from './save.ts';

let scratch: string;
let root: string;
const plan = (path: string, before: string | undefined, after: string) => ({ path, before, after, changes: [] });
const at = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'strata-save-'));
  root = join(scratch, 'content');
  mkdirSync(join(root, 'prices'), { recursive: true });
  writeFileSync(join(root, 'prices/a.yaml'), 'a');
  writeFileSync(join(root, 'prices/b.yaml'), 'b');
});
afterEach(() => rmSync(scratch, { recursive: true }));

const untouched = () => {
  expect([at('prices/a.yaml'), at('prices/b.yaml')]).toEqual(['a', 'b']);
  expect(readdirSync(scratch)).toEqual(['content']);
};

describe('files that are saved together', () => {
  it('are all written, and nothing else is left behind', () => {
    save(root, [
      plan('prices/a.yaml', 'a', 'A'),
      plan('prices/b.yaml', 'b', 'B'),
      plan('prices/c.yaml', undefined, 'C'),
    ]);
    expect(['a', 'b', 'c'].map((one) => at(`prices/${one}.yaml`))).toEqual(['A', 'B', 'C']);
    expect(readdirSync(scratch)).toEqual(['content']);
    expect(readdirSync(join(root, 'prices')).length).toBe(3);
  });

  it('are none of them written where one cannot be', () => {
    const lost = plan('nowhere/c.yaml', undefined, 'C');
    expect(() => save(root, [plan('prices/a.yaml', 'a', 'A'), plan('prices/b.yaml', 'b', 'B'), lost])).toThrow(Refusal);
    untouched();
    expect(() => save(root, [plan('prices/c.yaml', undefined, 'C'), lost])).toThrow(/nothing is written/);
    expect(readdirSync(join(root, 'prices')).length).toBe(2);
  });

  it('are none of them written where one was changed meanwhile', () => {
    const stale = plan('prices/b.yaml', 'as it was read', 'B');
    expect(() => save(root, [plan('prices/a.yaml', 'a', 'A'), stale])).toThrow(/b.yaml was changed meanwhile/);
    untouched();
  });
});
