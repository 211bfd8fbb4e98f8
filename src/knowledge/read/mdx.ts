import type { Root } from 'mdast';
import { mdxToHast, mdxToMdast } from 'satteri';
import type { Place } from './problem.ts';

/** What the check reads and what the page renders come from the same parser with the same settings: nothing can slip between two. */
const OPTIONS = { features: { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: true } } as const;

export interface MdxProblem extends Place {
  message: string;
}

export interface SplitMdx {
  frontMatter: string;
  /** The body, its lines at the numbers they have in the file. */
  body: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Splits an MDX file at its front matter; `undefined` where it has none. */
export function splitMdx(text: string): SplitMdx | undefined {
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return { frontMatter: match[1] ?? '', body: '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length) };
}

/** Parses a body to a Markdown tree with places. */
export function parseMdx(body: string): { tree: Root } | { problem: MdxProblem } {
  try {
    return { tree: mdxToMdast(body, OPTIONS) as Root };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(message);
    return {
      problem: { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1), message: match?.[3] ?? message },
    };
  }
}

/** Parses a body to the tree of elements that pages render. Only for a body that `parseMdx` accepts. */
export function mdxToElements(body: string): ReturnType<typeof mdxToHast> {
  return mdxToHast(body, OPTIONS);
}
