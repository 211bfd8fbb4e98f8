import GithubSlugger from 'github-slugger';
import type { Nodes } from 'hast';
import { type CreateEvaluater, type Options, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { type ComponentChildren, type ComponentType, h, toChildArray, type VNode } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import type { CalcProps } from '../charts/calc/words.ts';
import { strings } from '../i18n/strings.ts';
import type { Body } from '../knowledge/read/file.ts';
import { mdxToElements } from '../knowledge/read/mdx.ts';
import { href } from '../site/links.ts';
import { Calc } from './author/Calc.tsx';
import { Chart } from './author/Chart.tsx';
import { Cite } from './author/Cite.tsx';
import type { AuthorContext } from './author/context.ts';
import { Fact } from './author/Fact.tsx';
import { Given } from './author/Given.tsx';
import { Term } from './author/Term.tsx';
import { markTables } from './tables.ts';
import { keepUnbroken } from './unbroken.ts';

/** Authors write `/hardware/x/`; base path and language are added here. */
function link(lang: AuthorContext['pageLang']) {
  return ({ href: to = '', children }: { href?: string; children?: ComponentChildren }) =>
    to.startsWith('/') ? <a href={href(to, lang)}>{children}</a> : <a href={to}>{children}</a>;
}

/** Preformatted text may be wider than the page, and must then scroll by keyboard too. */
function Preformatted({ children }: { children?: ComponentChildren }) {
  return <pre tabIndex={0}>{children}</pre>;
}

/** The words that a rendered node holds. */
function wordsOf(children: ComponentChildren): string {
  return toChildArray(children)
    .map((child) =>
      typeof child === 'object' ? wordsOf((child.props as { children?: ComponentChildren }).children) : `${child}`,
    )
    .join('');
}

/** Headings that can be linked to; ids are unique within one body. */
function headings(lang: AuthorContext['lang']): Record<string, ComponentType<{ children?: ComponentChildren }>> {
  const slugger = new GithubSlugger();
  const heading =
    (tag: 'h2' | 'h3' | 'h4') =>
    ({ children }: { children?: ComponentChildren }) => {
      const words = wordsOf(children);
      const id = slugger.slug(words);
      const link = (
        <a class="anchor" href={`#${id}`} aria-label={`${strings(lang).copySection}: ${words}`}>
          #
        </a>
      );
      return h(tag, { id }, children, link);
    };
  return { h2: heading('h2'), h3: heading('h3'), h4: heading('h4') };
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
  keepUnbroken(tree);
  markTables(tree);
  const authors = {
    Fact: (props: { id: string }) => <Fact {...props} {...context} />,
    Cite: (props: { id: string }) => <Cite {...props} {...context} />,
    Term: (props: { id: string; children?: ComponentChildren }) => <Term {...props} {...context} />,
    Chart: (props: { id: string }) => <Chart {...props} {...context} />,
    Calc: (props: CalcProps) => <Calc {...props} {...context} />,
    Given,
  };
  const components = { pre: Preformatted, a: link(context.pageLang), ...headings(context.lang) };
  const options = { Fragment, jsx, jsxs, components, createEvaluater: lookUpIn(authors) };
  return renderToString(toJsxRuntime(tree, options as unknown as Options) as unknown as VNode);
}
