import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { mdxToElements } from '../knowledge/read/mdx.ts';
import { markTables } from './tables.ts';

/** A tree in one line: names of elements, with what was marked on them. */
function drawn(node: Nodes): string {
  if (node.type === 'text') return node.value.trim();
  if (!('children' in node)) return '';
  const inside = node.children.map((child) => drawn(child as Nodes)).join('');
  if (node.type !== 'element') return inside;
  const { scope, dataHead, className } = (node as Element).properties;
  const marks = [scope, dataHead, ...(Array.isArray(className) ? className : [])].filter((mark) => mark !== undefined);
  return `<${[node.tagName, ...marks].join(' ')}>${inside}`;
}

function marked(body: string): string {
  const tree = mdxToElements(body) as Nodes;
  markTables(tree);
  return drawn(tree);
}

describe('a table of a body', () => {
  it('without a head over its first column compares: rows have names, cells know their columns', () => {
    expect(marked('|  | Then | Now |\n| --- | --- | --- |\n| Speed | slow | <Given>fast</Given> |')).toBe(
      '<table comparison><thead><tr><td><th col>Then<th col>Now<tbody><tr><th row>Speed<td Then>slow<td Now>fast',
    );
  });

  it('with a head over every column has nothing but heads of columns', () => {
    expect(marked('| Chip | Speed |\n| --- | --- |\n| One | slow |')).toBe(
      '<table><thead><tr><th col>Chip<th col>Speed<tbody><tr><td>One<td>slow',
    );
  });
});
