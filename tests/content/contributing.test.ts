import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ALLOWED_HTML, AUTHOR_COMPONENTS } from '../../src/schema/author.ts';
import { BASES, BOUNDS, CONFIDENCES, STATUSES } from '../../src/schema/fact.ts';
import { GUIDE_KINDS } from '../../src/schema/guide.ts';
import { KINDS } from '../../src/schema/layers.ts';
import { RELATION_TYPES } from '../../src/schema/relation.ts';
import { CLAIM_KINDS, CLAIM_LAYERS, STANCES, VERDICTS } from '../../src/schema/claim.ts';
import { SOURCE_KINDS } from '../../src/schema/source.ts';
import { ATTRIBUTE_TYPES } from '../../src/schema/vocabulary.ts';
import { checkContent } from '../../tools/check/check.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'strata-contributing-'));

afterAll(() => rmSync(scratch, { recursive: true }));

it('shows examples that pass the check, laid over the real content', () => {
  cpSync('content', join(scratch, 'content'), { recursive: true });
  const examples = [...text.matchAll(/^```\w+ (content\/\S+)\n(.*?)^```$/gms)];
  expect(examples.length).toBeGreaterThan(4);
  for (const [, path = '', body = ''] of examples) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), body);
  }
  expect(checkContent(join(scratch, 'content'), new Date().toISOString().slice(0, 10)).problems).toEqual([]);
});

it('names every word that a field may hold', () => {
  const words = [STATUSES, BASES, CONFIDENCES, BOUNDS, KINDS, RELATION_TYPES, SOURCE_KINDS, GUIDE_KINDS, CLAIM_KINDS, CLAIM_LAYERS, STANCES, VERDICTS].flat();
  expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  expect(ATTRIBUTE_TYPES.filter((word) => !text.includes(word))).toEqual([]);
  expect(Object.keys(AUTHOR_COMPONENTS).filter((name) => !text.includes(`<${name}`))).toEqual([]);
  expect(Object.keys(ALLOWED_HTML).filter((name) => !text.includes(`<${name}>`))).toEqual([]);
});
