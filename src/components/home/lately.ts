import { sayAmount } from '../../charts/prices/say.ts';
import { formatWhen } from '../../i18n/date.ts';
import { homeWords } from '../../i18n/home-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { offersOf } from '../../knowledge/catalogue/prices.ts';
import type { TokenPeriod } from '../../knowledge/catalogue/types.ts';
import type { Kind } from '../../schema/layers.ts';
import { routes } from '../../schema/routes.ts';
import { parseWhen } from '../../schema/when.ts';
import { entityHref, href } from '../../site/links.ts';
import { entityName } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';

/** Something that happened on a day. */
export interface Event {
  day: string;
  when: string;
  said: string;
  href: string;
}

const SHOWN = 6;
/** Of one sort no more than so many, so that a wave of releases does not push all else out. */
const OF_A_SORT = 3;
const NEWS: readonly Kind[] = ['model', 'accelerator', 'system'];

const newest = (events: readonly Event[], count: number) =>
  [...events].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, count);

function dated(day: string, said: string, to: string, lang: Lang): Event[] {
  const when = parseWhen(day);
  return when?.precision === 'day' ? [{ day, when: formatWhen(when, lang), said, href: to }] : [];
}

function releases({ graph, today }: Site, lang: Lang): Event[] {
  return [...graph.entities.values()].flatMap((entity) => {
    const from = entity.life.from;
    if (!NEWS.includes(entity.kind) || from === undefined || from > today) return [];
    return dated(from, homeWords[lang].released(entityName(graph, entity.id, lang)), entityHref(entity, lang), lang);
  });
}

const pair = ({ input, output }: TokenPeriod) =>
  [input, output].map((side) => (side === undefined ? '–' : sayAmount(side, 'USD', 'en'))).join(' / ');

/** A price that followed another at the maker itself: what hosts ask changes every day. */
function repricings({ graph, today }: Site, lang: Lang): Event[] {
  return offersOf(graph).flatMap(({ seller, model, currency, tier, above, periods }) => {
    const entity = graph.entities.get(model);
    const isOwn = entity?.relations.some(({ type, to }) => type === 'made-by' && to === seller);
    if (!entity || !isOwn || currency !== 'USD' || tier !== undefined || above !== undefined) return [];
    return periods.slice(1).flatMap((period, index) => {
      const before = periods[index];
      const isSame = before?.input === period.input && before?.output === period.output;
      if (!before || isSame || period.onset !== 'effective' || period.from > today) return [];
      const names = [entityName(graph, model, lang), entityName(graph, seller, lang)] as const;
      const said = homeWords[lang].repriced(...names, pair(before), pair(period));
      return dated(period.asOf, said, `${href(routes.tokenPrices, lang)}?q=${model}`, lang);
    });
  });
}

function corrections({ graph }: Site, lang: Lang): Event[] {
  return [...graph.corrections.values()].flatMap(({ id, title, on }) =>
    dated(on.text, homeWords[lang].corrected(title[lang]), `${href(routes.corrections, lang)}#${id}`, lang),
  );
}

/** What happened last, the newest first: releases, prices that makers changed, corrections. */
export function lately(site: Site, lang: Lang): Event[] {
  const sorts = [releases(site, lang), repricings(site, lang), corrections(site, lang)];
  return newest(
    sorts.flatMap((events) => newest(events, OF_A_SORT)),
    SHOWN,
  );
}
