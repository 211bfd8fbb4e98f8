import type { Nodes } from 'hast';
import { type CreateEvaluater, type Options, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentChildren, VNode } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import type { Body } from '../knowledge/read/content.ts';
import { mdxToElements } from '../knowledge/read/mdx.ts';
import { href } from '../site/links.ts';
import { Chart } from './author/Chart.tsx';
import { Cite } from './author/Cite.tsx';
import type { AuthorContext } from './author/context.ts';
import { Fact } from './author/Fact.tsx';
import { Given } from './author/Given.tsx';
import { Term } from './author/Term.tsx';

/** Authors write `/hardware/x/`; base path and language are added here. */
function link(lang: AuthorContext['pageLang']) {
  return ({ href: to = '', children }: { href?: string; children?: ComponentChildren }) =>
    to.startsWith('/') ? <a href={href(to, lang)}>{children}</a> : <a href={to}>{children}</a>;
}

/** Looks names up among the components, and evaluates nothing: an expression in a body is an error. */
function lookUpIn(components: Record<string, unknown>): CreateEvaluater {
  const refuse = () => {
    throw new Error('content holds no expressions: run npm run check');
  };
  return () => ({
    evaluateProgram: refuse,
    evaluateExpression: (node) =>
      node.type === 'Identifier' && Object.hasOwn(components, node.name) ? components[node.name] : refuse(),
  });
}

/**
 * Renders a body to HTML. Nothing in it is compiled or run: the parsed tree is walked, its elements become HTML, and the
 * authors' components are looked up by name.
 */
export function renderBody(body: Body, context: AuthorContext): string {
  const tree = mdxToElements(body.text) as Nodes;
  const authors = {
    Fact: (props: { id: string }) => <Fact {...props} {...context} />,
    Cite: (props: { id: string }) => <Cite {...props} {...context} />,
    Term: (props: { id: string; children?: ComponentChildren }) => <Term {...props} {...context} />,
    Chart: (props: { id: string }) => <Chart {...props} {...context} />,
    Given,
  };
  const components = { a: link(context.pageLang) };
  const options = { Fragment, jsx, jsxs, components, createEvaluater: lookUpIn(authors) };
  return renderToString(toJsxRuntime(tree, options as unknown as Options) as unknown as VNode);
}
