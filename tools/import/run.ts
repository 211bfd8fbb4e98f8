import { existsSync, statSync } from 'node:fs';
import { type Content, readContent } from '../../src/knowledge/read/content.ts';
import { parseWhen } from '../../src/schema/when.ts';
import { readCatalogue, readerOf } from './catalogues/read.ts';
import type { Catalogue } from './catalogues/types.ts';
import { compare } from './compare/compare.ts';
import { checkSelection, select } from './compare/select.ts';
import { jsonOf } from './file/json.ts';
import { dayWritten, textOf } from './file/text.ts';
import { Models } from './names/models.ts';
import { type Options, optionsOf, USAGE } from './options.ts';
import { reportJson } from './print/json.ts';
import { type Report, reportText } from './print/report.ts';
import { Refusal } from './refusal.ts';

function contentAt(root: string): Content {
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Refusal(`there is no folder ${root}`);
  return readContent(root);
}

/** The day of which a catalogue speaks, and who says so. */
function dayOf({ day }: Catalogue, { seen, file }: Options): Pick<Report, 'day' | 'dayFrom'> {
  const stated = day === undefined ? undefined : parseWhen(day)?.text;
  if (stated !== undefined && seen !== undefined && stated !== seen)
    throw new Refusal(`--seen ${seen}: the file says of itself that it is of ${stated}`);
  if (seen !== undefined) return { day: seen, dayFrom: 'asked' };
  if (stated !== undefined) return { day: stated, dayFrom: 'stated' };
  return { day: dayWritten(file), dayFrom: 'written' };
}

/** Counts entries, not prices: what is malformed may be several values of one. */
function entriesIn({ entries, skipped, malformed }: Catalogue): number {
  const ids = [...entries, ...skipped].map(({ id }) => id);
  return new Set([...ids, ...malformed.map(({ at }) => at.split(' > ')[0])]).size;
}

/**
 * Answers one call of the command.
 * @param today The wall clock's day (ISO).
 * @returns What to print.
 * @throws Refusal where it cannot be answered.
 */
export async function run(args: string[], today: string): Promise<string> {
  const options = optionsOf(args, today);
  if (!options) return USAGE;
  const { catalogue: id, file, root, only, limit } = options;
  const catalogue = readCatalogue(id, jsonOf(textOf(file), file), file);
  const content = contentAt(root);
  checkSelection(options, content);
  const when = dayOf(catalogue, options);
  const comparison = select(compare(id, catalogue, content, when.day), options);
  const { name } = readerOf(id);
  const [entries, problems] = [entriesIn(catalogue), content.problems.length];
  const report: Report = { catalogue: id, name, file, ...when, entries, problems, comparison };
  const models = new Models(content);
  const nearest = (key: string) => models.nearest(key);
  const order = { root, today, source: options.source, only };
  // The check, which writing needs, takes longer to load than a catalogue to read.
  const written = options.isWriting ? (await import('./write/write.ts')).write(report, content, order) : undefined;
  if (options.isJson) {
    const json = reportJson(report, only, nearest);
    return JSON.stringify(written === undefined ? json : { ...json, written: written.split('\n') }, null, 2);
  }
  return reportText(report, only, limit, nearest, written);
}
