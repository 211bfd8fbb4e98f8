import type { Root, RootContent } from 'mdast';
import { isElement, type MdxElement, placeOf, visit } from '../../../src/knowledge/mentions.ts';
import { didYouMean } from '../../../src/knowledge/read/nearest.ts';
import type { Place } from '../../../src/knowledge/read/problem.ts';
import type { Fault } from '../../../src/knowledge/report.ts';
import { ALLOWED_HTML, AUTHOR_COMPONENTS, type AuthorComponent } from '../../../src/schema/author.ts';

type AnyNode = Root | RootContent | MdxElement;
export type ProseFault = Fault & Place;

/** Markdown that a body may hold. Reference links are left out: they part an address from the words that carry it. */
const ALLOWED_NODES = new Set(
  'root paragraph heading text emphasis strong inlineCode code blockquote list listItem table tableRow tableCell link thematicBreak break'.split(
    ' ',
  ),
);
const FORBIDDEN: Record<string, Fault> = {
  mdxjsEsm: {
    rule: 'import',
    message: 'import and export are not allowed',
    fix: 'remove the line: the components are there without it',
  },
  mdxFlowExpression: {
    rule: 'expression',
    message: 'an {expression} is not allowed',
    fix: 'write the text itself, or \\{ for a brace',
  },
  mdxTextExpression: {
    rule: 'expression',
    message: 'an {expression} is not allowed',
    fix: 'write the text itself, or \\{ for a brace',
  },
  html: { rule: 'html', message: 'raw HTML is not allowed', fix: 'write Markdown' },
  image: {
    rule: 'html',
    message: 'images are not allowed in a body',
    fix: 'use <Chart> for a drawing made from facts',
  },
  delete: {
    rule: 'html',
    message: 'struck-out text is not allowed',
    fix: 'remove it; what was wrong goes to content/corrections',
  },
};
const NO_NODE: Fault = {
  rule: 'html',
  message: 'this kind of Markdown is not allowed',
  fix: 'use paragraphs, headings, lists, tables, quotations and plain links',
};

function checkProps(element: MdxElement, name: string, allowed: Record<string, unknown>): Fault[] {
  const faults: Fault[] = [];
  const known = Object.keys(allowed);
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      faults.push({
        rule: 'expression',
        message: `{...} inside <${name}> is not allowed`,
        fix: `write ${known.join(', ') || 'it without attributes'}`,
      });
    } else if (!known.includes(attribute.name)) {
      faults.push({
        rule: 'prop',
        message: `<${name}> takes no "${attribute.name}"`,
        fix: didYouMean(attribute.name, known, known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes nothing'),
      });
    } else if (typeof attribute.value !== 'string') {
      faults.push({
        rule: 'expression',
        message: `"${attribute.name}" of <${name}> is not plain text`,
        fix: `write ${attribute.name}="…"`,
      });
    }
  }
  return faults;
}

function hasPlainChildren(element: MdxElement): boolean {
  return (element.children as AnyNode[]).every(
    (child) =>
      child.type === 'text' || (child.type === 'paragraph' && child.children.every((part) => part.type === 'text')),
  );
}

function checkComponent(element: MdxElement, name: string, rules: AuthorComponent): Fault[] {
  const faults = checkProps(element, name, rules.props);
  for (const [prop, need] of Object.entries(rules.props)) {
    const given = element.attributes.some(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === prop,
    );
    if (need === 'required' && !given)
      faults.push({ rule: 'prop', message: `<${name}> lacks "${prop}"`, fix: `write <${name} ${prop}="…" />` });
  }
  const inside = element.children.length > 0;
  if (rules.children === 'none' && inside)
    faults.push({ rule: 'prop', message: `<${name}> holds nothing`, fix: `close it at once: <${name} … />` });
  if (rules.children === 'text' && !inside)
    faults.push({ rule: 'prop', message: `<${name}> is empty`, fix: `write <${name}>…</${name}>` });
  if (inside && !hasPlainChildren(element))
    faults.push({ rule: 'prop', message: `<${name}> holds more than plain text`, fix: 'leave only the words' });
  if (rules.flow === 'block' && element.type === 'mdxJsxTextElement')
    faults.push({
      rule: 'component',
      message: `<${name}> stands inside a paragraph`,
      fix: 'put it on a line of its own, between empty lines',
    });
  return faults;
}

function checkElement(element: MdxElement): Fault[] {
  const name = element.name ?? '';
  const component = Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name] : undefined;
  if (component) return checkComponent(element, name, component);
  if (Object.hasOwn(ALLOWED_HTML, name)) {
    return checkProps(element, name, Object.fromEntries((ALLOWED_HTML[name] ?? []).map((key) => [key, true])));
  }
  if (/^[a-z]/.test(name))
    return [
      {
        rule: 'html',
        message: `<${name}> is not allowed`,
        fix: `write Markdown; of HTML only ${Object.keys(ALLOWED_HTML).join(', ')} may stand here`,
      },
    ];
  return [
    {
      rule: 'component',
      message: name ? `there is no component <${name}>` : 'a fragment <> is not allowed',
      fix: didYouMean(name, Object.keys(AUTHOR_COMPONENTS), `there are ${Object.keys(AUTHOR_COMPONENTS).join(', ')}`),
    },
  ];
}

/** Everything in a body that is not Markdown, a listed component or listed HTML. */
export function checkMarkup(tree: Root): ProseFault[] {
  const faults: ProseFault[] = [];
  visit(tree, (node) => {
    const place = placeOf(node);
    const add = (found: Fault[]) => faults.push(...found.map((fault) => ({ ...fault, ...place })));
    if (isElement(node)) add(checkElement(node));
    else if (node.type === 'heading' && node.depth === 1)
      add([
        {
          rule: 'html',
          message: 'a first-level heading is not allowed',
          fix: 'begin at ##: the page has its title already',
        },
      ]);
    else if (!ALLOWED_NODES.has(node.type)) add([FORBIDDEN[node.type] ?? NO_NODE]);
  });
  return faults;
}
