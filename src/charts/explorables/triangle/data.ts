import { type Offer, TRIANGLE_DAYS, TRIANGLE_FIELDS, type TriangleDay } from '../../../explorables/triangle.ts';
import { formatDay, formatWhen } from '../../../i18n/date.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { type TriangleWords, triangleWords } from '../../../i18n/explorables/triangle.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { periodOn, unseenFor } from '../../../knowledge/catalogue/in-force.ts';
import { offersOf } from '../../../knowledge/catalogue/prices.ts';
import type { TokenOffer } from '../../../knowledge/catalogue/types.ts';
import { type Figure, isNumber, type Series } from '../../../knowledge/fact.ts';
import { oncePerLanguage } from '../../../site/once.ts';
import { scoresOf } from '../../../site/scores.ts';
import { entityName } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import { blended, inDollars } from '../../prices/unit-price.ts';
import type { ExplorableData } from '../data.ts';
import { fieldData } from '../origins.ts';

/** An offer with what is to be said of it. */
export interface OfferData extends Offer {
  model: string;
  seller: string;
  /** What it is called in the drawing: the model, and the seller where that is not its maker. */
  name: string;
  /** The ends of what was measured of its speed, if they are known. */
  low?: number;
  high?: number;
  /** Whether the seller states the speed of itself. */
  isStated?: true;
  /** Where each of the three was read, and of when it is. */
  from: { price: string; speed: string; scores: Record<string, string> };
}
export interface TriangleOwn {
  days: Record<TriangleDay, OfferData[]>;
}
export type TriangleData = ExplorableData<TriangleWords, TriangleOwn>;

/** From when to when a speed was measured that counts for a day (ISO). */
const MEASURED: Record<TriangleDay, readonly [from: string, to: string]> = {
  '2024-05-03': ['2024-04-01', '2024-05-31'],
  '2026-04-10': ['2026-04-01', '2026-04-30'],
  '2026-08-22': ['2026-08-01', '2026-10-31'],
};

/** A price that nobody has seen for so many days is no longer asked, as far as is known. */
const UNSEEN = 400;

const EVALUATORS = ['epoch-ai', 'artificial-analysis'] as const;

/** Who says it. */
function publishersOf({ graph }: Site, { facts }: Figure, lang: Lang): string {
  const names = facts.flatMap(({ sources }) => sources.map((id) => graph.sources.get(id)?.publisher ?? id));
  return [...new Set(names)].join(commonWords[lang].comma);
}

function scoresOn(site: Site, model: string, day: string, lang: Lang) {
  const scores: OfferData['scores'] = {};
  const from: Record<string, string> = {};
  for (const evaluator of EVALUATORS) {
    const all = scoresOf(site.graph, model, { test: 'gpqa-diamond', evaluator });
    const figure = all.findLast(({ asOf }) => asOf.start <= day);
    if (!figure || !isNumber(figure.amount)) continue;
    scores[evaluator] = figure.amount.high;
    from[evaluator] = fillIn(triangleWords[lang].versionOf, {
      publisher: publishersOf(site, figure, lang),
      day: formatWhen(figure.asOf, lang),
    });
  }
  return { scores, from };
}

function priceOn(site: Site, offer: TokenOffer, day: string, lang: Lang) {
  const { graph } = site;
  const period = periodOn(offer.periods, day);
  const mixed = period && blended(period);
  if (!period || !mixed || period.isLow || unseenFor(period, day) > UNSEEN) return undefined;
  const usd = inDollars(mixed, offer.currency, graph.rates, day)?.usd;
  if (usd === undefined) return undefined;
  const names = period.sources.map((id) => graph.sources.get(id)?.publisher ?? id);
  return { usd, from: [...new Set(names), formatDay(period.from, lang)].join(commonWords[lang].comma) };
}

/** The speed that counts for a day, of one seller. */
function speedOn({ figures }: Series, day: TriangleDay): Figure | undefined {
  const [from, to] = MEASURED[day];
  return figures.findLast(({ asOf }) => asOf.start >= from && asOf.start <= to);
}

/** Whether a seller, or the company whose cloud it is, makes the model itself. */
function isMaker({ graph }: Site, { model, seller }: TokenOffer): boolean {
  const maker = graph.entities.get(model)?.relations.find(({ type }) => type === 'made-by')?.to;
  const owners = graph.entities.get(seller)?.relations.filter(({ type }) => type === 'part-of') ?? [];
  return maker === seller || owners.some(({ to }) => to === maker);
}

function offersOn(site: Site, offers: readonly TokenOffer[], day: TriangleDay, lang: Lang): OfferData[] {
  const { graph } = site;
  return offers
    .filter(({ tier, above }) => tier === undefined && above === undefined)
    .flatMap((offer): OfferData[] => {
      const speeds = graph.index.get(offer.model)?.get('output-speed');
      const series = speeds?.find(({ dims }) => dims['seller'] === offer.seller);
      const speed = series && speedOn(series, day);
      const price = priceOn(site, offer, day, lang);
      if (!speed || !isNumber(speed.amount) || !price) return [];
      const { amount } = speed;
      const { scores, from } = scoresOn(site, offer.model, day, lang);
      if (Object.keys(scores).length === 0) return [];
      const [model, seller] = [entityName(graph, offer.model, lang), entityName(graph, offer.seller, lang)];
      return [
        {
          model,
          seller,
          name: isMaker(site, offer) ? model : `${model}${commonWords[lang].comma}${seller}`,
          price: price.usd,
          speed: amount.value ?? amount.high,
          ...(amount.low < amount.high ? { low: amount.low, high: amount.high } : {}),
          ...(speed.bound === 'about' ? { isStated: true as const } : {}),
          scores,
          from: {
            price: price.from,
            speed: [publishersOf(site, speed, lang), formatWhen(speed.asOf, lang)].join(commonWords[lang].comma),
            scores: from,
          },
        },
      ];
    });
}

/** What the explorable on the impossible triangle is drawn from. */
export const triangleData = oncePerLanguage((site: Site, lang: Lang): TriangleData => {
  const words = triangleWords[lang];
  const offers = offersOf(site.graph);
  const days = Object.fromEntries(TRIANGLE_DAYS.map((day) => [day, offersOn(site, offers, day, lang)]));
  return {
    id: 'triangle',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      TRIANGLE_FIELDS,
      {
        pick: { given: 'fast-cheap' },
        day: {
          given: '2026-08-22',
          why: {
            en: 'The last day of which speeds and scores were kept together; prices are those in force on it',
            zh: '速度与成绩同时留存的最近一天；价格取当日有效价',
          },
          source: 'artificial-analysis-2026-08',
        },
        test: { given: 'either' },
        share: {
          given: 33,
          why: {
            en: 'Assumed: a third, so that no one corner is harder to reach',
            zh: '假定值：各取三分之一，三个角难度相同',
          },
        },
      },
      words.fields,
      lang,
    ),
    own: { days: days as TriangleOwn['days'] },
  };
});
