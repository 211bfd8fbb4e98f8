import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT_ROOT } from '../../src/site/config.ts';
import { Refusal } from './refusal.ts';
import { run } from './run.ts';

const TODAY = '2026-11-29';
const SAMPLE = 'tools/import/samples/litellm.json';
const scratch = mkdtempSync(join(tmpdir(), 'strata-import-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function file(name: string, text: string | Buffer): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

async function refusalOf(args: string[]): Promise<Refusal> {
  try {
    await run(args, TODAY);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was answered');
}

describe('what the command cannot use', () => {
  mkdirSync(join(scratch, 'folder'));
  const sample = readFileSync(SAMPLE, 'utf8');

  it.each<[string, string[], RegExp]>([
    ['nothing', [], /^which catalogue\? name one of models\.dev, litellm/],
    ['a catalogue that is none', ['litelm', SAMPLE], /there is no catalogue litelm: did you mean "litellm"/],
    ['no file', ['litellm'], /^which file\?/],
    ['two files', ['litellm', SAMPLE, 'more'], /one file at a time: more/],
    ['an option that is none', ['litellm', SAMPLE, '--frobnicate'], /Unknown option '--frobnicate': --help/],
    ['an option without its value', ['litellm', SAMPLE, '--seen'], /--seen.*--help/],
    ['a day that is none', ['litellm', SAMPLE, '--seen', '2026-02-30'], /is no day/],
    ['a month', ['litellm', SAMPLE, '--seen', '2026-02'], /is no day/],
    ['a day to come', ['litellm', SAMPLE, '--seen', '2026-11-30'], /has not come yet: today is 2026-11-29/],
    ['a kind that is none', ['litellm', SAMPLE, '--only', 'nu'], /--only nu is nothing to show: did you mean "new"/],
    ['a limit that is none', ['litellm', SAMPLE, '--limit', '-3'], /--limit/],
    ['a seller that is none', ['litellm', SAMPLE, '--seller', 'opnai'], /did you mean "openai"/],
    ['content that is not there', ['litellm', SAMPLE, '--root', 'nowhere'], /there is no folder nowhere/],
    ['a file that is not there', ['litellm', join(scratch, 'nowhere.json')], /there is no file/],
    ['a folder', ['litellm', join(scratch, 'folder')], /is a folder: name a file/],
    ['a device', ['litellm', '/dev/null'], /is no file/],
    ['an empty file', ['litellm', file('empty.json', ' \n')], /is empty$/],
    ['an archive', ['litellm', file('x.gz', Buffer.from([0x1f, 0x8b, 8, 0]))], /is compressed/],
    ['text of two bytes a letter', ['litellm', file('utf16.json', Buffer.from('\uFEFF{}', 'utf16le'))], /UTF-16/],
    ['a picture', ['litellm', file('x.png', Buffer.from([0x89, 0x50, 0, 0]))], /is not text/],
    ['a web page', ['litellm', file('x.html', '\n<!DOCTYPE html><title>404</title>')], /is a web page, not JSON/],
    [
      'a file cut short',
      ['litellm', file('cut.json', sample.slice(0, 5000))],
      /cut\.json:\d+:\d+ {2}is cut off, in \S.*download it again$/,
    ],
    ['no JSON', ['litellm', file('bad.json', '{"a": 1,}')], /bad\.json:1:9 {2}is not JSON/],
    [
      'another catalogue',
      ['openrouter', SAMPLE],
      /not the catalogue of OpenRouter: it looks like LiteLLM: say litellm/,
    ],
    [
      'an answer that is an error',
      ['openrouter', file('e.json', '{"error":{"code":429}}')],
      /it is an object of error/,
    ],
  ])('is told in a line: %s', async (_, args, words) => {
    const { message, code } = await refusalOf(args);
    expect(message).toMatch(words);
    expect(message).not.toContain('\n');
    expect(code).toBe(2);
  });

  it('reads a file that begins with a mark of its encoding', async () => {
    const text = await run(['litellm', file('bom.json', `\uFEFF${sample}`), '--seen', '2026-07-24'], TODAY);
    expect(text).toContain('LiteLLM, 58 entries');
  });

  it('ends with 2 and no trace of the program', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/import/main.ts', 'litellm', 'nowhere'], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'there is no file nowhere\n' });
  });
});

describe('the sample of LiteLLM beside the content of the site', () => {
  const prices = () =>
    readdirSync(join(CONTENT_ROOT, 'prices')).map((name) => readFileSync(join(CONTENT_ROOT, 'prices', name), 'utf8'));

  it('conflicts with it, and changes no file', async () => {
    const before = prices();
    const text = await run(['litellm', SAMPLE, '--seen', '2026-07-24', '--limit', 'all'], TODAY);
    expect(text).toMatch(/^ *[1-9]\d* {2}conflicting/m);
    expect(text).toMatch(/^ {4}stays {6}\S/m);
    expect(text).toMatch(/^nothing is written/m);
    expect(prices()).toEqual(before);
  });

  it('is told to machines too', async () => {
    const args = ['litellm', SAMPLE, '--seen', '2026-07-24', '--json', '--only', 'conflicting'];
    const json = JSON.parse(await run(args, TODAY)) as Record<string, unknown> & {
      counts: Record<string, number>;
      findings: { kind: string; why: string; ours: { seen: string } }[];
    };
    expect(json).toMatchObject({ catalogue: 'litellm', day: '2026-07-24', dayFrom: 'asked', entries: 58 });
    expect(json.findings.length).toBe(json.counts['conflicting']);
    for (const { kind, why, ours } of json.findings) {
      expect(kind).toBe('conflicting');
      expect(why).toMatch(/^[a-z-]+$/);
      expect(ours.seen).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(json['skipped']).toBeUndefined();
  });
});

describe('the day of a catalogue', () => {
  const text = JSON.stringify({
    x: { litellm_provider: 'p', mode: 'chat' },
    last_updated: '2026-07-24T18:23:43+00:00',
  });

  it('is the one that is asked for, that the file states, or on which it was written', async () => {
    expect(await run(['litellm', file('stated.json', text)], TODAY)).toContain(
      'as of 2026-07-24, as the file itself says',
    );
    const plain = file('plain.json', '{"x": {"litellm_provider": "p", "mode": "chat"}}');
    utimesSync(plain, new Date('2026-05-05'), new Date('2026-05-05'));
    expect(await run(['litellm', plain], TODAY)).toContain('as of 2026-05-05, when the file was last written');
    expect(await run(['litellm', plain, '--seen', '2026-06-06'], TODAY)).toContain('as of 2026-06-06, as --seen says');
  });

  it('is not two', async () => {
    expect((await refusalOf(['litellm', file('stated.json', text), '--seen', '2026-07-25'])).message).toMatch(
      /says of itself that it is of 2026-07-24/,
    );
  });
});

it('explains itself', async () => {
  expect(await run(['--help'], TODAY)).toMatch(/^usage: npm run -s import -- CATALOGUE FILE/);
});
