import { LANGUAGES, type Lang } from '../i18n/languages.ts';
import type { Entity, Graph } from '../knowledge/graph.ts';
import { anchorOf } from '../schema/anchor.ts';
import { routes } from '../schema/routes.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site as a link: base path and language added, fragment and query kept. */
export function href(path: string, lang: Lang): string {
  return `${BASE}${lang === 'en' ? '' : `/${lang}`}${path}`;
}

/** A file that has no language (search index, data), as a link. */
export function asset(path: string): string {
  return `${BASE}${path}`;
}

export function entityHref(entity: Pick<Entity, 'layer' | 'id'>, lang: Lang): string {
  return href(routes.entity(entity.layer, entity.id), lang);
}

/** All figures of an entity as files. */
export function entityData(graph: Graph, id: string): { label: string; href: string }[] {
  const entity = graph.entities.get(id);
  if (!entity) return [];
  return ['CSV', 'JSON'].map((label) => ({
    label,
    href: asset(`/${entity.layer}/${id}/figures.${label.toLowerCase()}`),
  }));
}

/** The permanent address of a figure or series, given its fact id. */
export function figureHref(entity: Pick<Entity, 'layer' | 'id'>, id: string, lang: Lang): string {
  return `${entityHref(entity, lang)}#${anchorOf(id)}`;
}

/** Route parameters of a page that stands in every language: English has no prefix. */
export function inEachLanguage<P extends object, Q>(pages: { params: P; props: Q }[]) {
  return LANGUAGES.flatMap((lang) =>
    pages.map(({ params, props }) => ({
      params: { ...params, lang: lang === 'en' ? undefined : lang },
      props: { ...props, lang },
    })),
  );
}
