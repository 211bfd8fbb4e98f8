import { AMORTISATION_FIELDS } from '../../../explorables/amortisation.ts';
import { type AmortisationWords, amortisationWords } from '../../../i18n/explorables/amortisation.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { entityName, qualifierOf } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import { type ExplorableData, type Preset, presetAt } from '../data.ts';
import { type Beginning, fieldData, figureAt, numberOf } from '../origins.ts';
import { fourDigits, readingPresets, unitsOf } from '../presets.ts';
import { costPresets, marginPresets } from './costs.ts';
import { type LivesRow, livesRows, monthPresets } from './lives.ts';
import { fallPresets, pricePresets } from './prices.ts';

export interface AmortisationOwn {
  lives: readonly LivesRow[];
}
export type AmortisationData = ExplorableData<AmortisationWords, AmortisationOwn>;

/** Services whose traffic was told, each with the days that its figure covers. */
const TRAFFIC = [
  { fact: 'openai#tokens-processed[period=day]', days: 1 },
  { fact: 'deepseek-api#tokens-processed[period=day]', days: 1 },
  { fact: 'openrouter#tokens-processed[period=week,tokens=openrouter]', days: 7 },
];
const MONTH_DAYS = 365.25 / 12;
const BILLION = 1e9;

function trafficPresets(site: Site, lang: Lang): Preset[] {
  return TRAFFIC.flatMap(({ fact, days }) => {
    const figure = figureAt(site, fact);
    const by = (unitsOf(site, figure, 'token') * MONTH_DAYS) / days / BILLION;
    const name = `${entityName(site.graph, figure.entity, lang)} (${qualifierOf(site.graph, figure.dims, lang)})`;
    return readingPresets(site, figure, name, by, lang);
  });
}

/** What it begins with: one estimate of GPT-4’s cost, and the margin of its maker. */
const COST = 'gpt-4#training-cost[method=epoch-model]';
const MARGIN = 'openai#gross-margin';

const figureValue = (site: Site, fact: string, by: number) =>
  fourDigits(numberOf(site, figureAt(site, fact)).high * by);

/** A preset to begin with; a test holds that it is there. */
function from(preset: Preset | undefined): Beginning {
  if (!preset) throw new Error('there is no such preset');
  return { preset };
}

/** What the explorable on earning a training back is drawn from: GPT-4’s cost and first price, and the talk’s year. */
export function amortisationData(site: Site, lang: Lang): AmortisationData {
  const words = amortisationWords[lang];
  const gpt4 = fillIn(words.fell, { name: entityName(site.graph, 'gpt-4', lang), by: '' }).trimEnd();
  const presets = {
    cost: costPresets(site, words, lang),
    price: pricePresets(site, words, lang),
    tokens: trafficPresets(site, lang),
    fall: fallPresets(site, words, lang),
    margin: marginPresets(site, words, lang),
    months: monthPresets(site, words, lang),
  };
  return {
    id: 'amortisation',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      AMORTISATION_FIELDS,
      {
        cost: from(presetAt({ presets: presets.cost }, figureValue(site, COST, 1e-6))),
        price: from(presets.price[0]),
        tokens: {
          given: 500,
          why: {
            en: 'Assumed: nobody publishes the traffic of a single model',
            zh: '假定值：没有厂商公布单个模型的用量',
          },
        },
        growth: { given: 0, why: { en: 'Assumed: steady', zh: '假定值：不增不减' } },
        fall: from(presets.fall.find(({ label }) => label.startsWith(gpt4))),
        margin: from(presetAt({ presets: presets.margin }, figureValue(site, MARGIN, 1))),
        months: from(presets.months[0]),
      },
      words.fields,
      lang,
      presets,
    ),
    own: { lives: livesRows(site, words, lang) },
  };
}
