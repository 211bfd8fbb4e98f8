import type { Rule } from '../../schema/rules.ts';

/** One thing wrong in the content: where, by which rule, what is wrong and what to do. */
export interface Problem {
  path: string;
  line: number;
  column: number;
  rule: Rule;
  message: string;
  fix: string;
}

export interface Place {
  line: number;
  column: number;
}

/** Problems in reading order. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
