import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../check/check.ts';
import { writeSynthetic } from './synthetic.ts';

/** More than the real content's entities, so that each has a copy. */
const ENTITIES = 1000;

it('the enlarged content of the bench passes the check', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'strata-synthetic-'));
  try {
    writeSynthetic('content', scratch, ENTITIES);
    const { problems, files } = checkContent(scratch, new Date().toISOString().slice(0, 10));
    expect(problems).toEqual([]);
    expect(files).toBeGreaterThan(ENTITIES);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});
