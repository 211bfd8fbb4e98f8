import type { ComponentChildren } from 'preact';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import type { AuthorContext } from './context.ts';

/** A word of the glossary, linked, with its definition on hover or focus. */
export function Term({
  id,
  site,
  lang,
  pageLang,
  children,
}: AuthorContext & { id: string; children?: ComponentChildren }) {
  const term = site.graph.terms.get(id);
  if (!term) throw new Error(`there is no term ${id}`);
  const { term: name, definition } = lang === 'zh' ? term.zh : term;
  return (
    <span class="fact term">
      <a class="term-link" href={href(routes.term(id), pageLang)}>
        {children ?? name}
      </a>
      <span class="fact-note" role="note">
        <span class="fact-when">{definition}</span>
      </span>
    </span>
  );
}
