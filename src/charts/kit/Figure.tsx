import type { ComponentChildren } from 'preact';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Source } from '../../knowledge/graph.ts';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import { Data, type FigureTable } from './Data.tsx';

export interface FigureProps {
  id: string;
  lang: Lang;
  /** Says the finding. */
  title: string;
  subtitle: string;
  narrow: ComponentChildren;
  wide: ComponentChildren;
  /** One sentence that stands for the drawing. */
  summary: string;
  table: FigureTable;
  sources: Source[];
  /** Dates of the oldest and newest figure in it, in words. */
  span: [string, string];
  /** Files with the same figures. */
  data: { label: string; href: string }[];
}

/** The one frame of every chart: finding, drawing at two widths, a sentence, the data, the sources with their dates. */
export function Figure({ id, lang, title, subtitle, narrow, wide, summary, table, sources, span, data }: FigureProps) {
  const t = strings(lang);
  return (
    <figure class="figure" id={id}>
      <figcaption>
        <span class="figure-title">{title}</span>
        <span class="figure-subtitle">{subtitle}</span>
      </figcaption>
      <div class="drawing">
        <div class="narrow">{narrow}</div>
        <div class="wide">{wide}</div>
      </div>
      <p class="figure-summary">{summary}</p>
      <Data table={table} caption={t.chartTable} label={`${t.chartTable}: ${title}`} />
      <p class="figure-foot">
        {t.chartSources}
        {sources.map((source, index) => (
          <>
            {index > 0 && (lang === 'zh' ? '、' : ', ')}
            <a href={href(routes.source(source.id), lang)}>{source.publisher}</a>
          </>
        ))}
        {` · ${t.chartOldest(...span)}`}
        {data.map((file) => (
          <>
            {' · '}
            <a href={file.href} download>
              {file.label}
            </a>
          </>
        ))}
      </p>
    </figure>
  );
}
