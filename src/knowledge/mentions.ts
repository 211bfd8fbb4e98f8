import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Place } from './read/problem.ts';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Something that a body refers to by id. */
export interface Mention extends Place {
  kind: 'fact' | 'term' | 'cite' | 'chart' | 'link' | 'calc';
  /** What is named; of a sum its model (`scenario:x`), figure and difference, parted by spaces. */
  target: string;
}

type AnyNode = RootContent | Root | MdxElement;

/** The place of a node; the parser gives every node one. */
export function placeOf(node: { position?: { start: { line: number; column: number } } | undefined }): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Visits every node of a body, parents first. A visitor that returns `false` keeps its children unvisited. */
export function visit(node: AnyNode, visitor: (node: AnyNode) => unknown): void {
  if (visitor(node) === false) return;
  if ('children' in node) for (const child of node.children as AnyNode[]) visit(child, visitor);
}

export function isElement(node: AnyNode): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The literal value of a component's attribute; `undefined` where it has none or is no literal. */
export function literalProp(element: MdxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  }
  return undefined;
}

const REFERRING = { Fact: 'fact', Term: 'term', Cite: 'cite', Chart: 'chart' } as const;

/** What may work a figure out. */
export const CALCULATORS = ['scenario', 'explorable', 'claim'] as const;

function calcTarget(element: MdxElement): string {
  const models = CALCULATORS.flatMap((kind) => {
    const id = literalProp(element, kind);
    return id === undefined ? [] : [`${kind}:${id}`];
  });
  return [models.join('+'), literalProp(element, 'figure') ?? '', literalProp(element, 'with') ?? ''].join(' ');
}

/** All that a body refers to, in reading order. */
export function mentionsIn(tree: Root): Mention[] {
  const mentions: Mention[] = [];
  visit(tree, (node) => {
    if (isElement(node) && node.name === 'Calc') {
      mentions.push({ kind: 'calc', target: calcTarget(node), ...placeOf(node) });
    } else if (isElement(node)) {
      const kind = REFERRING[node.name as keyof typeof REFERRING];
      const target = kind && literalProp(node, 'id');
      if (kind && target) mentions.push({ kind, target, ...placeOf(node) });
    } else if (node.type === 'link') {
      mentions.push({ kind: 'link', target: node.url, ...placeOf(node) });
    }
  });
  return mentions;
}
