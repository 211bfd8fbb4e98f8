import type { AmortisationWords } from '../../../i18n/explorables/amortisation.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import type { Figure } from '../../../knowledge/fact.ts';
import { isNumber } from '../../../knowledge/fact.ts';
import { entityName, figureWords } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import type { StripMark } from '../../strips/scene.ts';
import type { Preset } from '../data.ts';
import { sourcesOf } from '../origins.ts';
import { readingPresets, unitsOf } from '../presets.ts';
import { saySource } from '../say.ts';

/** How long a model was on sale, years; a median is of no model. */
export interface LifeMark extends StripMark {
  model: string | undefined;
  source: string;
}

/** A maker’s models. */
export interface LivesRow {
  name: string;
  marks: readonly LifeMark[];
}

const YEAR_DAYS = 365.25;
const MEDIANS = 'api-model-lifetime';

interface Life {
  maker: string;
  figure: Figure;
}

/** Every model’s time in the API, also where its end is only announced. */
function livesOf({ graph }: Site): Life[] {
  return [...graph.entities.values()].flatMap(({ series, relations }) => {
    const maker = relations.find(({ type }) => type === 'made-by')?.to;
    const found = series.find(({ attribute }) => attribute === 'api-lifetime')?.figures.at(-1);
    return maker && found && isNumber(found.amount) ? [{ maker, figure: found }] : [];
  });
}

function markOf(site: Site, figure: Figure, name: string, lang: Lang): LifeMark[] {
  const { amount, forecast, entity } = figure;
  if (!isNumber(amount)) return [];
  const words = figureWords(site, figure, lang);
  const { colon } = commonWords[lang];
  const [model, source] = [entityName(site.graph, entity, lang), saySource(words, lang)];
  return [
    {
      low: amount.low / YEAR_DAYS,
      high: amount.high / YEAR_DAYS,
      value: (amount.value ?? amount.high) / YEAR_DAYS,
      shape: 'circle',
      tone: forecast ? 'forecast' : 'reported',
      hue: 'bought',
      ...(name ? { name } : {}),
      model,
      source,
      said: `${model}${colon}${words.said}. ${source}`,
    },
  ];
}

function medianOf(site: Site, maker: string, words: AmortisationWords, lang: Lang): LifeMark[] {
  const series = site.graph.index.get(MEDIANS)?.get('median-api-lifetime') ?? [];
  const figure = series.find(({ dims }) => dims['vendor'] === maker)?.figures.at(-1);
  if (!figure) return [];
  const said = figureWords(site, figure, lang);
  return markOf(site, figure, words.median, lang).map((mark) => ({
    ...mark,
    shape: 'wedge',
    hue: 'plain',
    model: undefined,
    said: fillIn(words.medianSaid, {
      name: entityName(site.graph, maker, lang),
      days: said.said,
      source: saySource(said, lang),
    }),
  }));
}

/** Named where there is room: the shortest and the longest. */
const NAMED = ['gpt-4-5', 'gemini-3-pro', 'claude-3-haiku', 'grok-4', 'gpt-5'];

/** Lives of models by maker, those with the most models first. */
export function livesRows(site: Site, words: AmortisationWords, lang: Lang): LivesRow[] {
  const byMaker = Map.groupBy(livesOf(site), ({ maker }) => maker);
  return [...byMaker]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([maker, lives]) => ({
      name: entityName(site.graph, maker, lang),
      marks: [
        ...lives.flatMap(({ figure }) =>
          markOf(site, figure, NAMED.includes(figure.entity) ? entityName(site.graph, figure.entity, lang) : '', lang),
        ),
        ...medianOf(site, maker, words, lang),
      ],
    }));
}

/** Lives as values of the field, months: what the talk says, the medians, and single models from the longest on. */
export function monthPresets(site: Site, words: AmortisationWords, lang: Lang): Preset[] {
  const talk = sourceOfTalk(site, lang);
  const said = ([months, label]: readonly [number, string]) => ({
    label,
    value: months,
    origin: { said: label, sources: talk },
  });
  const presetsOf = (figure: Figure, name: string) =>
    readingPresets(site, figure, name, unitsOf(site, figure, 'month'), lang);
  const medians = (site.graph.index.get(MEDIANS)?.get('median-api-lifetime') ?? []).flatMap(({ dims, figures }) =>
    figures
      .slice(-1)
      .flatMap((figure) =>
        presetsOf(figure, fillIn(words.medianOf, { name: entityName(site.graph, dims['vendor'] ?? '', lang) })),
      ),
  );
  const models = livesOf(site)
    .flatMap(({ figure }) => presetsOf(figure, entityName(site.graph, figure.entity, lang)))
    .sort((a, b) => b.value - a.value);
  return [
    ...(
      [
        [12, words.talkYear],
        [60, fillIn(words.software, { n: plainNumber(5, lang) })],
        [120, fillIn(words.software, { n: plainNumber(10, lang) })],
      ] as const
    ).map(said),
    ...medians,
    ...models,
  ];
}

function sourceOfTalk(site: Site, lang: Lang): Preset['origin']['sources'] {
  return sourcesOf(site, ['jia-talk-2024-03'], lang);
}
