import type { Lang } from '../../i18n/languages.ts';
import { simulatorWords } from '../../i18n/simulator-words.ts';
import { catalogueOf } from '../../knowledge/catalogue/build.ts';
import type { Catalogue } from '../../knowledge/catalogue/types.ts';
import { routes } from '../../schema/routes.ts';
import { traitsOf } from '../../simulator/nearest.ts';
import type { WeightPrecision } from '../../simulator/precision.ts';
import type { Measurement } from '../../simulator/published.ts';
import { acceleratorOf, modelOf } from '../../simulator/reference-tables.ts';
import { warningsIn } from '../../simulator/warning-words.ts';
import { asset, href } from '../../site/links.ts';
import { measuredRows } from '../../site/measurements.ts';
import type { Site } from '../../site/site.ts';
import type { Measured, SimulatorData } from './data.ts';

/** The case that the page opens on, by its id. */
const FIRST = 'talk-2024-03';

const traitsOfRow = (row: Measurement) =>
  traitsOf({
    hardware: acceleratorOf(row.hardware),
    model: modelOf(row.model, row.weights.endsWith('fp4')),
    weights: row.weights as WeightPrecision,
    tensorParallel: row.tp,
    isWide: row.parallel === 'dep',
    batch: row.concurrency ?? row.max_seqs ?? 64,
    inputLen: row.input_len,
    outputLen: row.output_len,
  });

function measured(): Measured[] {
  return measuredRows().map(({ row, predicted, source }) => ({
    traits: traitsOfRow(row).map((trait) => Number(trait.toFixed(2))),
    model: row.model,
    hardware: row.hardware,
    count: row.count,
    input: row.input_len,
    output: row.output_len,
    batch: row.concurrency,
    weights: row.weights,
    date: row.date,
    measured: row.value,
    predicted: Number(predicted.toPrecision(4)),
    metric: row.metric as Measured['metric'],
    source: source && { publisher: source.publisher, url: source.url },
  }));
}

function layersOf({ graph }: Site, { accelerators, models, offers, rents }: Catalogue): Record<string, string> {
  const named = [...accelerators, ...models].map(({ id }) => id);
  const priced = [...offers.map(({ model }) => model), ...rents.map(({ accelerator }) => accelerator)];
  return Object.fromEntries(
    [...new Set([...named, ...priced])].flatMap((id) => {
      const layer = graph.entities.get(id)?.layer;
      return layer ? [[id, layer]] : [];
    }),
  );
}

const made = new WeakMap<Site, Map<Lang, SimulatorData>>();

/** What the simulator’s page needs in a language; made once. */
export function simulatorData(site: Site, lang: Lang): SimulatorData {
  const known = made.get(site) ?? new Map<Lang, SimulatorData>();
  made.set(site, known);
  const data = known.get(lang) ?? make(site, lang);
  known.set(lang, data);
  return data;
}

function make(site: Site, lang: Lang): SimulatorData {
  const { graph, today } = site;
  const catalogue = catalogueOf(graph, today);
  const ids = [...graph.scenarios.keys()].sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  return {
    words: simulatorWords[lang],
    warnings: warningsIn(lang),
    catalogue,
    presets: ids.flatMap((id) => {
      const record = graph.scenarios.get(id);
      if (!record) return [];
      const name = typeof record.name === 'object' ? record.name[lang] : (record.name ?? id);
      return [{ id, name, summary: record.summary?.[lang], record }];
    }),
    today,
    measured: measured(),
    layers: layersOf(site, catalogue),
    links: {
      root: href('/', lang),
      validation: href(routes.validation, lang),
      guide: href(routes.guide('what-a-token-costs'), lang),
      schema: asset(routes.scenarioSchema),
      embed: href(routes.simulatorEmbed, lang),
      page: href(routes.simulator, lang),
    },
  };
}
