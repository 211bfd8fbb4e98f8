import type { Root, RootContent } from 'mdast';
import { isElement, type MdxElement, placeOf } from '../../../src/knowledge/mentions.ts';
import type { Place } from '../../../src/knowledge/read/problem.ts';

/** The running text of one block, and where each of its pieces stands in the file. */
export interface Block {
  text: string;
  pieces: { at: number; place: Place; length: number }[];
}

type AnyNode = Root | RootContent | MdxElement;

/** Stands for a component in running text: no letter, no digit, no space. */
const OBJECT = '\uFFFC';
const OPAQUE = new Set(['Fact', 'Calc', 'Given', 'Cite', 'Chart']);
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function gather(node: AnyNode, block: Block): void {
  if (isElement(node) && OPAQUE.has(node.name ?? '')) {
    block.text += OBJECT;
  } else if (node.type === 'text' || node.type === 'inlineCode') {
    block.pieces.push({ at: block.text.length, place: placeOf(node), length: node.value.length });
    block.text += node.value;
  } else if ('children' in node) {
    for (const child of node.children as AnyNode[]) gather(child, block);
  } else if (node.type === 'break') {
    block.text += ' ';
  }
}

/** The blocks of a body, as their text is read: emphasis and links dissolved, components opaque. */
export function blocksOf(node: AnyNode): Block[] {
  if (BLOCKS.has(node.type)) {
    const block: Block = { text: '', pieces: [] };
    gather(node, block);
    return [block];
  }
  return 'children' in node ? (node.children as AnyNode[]).flatMap(blocksOf) : [];
}

/** Where a character of a block stands in the file. Exact within a piece that spans one line. */
export function placeAt(block: Block, index: number): Place {
  const piece = block.pieces.findLast(({ at }) => at <= index) ?? block.pieces[0];
  if (!piece) return { line: 1, column: 1 };
  const before = block.text.slice(piece.at, index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length > 1
    ? { line: piece.place.line + before.length - 1, column: last.length + 1 }
    : { line: piece.place.line, column: piece.place.column + last.length };
}
