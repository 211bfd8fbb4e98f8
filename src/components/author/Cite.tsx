import { strings } from '../../i18n/strings.ts';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import type { AuthorContext } from './context.ts';

/** A footnote mark that names its source on hover, focus or tap, and in print. */
export function Cite({ id, site, lang, pageLang }: AuthorContext & { id: string }) {
  const source = site.graph.sources.get(id);
  if (!source) throw new Error(`there is no source ${id}`);
  const t = strings(lang);
  return (
    <span class="fact cite">
      <button type="button" class="cite-mark" aria-label={`${t.source}: ${source.publisher}`}>
        ※
      </button>
      <span class="fact-note" role="note">
        <a class="fact-source" href={href(routes.source(id), pageLang)}>
          {source.publisher}
          <span class="fact-kind"> {t.sourceKinds[source.kind]}</span>
        </a>
        <span class="fact-when">{source.title}</span>
      </span>
    </span>
  );
}
