import type { Place } from './problem.ts';

/**
 * Limits that hold before anything is parsed, so that no parser ever meets a file made to exhaust it.
 * They are an order of magnitude above what honest content needs.
 */
export const CAPS = {
  bytes: 400_000,
  lineLength: 4_000,
  nesting: 40,
  indent: 60,
  quoteDepth: 6,
  delimiters: 30_000,
} as const;

export interface CapProblem extends Place {
  rule: 'too-large' | 'too-deep';
  message: string;
  fix: string;
}

const DELIMITERS = new Set('*_~`[](){}<>!#|&'.split(''));

/** Checks one line; returns how many delimiters it holds, or the problem. */
function measureLine(text: string, line: number): number | CapProblem {
  if (text.length > CAPS.lineLength) {
    return {
      line,
      column: CAPS.lineLength,
      rule: 'too-large',
      message: `line is longer than ${CAPS.lineLength} characters`,
      fix: 'break it into several lines',
    };
  }
  if (text.search(/\S/) > CAPS.indent) {
    return {
      line,
      column: 1,
      rule: 'too-deep',
      message: `line is indented by more than ${CAPS.indent}`,
      fix: 'nest less',
    };
  }
  const quotes = /^[\s>]*/.exec(text)?.[0].match(/>/g)?.length ?? 0;
  if (quotes > CAPS.quoteDepth) {
    return {
      line,
      column: 1,
      rule: 'too-deep',
      message: `quotation is nested more than ${CAPS.quoteDepth} deep`,
      fix: 'nest less',
    };
  }
  let count = 0;
  let depth = 0;
  for (const [index, char] of [...text].entries()) {
    if (!DELIMITERS.has(char)) continue;
    count += 1;
    if ('([{<'.includes(char)) depth += 1;
    else if (')]}>'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > CAPS.nesting) {
      return {
        line,
        column: index + 1,
        rule: 'too-deep',
        message: `brackets are nested more than ${CAPS.nesting} deep`,
        fix: 'nest less',
      };
    }
  }
  return count;
}

/** Checks a file's text against the caps; `undefined` where it may be parsed. */
export function overCap(text: string): CapProblem | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > CAPS.bytes) {
    return {
      line: 1,
      column: 1,
      rule: 'too-large',
      message: `file has ${bytes} bytes, the limit is ${CAPS.bytes}`,
      fix: 'split it',
    };
  }
  let delimiters = 0;
  let openTags = 0;
  for (const [index, text_] of text.split('\n').entries()) {
    const measured = measureLine(text_, index + 1);
    if (typeof measured !== 'number') return measured;
    delimiters += measured;
    openTags += (text_.match(/<[A-Za-z]/g)?.length ?? 0) - (text_.match(/<\/|\/>/g)?.length ?? 0);
    const place = { line: index + 1, column: 1 };
    if (openTags > CAPS.nesting)
      return {
        ...place,
        rule: 'too-deep',
        message: `more than ${CAPS.nesting} tags are open at once`,
        fix: 'close them',
      };
    if (delimiters > CAPS.delimiters)
      return {
        ...place,
        rule: 'too-large',
        message: `more than ${CAPS.delimiters} markup characters`,
        fix: 'split the file',
      };
  }
  return undefined;
}
