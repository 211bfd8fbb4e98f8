import { formatDay } from '../../../i18n/date.ts';
import type { AmortisationWords } from '../../../i18n/explorables/amortisation.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainNumber, plainUsd } from '../../../i18n/plain.ts';
import { periodOn } from '../../../knowledge/catalogue/in-force.ts';
import { routes } from '../../../schema/routes.ts';
import { href } from '../../../site/links.ts';
import type { Site } from '../../../site/site.ts';
import { fallenAt } from '../../prices/levels.ts';
import { tokensData } from '../../prices/page-data.ts';
import { blended } from '../../prices/unit-price.ts';
import type { Preset } from '../data.ts';
import { sourcesOf } from '../origins.ts';
import { fourDigits } from '../presets.ts';

/** Models whose first price is a preset, and models whose price of today is. */
const FIRST = ['gpt-4', 'claude-3-5-sonnet', 'deepseek-v3', 'gpt-4-5', 'grok-4', 'gpt-5'];
const TODAY = [
  'gpt-6-1-sol',
  'gpt-6-luna',
  'claude-opus-5-5',
  'claude-sonnet-5-5',
  'claude-haiku-5-5',
  'gemini-3-1-pro',
  'gemini-3-8-flash',
  'grok-4-6',
  'deepseek-v4-pro',
  'kimi-k3',
];

/** The maker’s own plain price of a model, in dollars: at its first, or as it is today. */
function pricePreset(site: Site, model: string, isFirst: boolean, words: AmortisationWords, lang: Lang): Preset[] {
  const data = tokensData(site, lang);
  const offer = data.offers.find(
    ({ model: own, seller, tier, above, currency }) =>
      own === model && seller === data.models[model]?.maker && !tier && !above && currency === 'USD',
  );
  const period = isFirst ? offer?.periods[0] : offer && periodOn(offer.periods, site.today);
  const price = period && blended(period);
  if (!offer || !period || price === undefined || price === 0) return [];
  const name = data.models[model]?.name ?? model;
  const said = fillIn(isFirst ? words.firstPrice : words.priceToday, {
    name,
    seller: data.sellers[offer.seller]?.name ?? offer.seller,
    input: plainUsd(period.input ?? 0, lang),
    output: plainUsd(period.output ?? 0, lang),
  });
  const origin = {
    said,
    href: href(routes.tokenPrices, lang),
    asOf: formatDay(period.from, lang),
    sources: sourcesOf(site, period.sources, lang),
  };
  const label = fillIn(isFirst ? words.firstLabel : words.todayLabel, { name, price: plainUsd(price, lang) });
  return [{ label, value: fourDigits(price), origin }];
}

export function pricePresets(site: Site, words: AmortisationWords, lang: Lang): Preset[] {
  return [
    ...FIRST.flatMap((model) => pricePreset(site, model, true, words, lang)),
    ...TODAY.flatMap((model) => pricePreset(site, model, false, words, lang)),
  ];
}

/** How fast the lowest price of a quality fell, as the page of token prices works it out; and a list price that holds. */
export function fallPresets(site: Site, words: AmortisationWords, lang: Lang): Preset[] {
  const data = tokensData(site, lang);
  const held = { label: words.held, value: 1, origin: { said: words.heldWhy, sources: [] } };
  const fallen = fallenAt(data).flatMap(({ level, points, decline }): Preset[] => {
    if (!decline) return [];
    const by = plainNumber(decline.perYear, lang);
    const [from, to] = [formatDay(decline.first.day, lang), formatDay(decline.last.day, lang)];
    const ends = [points[0], points.at(-1)].flatMap((point) =>
      point ? (periodOn(point.offer.periods, point.day)?.sources ?? []) : [],
    );
    const origin = {
      said: fillIn(words.fellWhy, { name: level.name, by, from, to }),
      href: `${href(routes.tokenPrices, lang)}#decline`,
      sources: sourcesOf(site, [...new Set(ends)], lang),
    };
    return [{ label: fillIn(words.fell, { name: level.name, by }), value: fourDigits(decline.perYear), origin }];
  });
  return [held, ...fallen];
}
