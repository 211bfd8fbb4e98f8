import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { FilePlan } from './plan.ts';

/** The text of a file; `undefined` where there is none. */
export function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A name beside the content, on the same disk: a folder of content holds nothing but content. */
const scratchOf = (root: string, at: number) => `${root.replace(/\/+$/, '')}.import-${process.pid}-${at}`;

function restore(root: string, plans: readonly FilePlan[]): void {
  for (const { path, before } of plans) {
    if (before === undefined) rmSync(join(root, path), { force: true });
    else writeFileSync(join(root, path), before);
  }
}

/**
 * Writes all files, or none: each is written beside the content first, and only then moved to its place.
 * @throws Refusal where a file is no longer what was read, or the disk refuses.
 */
export function save(root: string, plans: readonly FilePlan[]): void {
  const scratch = plans.map((_, at) => scratchOf(root, at));
  const moved: FilePlan[] = [];
  try {
    for (const [at, { after }] of plans.entries()) writeFileSync(scratch[at] as string, after);
    const touched = plans.find(({ path, before }) => textAt(join(root, path)) !== before);
    if (touched) throw new Refusal(`${touched.path} was changed meanwhile: nothing is written, start again`, 1);
    for (const [at, plan] of plans.entries()) {
      renameSync(scratch[at] as string, join(root, plan.path));
      moved.push(plan);
    }
  } catch (error) {
    restore(root, moved);
    if (error instanceof Refusal) throw error;
    throw new Refusal(`nothing is written: ${(error as Error).message}`, 1);
  } finally {
    for (const path of scratch) rmSync(path, { force: true });
  }
}
