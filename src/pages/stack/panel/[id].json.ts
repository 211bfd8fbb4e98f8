import { panelData } from '../../../charts/stack-map/panel-data.ts';
import { LANGUAGES, type Lang } from '../../../i18n/languages.ts';
import type { Entity } from '../../../knowledge/graph.ts';
import { site } from '../../../site/site.ts';

/** The panel of each thing on the map. */
export function getStaticPaths() {
  const entities = [...site().graph.entities.values()].filter(({ box }) => box !== undefined);
  return LANGUAGES.flatMap((lang) =>
    entities.map((entity) => ({ params: { id: `${entity.id}.${lang}` }, props: { entity, lang } })),
  );
}

export const GET = ({ props }: { props: { entity: Entity; lang: Lang } }) =>
  new Response(JSON.stringify(panelData(site(), props.entity, props.lang)));
