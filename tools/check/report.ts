import { join } from 'node:path';
import type { Problem } from '../../src/knowledge/read/problem.ts';

/** One line a problem: `path:line:column  rule  what is wrong  what to do`. */
export function reportLine({ path, line, column, rule, message, fix }: Problem): string {
  return `${path}:${line}:${column}  ${rule}  ${message}  ${fix}`;
}

/**
 * The whole report, with a closing line that counts.
 * @param root Folder that the problems' paths start from, so that a terminal can open them.
 */
export function reportOf(problems: readonly Problem[], files: number, root = ''): string {
  if (problems.length === 0) return `content is sound: ${files} files checked`;
  const inFiles = new Set(problems.map((problem) => problem.path)).size;
  return [
    ...problems.map((problem) => reportLine({ ...problem, path: join(root, problem.path) })),
    '',
    `${problems.length} problem${problems.length > 1 ? 's' : ''} in ${inFiles} file${inFiles > 1 ? 's' : ''}`,
  ].join('\n');
}
