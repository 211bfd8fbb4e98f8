import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Graph, Relation } from '../knowledge/graph.ts';
import { routes } from '../schema/routes.ts';
import { figureHref, href } from './links.ts';

/** Who says that an edge is there, and where: its source's publisher, or the figure that implies it. */
export function groundOf(
  graph: Graph,
  { source, fact }: Relation,
  lang: Lang,
): { by: string; href: string } | undefined {
  const cited = source ? graph.sources.get(source) : undefined;
  if (cited) return { by: cited.publisher, href: href(routes.source(cited.id), lang) };
  const owner = fact ? graph.entities.get(fact.split('#')[0] ?? '') : undefined;
  return fact && owner ? { by: strings(lang).figure.toLowerCase(), href: figureHref(owner, fact, lang) } : undefined;
}
