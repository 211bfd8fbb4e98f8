import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { mdxToElements } from '../knowledge/read/mdx.ts';
import { keepUnbroken } from './unbroken.ts';

/** The text of a tree, what is held together in brackets, components by their initial. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? (node.children as Nodes[]).map(shown).join('') : '';
  if (node.type === ('mdxJsxTextElement' as never)) return (node as unknown as { name: string }).name.charAt(0);
  const isHeld = node.type === 'element' && String(node.properties?.['className'] ?? '') === 'unbroken';
  return isHeld ? `[${inner}]` : inner;
}

function held(text: string): string {
  const tree = mdxToElements(text) as Nodes;
  keepUnbroken(tree);
  return shown(tree).trim();
}

describe('figures in running text', () => {
  it.each([
    ['It costs <Fact id="a#b" />.', 'It costs [F.]'],
    ['It costs <Fact id="a#b" />: less.', 'It costs [F:] less.'],
    ['<Fact id="a#b" />, <Calc figure="x" />; then', '[F,] [C;] then'],
    ['It is so.<Cite id="s" /> Then', 'It is [so.C] Then'],
    ['It costs <Fact id="a#b" />.<Cite id="s" />', 'It costs [F.C]'],
    ['价格为 <Fact id="a#b" />。随后', '价格为 [F。]随后'],
    ['确实如此。<Cite id="s" />随后', '确实如[此。C]随后'],
    ['It costs <Fact id="a#b" /> now', 'It costs F now'],
  ])('hold to their punctuation: %s', (text, expected) => {
    expect(held(text)).toBe(expected);
  });
});
