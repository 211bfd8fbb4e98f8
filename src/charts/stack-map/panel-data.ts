import { formatWhen } from '../../i18n/date.ts';
import { fillIn } from '../../i18n/fill-in.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { figureKnownFrom } from '../../knowledge/asof.ts';
import type { Series } from '../../knowledge/fact.ts';
import type { Entity } from '../../knowledge/graph.ts';
import { RELATION_TYPES } from '../../schema/relation.ts';
import { routes } from '../../schema/routes.ts';
import { groundOf } from '../../site/ground.ts';
import { headlineSeries } from '../../site/headlines.ts';
import { entityHref, figureHref, href } from '../../site/links.ts';
import { entityName, figureWords, seriesRow } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import { describeEntity } from '../calc/describe.ts';
import type { PanelData, PanelHead, PanelPoint, PanelRelation } from './panel.ts';

/** Series that a panel may choose from: on an early day the most telling ones may not be known yet. */
const CANDIDATES = 6;

function headOf(site: Site, entity: Entity, series: Series, lang: Lang): PanelHead {
  const { label, qualifier } = seriesRow(site, series, lang);
  const points = series.figures
    .filter(({ forecast }) => !forecast)
    .map((figure): PanelPoint => {
      const { said, asOf, sources } = figureWords(site, figure, lang);
      const day = figureKnownFrom(series, figure, entity.life);
      const by = sources.map(({ publisher }) => publisher).join(', ');
      return { day, said, when: asOf, by, href: figureHref(entity, figure.id, lang) };
    });
  return { label, qualifier, points };
}

function relationsOf(site: Site, entity: Entity, lang: Lang): PanelRelation[] {
  const { graph } = site;
  const t = strings(lang);
  return RELATION_TYPES.map((type) => ({
    type,
    label: t.relationTypes[type],
    items: entity.relations
      .filter((relation) => relation.type === type)
      .flatMap((relation) => {
        const other = graph.entities.get(relation.to);
        const ground = groundOf(graph, relation, lang) ?? { by: '', href: '' };
        if (!other) return [];
        return [{ id: other.id, name: entityName(graph, other.id, lang), entity: entityHref(other, lang), ...ground }];
      }),
  })).filter(({ items }) => items.length > 0);
}

/** The words of an entity's panel. */
export function panelData(site: Site, entity: Entity, lang: Lang): PanelData {
  const { graph } = site;
  const t = strings(lang);
  const labelOf = (box: string) => graph.readings[0]?.boxes.find(({ id }) => id === box)?.label[lang] ?? box;
  return {
    about: describeEntity(site, entity, lang),
    ...(entity.talk ? { talk: entity.talk[lang] } : {}),
    moves: entity.moves.map(({ on, from, to, why, source }) => ({
      line: fillIn(t.map.movedLine, { when: formatWhen(on, lang), from: labelOf(from), to: labelOf(to) }),
      why: why[lang],
      by: graph.sources.get(source)?.publisher ?? '',
      href: href(routes.source(source), lang),
    })),
    heads: headlineSeries(site, entity, CANDIDATES).map((series) => headOf(site, entity, series, lang)),
    relations: relationsOf(site, entity, lang),
  };
}
