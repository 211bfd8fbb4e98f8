import type { AmortisationWords } from '../../../i18n/explorables/amortisation.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Figure, Series } from '../../../knowledge/fact.ts';
import { entityName, qualifierOf } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import type { Preset } from '../data.ts';
import { figureAt, numberOf, originOf } from '../origins.ts';
import { distinct, fourDigits, readingPresets } from '../presets.ts';

const MILLION = 1e6;
/** Less than this was paid for a stage of a training and not for the whole, million USD. */
const WHOLE = 1;

/** All estimates of what one model’s training cost, each with the range that they span together. */
function costsOf(site: Site, entity: string, all: readonly Series[], words: AmortisationWords, lang: Lang): Preset[] {
  const name = entityName(site.graph, entity, lang);
  const presets = all.flatMap(({ dims, figures }) => {
    const method = qualifierOf(site.graph, dims, lang);
    return figures.flatMap((figure) => {
      const label = figure.forecast
        ? fillIn(words.forecast, { name })
        : method
          ? `${name}${commonWords[lang].comma}${method}`
          : name;
      return readingPresets(site, figure, label, 1 / MILLION, lang);
    });
  });
  const whole = presets.filter(({ value }) => value >= WHOLE);
  const values = whole.map(({ value }) => value);
  return whole.map((preset) => ({ ...preset, low: Math.min(...values), high: Math.max(...values) }));
}

/** What trainings are said to have cost, million USD, the dearest first. */
export function costPresets(site: Site, words: AmortisationWords, lang: Lang): Preset[] {
  return distinct(
    [...site.graph.index].flatMap(([entity, attributes]) =>
      costsOf(site, entity, attributes.get('training-cost') ?? [], words, lang),
    ),
  ).sort((a, b) => b.value - a.value);
}

/** Makers of models whose gross margin is known. */
const MAKERS = ['openai', 'anthropic', 'zhipu', 'minimax'];

/** What makers say, or are said, to keep of their revenue, per cent, the most first. */
export function marginPresets(site: Site, words: AmortisationWords, lang: Lang): Preset[] {
  const all = MAKERS.flatMap((maker) =>
    (site.graph.index.get(maker)?.get('gross-margin') ?? []).flatMap(({ dims, figures }) => {
      const qualifier = qualifierOf(site.graph, dims, lang);
      return figures
        .filter(({ forecast }) => !forecast)
        .flatMap((figure) => {
          const name = `${entityName(site.graph, maker, lang)}${qualifier && ` (${qualifier})`} ${figure.asOf.text}`;
          const presets = readingPresets(site, figure, name, 1, lang);
          const values = presets.map(({ value }) => value);
          const [low, high] = [Math.min(...values), Math.max(...values)];
          return presets.map((preset) => (high > low ? { ...preset, low, high } : preset));
        });
    }),
  );
  return distinct([onPaper(site, words, lang), ...all]).sort((a, b) => b.value - a.value);
}

/** What DeepSeek’s service would have kept of one day’s revenue, had every token been billed. */
function onPaper(site: Site, words: AmortisationWords, lang: Lang): Preset {
  const [cost, revenue] = ['serving-cost', 'serving-revenue'].map((attribute) =>
    figureAt(site, `deepseek-api#${attribute}`),
  ) as [Figure, Figure];
  const value = fourDigits((1 - numberOf(site, cost).high / numberOf(site, revenue).high) * 100);
  return { label: fillIn(words.onPaper, { value }), value, origin: originOf(site, revenue, lang) };
}
