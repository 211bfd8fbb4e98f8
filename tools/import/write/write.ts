import { join } from 'node:path';
import type { Content } from '../../../src/knowledge/read/content.ts';
import type { Problem } from '../../../src/knowledge/read/problem.ts';
import { checkContent } from '../../check/check.ts';
import { reportLine } from '../../check/report.ts';
import { isWritable } from '../compare/writable.ts';
import type { Report } from '../print/report.ts';
import { counted } from '../print/words.ts';
import { Refusal } from '../refusal.ts';
import { citedSource, draftsOf, type FilePlan, planOf } from './plan.ts';
import { save, textAt } from './save.ts';

interface Order {
  root: string;
  /** The wall clock's day (ISO). */
  today: string;
  source: string | undefined;
  /** Kinds to write; an empty list stands for new, changed and same. */
  only: readonly string[];
}

const MOST_LINES = 10;

function refused(what: string, problems: readonly Problem[]): Refusal {
  const lines = problems.slice(0, MOST_LINES).map(reportLine);
  const rest = problems.length - lines.length;
  return new Refusal(
    [`nothing is written: ${what}`, ...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n'),
    1,
  );
}

const UNSOUND = 'the content does not pass its check as it is; mend it first';

/** @throws Refusal where the content would not pass its check. */
function checkPlans(plans: readonly FilePlan[], { root, today }: Order): void {
  const { problems } = checkContent(root, today, draftsOf(plans));
  if (problems.length === 0) return;
  const before = checkContent(root, today).problems;
  if (before.length > 0) throw refused(UNSOUND, before);
  throw refused(
    'the content would not pass its check with these prices; leave some out with --only, --seller or --model',
    problems,
  );
}

/**
 * Writes what is asked for into the files of prices: all of it, or nothing.
 * @returns What was written, for a person.
 * @throws Refusal where nothing may be written.
 */
export function write(report: Report, content: Content, order: Order): string {
  const { day, dayFrom, catalogue, comparison } = report;
  if (dayFrom === 'written')
    throw new Refusal('--write needs the day of the catalogue: say --seen DAY, for the file does not state it');
  if (content.problems.length > 0) throw refused(UNSOUND, content.problems);
  const source = citedSource(order.source, catalogue, day, content);
  const findings = comparison.findings.filter((finding) => isWritable(finding, order.only, day));
  if (findings.length === 0) return 'nothing to write: the content says all of this already';
  const plans = planOf(findings, { source, day }, (path) => textAt(join(order.root, path)));
  checkPlans(plans, order);
  save(order.root, plans);
  const files = plans.flatMap(({ path, changes }) => [
    `${join(order.root, path)}: ${counted(changes.length, 'change')}`,
    ...changes.map((change) => `  ${change}`),
  ]);
  return [
    `written, as ${source}: ${counted(findings.length, 'change')} in ${counted(plans.length, 'file')}`,
    ...files,
  ].join('\n');
}
