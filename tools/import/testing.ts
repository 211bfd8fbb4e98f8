import { type Content, readContent } from '../../src/knowledge/read/content.ts';

/** Sound content to lay files of one's own over. */
export const BASE = 'tests/content/base';

export const entity = (name: string, more = '', kind = 'model') =>
  `---\nname: ${name}\nkind: ${kind}\n${more}---\n\nIt is an example.\n`;

/** The content that some files make, beside the sound one of the tests. */
export function contentOf(files: Record<string, string>): Content {
  const content = readContent(BASE, new Map(Object.entries(files)));
  if (content.problems.length > 0) throw new Error(JSON.stringify(content.problems));
  return content;
}
