import type { Lang } from '../i18n/languages.ts';
import type { Correction, Graph } from '../knowledge/graph.ts';
import { parseFactId } from '../schema/fact-id.ts';
import { routes } from '../schema/routes.ts';
import { href } from './links.ts';

/** Where a correction is told. */
export function correctionHref(id: string, lang: Lang): string {
  return `${href(routes.corrections, lang)}#${id}`;
}

/** The pages that a correction changed, as paths: those of its figures and claims, and those that it names. */
export function pagesOf(graph: Pick<Graph, 'entities'>, { facts, override, claims, pages }: Correction): string[] {
  const figures = [...facts, ...(override ? [override.fact] : [])];
  const entities = figures.flatMap((id) => {
    const entity = graph.entities.get(parseFactId(id)?.entity ?? '');
    return entity ? [routes.entity(entity.layer, entity.id)] : [];
  });
  return [...new Set([...entities, ...claims.map(routes.claim), ...pages])];
}

/** What was corrected on a page, the newest first. */
export function correctionsOf(graph: Pick<Graph, 'entities' | 'corrections'>, path: string): Correction[] {
  return [...graph.corrections.values()].filter((correction) => pagesOf(graph, correction).includes(path));
}
