import { strings } from '../../i18n/strings.ts';
import { headFigure } from '../../knowledge/build.ts';
import { findFigure } from '../../knowledge/lookup.ts';
import { routes } from '../../schema/routes.ts';
import { figureHref, href } from '../../site/links.ts';
import { entityName, figureWords, qualifierOf } from '../../site/series-row.ts';
import { CorrectedMark } from './CorrectedMark.tsx';
import type { AuthorContext } from './context.ts';

/** Prints a figure with its unit; its meaning, date and source open on hover, focus or tap, and stand in print. */
export function Fact({ id, site, lang, pageLang }: AuthorContext & { id: string }) {
  const { graph, today } = site;
  const found = findFigure(graph.index, id, (series) => headFigure(graph, series, today));
  if ('problem' in found) throw new Error(`${found.problem.message} (${id})`);
  const words = figureWords(site, found.found, lang);
  const { entity, attribute, dims } = found.found;
  const owner = graph.entities.get(entity);
  const t = strings(lang);
  const label = graph.vocabulary.attributes[attribute]?.label[lang] ?? attribute;
  const qualifier = qualifierOf(graph, dims, lang);
  const marks = [
    words.basis,
    words.agreement === 'conflict' ? t.conflict : undefined,
    words.forecast ? t.forecast : undefined,
    words.staleDays === undefined ? undefined : t.stale,
  ].filter((mark) => mark !== undefined);
  return (
    <span class={`fact${words.agreement === 'conflict' ? ' fact-conflict' : ''}`}>
      <button type="button" class="fact-value">
        {words.said}
      </button>
      <span class="fact-note" role="note">
        <span class="fact-what">
          {entityName(graph, entity, lang)}: {label}
          {qualifier && ` (${qualifier})`}
        </span>
        <span class="fact-when">
          {words.asOf}
          {words.held && ` · ${words.held}`}
          {marks.map((mark) => ` · ${mark}`)}
          {` · ${t.confidenceTitles[words.confidence]}`}
          {words.corrections.map((correction) => (
            <>
              {' · '}
              <CorrectedMark correction={correction} lang={lang} pageLang={pageLang} />
            </>
          ))}
        </span>
        {words.sources.map((source) => (
          <a class="fact-source" href={href(routes.source(source.id), pageLang)}>
            {source.publisher}
            <span class="fact-kind"> {t.sourceKinds[source.kind]}</span>
          </a>
        ))}
        {owner && (
          <a class="fact-more" href={figureHref(owner, words.figure.id, pageLang)}>
            {t.allFigures(entityName(graph, entity, lang))}
          </a>
        )}
      </span>
    </span>
  );
}
