import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/knowledge/read/nearest.ts';
import { CATALOGUES, type CatalogueId } from '../../src/schema/catalogues.ts';
import { parseWhen } from '../../src/schema/when.ts';
import { CONTENT_ROOT } from '../../src/site/config.ts';
import { SECTIONS, type SectionId } from './print/sections.ts';
import { Refusal } from './refusal.ts';

export const USAGE = `usage: npm run -s import -- CATALOGUE FILE [options]

  CATALOGUE        ${CATALOGUES.join(', ')}
  FILE             the catalogue as its makers publish it, saved as JSON

Reads a catalogue of token prices and tells how it differs from content/prices/. It changes nothing unless asked to.

  --seen DAY       the day of the catalogue, like 2026-07-24; by default the day that the file itself states,
                   else the day on which it was last written
  --only LIST      what to show, and with --write to write: ${Object.keys(SECTIONS).slice(0, 6).join(', ')},
                   ${Object.keys(SECTIONS).slice(6).join(', ')}
  --seller ID      sellers of ours, separated by commas
  --model ID       models of ours, separated by commas
  --limit N        lines of each kind, by default 20; all for all of them
  --json           the whole comparison for machines
  --write          writes new and changed prices into content/prices/, and the day on which the same ones were seen;
                   fuller ones only where --only names them
  --source ID      the source of content/sources/ that the file is, for --write
  --root DIR       the content, by default ${CONTENT_ROOT}/

It never changes a price that we know to have held on the catalogue’s day or later, or that was read in a document of
its seller, and never removes one. It ends with 0 where it could report, and write what it was asked to; with 1 where
the result would not pass the content check or could not be saved, and with 2 where its input is of no use: then
nothing is written.`;

export interface Options {
  catalogue: CatalogueId;
  file: string;
  seen?: string;
  source?: string;
  only: SectionId[];
  sellers: string[];
  models: string[];
  limit: number;
  isJson: boolean;
  isWriting: boolean;
  root: string;
}

const FLAGS = {
  seen: { type: 'string' },
  source: { type: 'string' },
  only: { type: 'string', multiple: true },
  seller: { type: 'string', multiple: true },
  model: { type: 'string', multiple: true },
  limit: { type: 'string', default: '20' },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  root: { type: 'string', default: CONTENT_ROOT },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS, allowPositionals: true });
  } catch (error) {
    const [what] = (error as Error).message.split(/[.\n]/);
    throw new Refusal(`${what}: --help lists the options`);
  }
}

const listOf = (values: string[] = []) => values.flatMap((value) => value.split(',')).filter((value) => value !== '');

function catalogueOf(name: string | undefined): CatalogueId {
  const found = CATALOGUES.find((id) => id === name?.toLowerCase());
  if (found) return found;
  const known = `one of ${CATALOGUES.join(', ')}`;
  throw new Refusal(
    name === undefined
      ? `which catalogue? name ${known}, and a file: --help says more`
      : `there is no catalogue ${name}: ${didYouMean(name, CATALOGUES, known)}`,
  );
}

function dayOf(text: string, today: string): string {
  const when = parseWhen(text);
  if (when?.precision !== 'day') throw new Refusal(`--seen ${text} is no day: write one, like 2026-07-24`);
  if (text > today) throw new Refusal(`--seen ${text} has not come yet: today is ${today}`);
  return text;
}

function limitOf(text: string): number {
  if (text === 'all') return Number.POSITIVE_INFINITY;
  if (!/^\d{1,6}$/.test(text)) throw new Refusal(`--limit ${text} is no number of lines: write one, or all`);
  return Number(text);
}

function sectionOf(name: string): SectionId {
  const known = Object.keys(SECTIONS) as SectionId[];
  const found = known.find((id) => id === name);
  if (found) return found;
  throw new Refusal(`--only ${name} is nothing to show: ${didYouMean(name, known, `one of ${known.join(', ')}`)}`);
}

/**
 * What the command line asks for; `undefined` where it asks for help.
 * @param today The wall clock's day (ISO).
 * @throws Refusal where it asks for what there is not.
 */
export function optionsOf(args: string[], today: string): Options | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [name, file, ...rest] = positionals;
  const catalogue = catalogueOf(name);
  if (file === undefined) throw new Refusal(`which file? name one that holds the catalogue: --help says more`);
  if (rest.length > 0) throw new Refusal(`one file at a time: ${rest.join(' ')} is too much`);
  return {
    catalogue,
    file,
    ...(values.seen === undefined ? {} : { seen: dayOf(values.seen, today) }),
    ...(values.source === undefined ? {} : { source: values.source }),
    only: listOf(values.only).map(sectionOf),
    sellers: listOf(values.seller),
    models: listOf(values.model),
    limit: limitOf(values.limit),
    isJson: values.json,
    isWriting: values.write,
    root: values.root,
  };
}
