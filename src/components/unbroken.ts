import type { Element, ElementContent, Nodes, Parents } from 'hast';

/** Components that the browser takes for a picture: it would break a line on either side of them. */
const ATOMIC = new Set(['Fact', 'Calc', 'Cite']);
const PUNCTUATION = /^[\p{P}\p{Sc}]+/u;
/** What a footnote mark hangs on: the last word, or in Chinese the last character with its punctuation. */
const LAST = /(?:\p{Script=Han}\p{P}*|[^\s\p{Script=Han}]+)$/u;

type Child = ElementContent;

const nameOf = (node: Child | undefined) =>
  node && node.type === ('mdxJsxTextElement' as never) ? (node as unknown as { name: string }).name : undefined;

const isAtomic = (node: Child | undefined) => ATOMIC.has(nameOf(node) ?? '');

const held = (children: Child[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['unbroken'] },
  children,
});

/** A run of components with the punctuation between and behind them, and what of the text is left over. */
function runFrom(children: readonly Child[], start: number): { run: Child[]; rest: string | undefined; end: number } {
  const run: Child[] = [];
  let end = start;
  for (; end < children.length; end++) {
    const child = children[end] as Child;
    if (isAtomic(child)) {
      run.push(child);
      continue;
    }
    const punctuation = child.type === 'text' ? PUNCTUATION.exec(child.value)?.[0] : undefined;
    if (child.type !== 'text' || punctuation === undefined) break;
    run.push({ type: 'text', value: punctuation });
    const rest = child.value.slice(punctuation.length);
    if (rest !== '') return { run, rest, end: end + 1 };
  }
  return { run, rest: undefined, end };
}

function heldIn(children: readonly Child[]): Child[] {
  const done: Child[] = [];
  let rest: string | undefined;
  for (let at = 0; at < children.length; ) {
    const child = children[at] as Child;
    if (!isAtomic(child)) {
      done.push(child);
      at += 1;
      continue;
    }
    const { run, rest: left, end } = runFrom(children, at);
    const before = done.at(-1);
    if (nameOf(child) === 'Cite' && before?.type === 'text') {
      const word = LAST.exec(before.value)?.[0] ?? '';
      done[done.length - 1] = { ...before, value: before.value.slice(0, before.value.length - word.length) };
      if (word) run.unshift({ type: 'text', value: word });
    }
    done.push(run.length > 1 ? held(run) : child);
    rest = left;
    if (rest !== undefined) done.push({ type: 'text', value: rest });
    at = end;
  }
  return done;
}

/**
 * Keeps figures and footnote marks on one line with the punctuation that belongs to them: they are buttons, and a browser
 * breaks a line beside a button wherever it likes. Changes the tree.
 */
export function keepUnbroken(node: Nodes): void {
  if (!('children' in node)) return;
  const parent = node as Parents;
  for (const child of parent.children) keepUnbroken(child as Nodes);
  if (parent.children.some((child) => isAtomic(child as Child)))
    parent.children = heldIn(parent.children as Child[]) as typeof parent.children;
}
