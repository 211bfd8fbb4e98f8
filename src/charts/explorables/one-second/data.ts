import type { Machine } from '../../../explorables/machines.ts';
import { ONE_SECOND_FIELDS } from '../../../explorables/one-second.ts';
import { formatWhen } from '../../../i18n/date.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { type OneSecondWords, oneSecondWords } from '../../../i18n/explorables/one-second.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { parseWhen } from '../../../schema/when.ts';
import { entityName, qualifierOf } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import { yearOf } from '../../plot/time-axis.ts';
import type { ExplorableData, Preset } from '../data.ts';
import { fieldData } from '../origins.ts';
import { distinct, readingPresets } from '../presets.ts';
import { saySource } from '../say.ts';
import { type MachineData, machinesData } from './peaks.ts';
import { type WorkData, worksData } from './works.ts';

export interface OneSecondOwn {
  machines: Record<Machine, MachineData>;
  /** The talk’s exaFLOP first, then the models. */
  works: readonly WorkData[];
  people: number;
  /** Who counted them. */
  peopleSource: string;
}
export type OneSecondData = ExplorableData<OneSecondWords, OneSecondOwn>;

/** The talk’s “about 1 exaFLOP”. */
const TALK = { source: 'jia-talk-2024-03', flop: 1e18, day: '2024-03' };
/** Permanent residents of Beijing at the end of 2023. */
const PEOPLE = { source: 'beijing-population-2023', count: 21_858_000, day: '2023-12' };
const RUN = 'llama-3-1-405b';

function sourceWords({ graph }: Site, { source, day }: { source: string; day: string }, lang: Lang): string {
  const [found, when] = [graph.sources.get(source), parseWhen(day)];
  if (!found || !when) throw new Error(`there is no source ${source}`);
  return saySource({ sources: [found], asOf: formatWhen(when, lang) }, lang);
}

function talkWork(site: Site, lang: Lang): WorkData {
  const { talk, exaflop } = oneSecondWords[lang];
  return {
    id: 'talk',
    name: talk,
    day: TALK.day,
    released: '',
    year: yearOf(`${TALK.day}-26`),
    low: TALK.flop,
    high: TALK.flop,
    value: TALK.flop,
    tone: 'reported',
    isNamed: true,
    compute: exaflop,
    source: sourceWords(site, TALK, lang),
  };
}

/** Every part of the peak that a run is known to have reached, the highest first. */
function utilisations(site: Site, lang: Lang): Preset[] {
  const all = [...site.graph.index].flatMap(([entity, attributes]) =>
    (attributes.get('training-utilisation') ?? []).flatMap(({ dims, figures }) => {
      const qualifier = qualifierOf(site.graph, dims, lang);
      const name = `${entityName(site.graph, entity, lang)}${qualifier && ` (GPU: ${qualifier})`}`;
      return figures.flatMap((figure) => readingPresets(site, figure, name, 1, lang));
    }),
  );
  return distinct(all).sort((a, b) => b.value - a.value);
}

/** What the explorable on a second of training is drawn from: one rack, at the part of its peak that a known run reached. */
export function oneSecondData(site: Site, lang: Lang): OneSecondData {
  const words = oneSecondWords[lang];
  const machines = machinesData(site, lang);
  const names = Object.fromEntries(Object.entries(machines).map(([id, { name }]) => [id, name]));
  return {
    id: 'one-second',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      ONE_SECOND_FIELDS,
      {
        machine: {
          given: 'nvidia-gb200-nvl72',
          why: { en: 'The talk’s new rack, as we read it', zh: '演讲所说的新机柜，本站认为是它' },
          source: TALK.source,
        },
        count: { given: 1, why: { en: 'One, as in the talk', zh: '演讲说的是一台' } },
        precision: {
          given: '16',
          why: { en: 'Assumed: training has mostly kept to sixteen bits', zh: '假定值：训练大多仍用 16 位' },
        },
        sparsity: {
          given: 'dense',
          why: { en: 'Assumed: no run on record here skipped zeros', zh: '假定值：收录的训练都没有跳过零' },
        },
        reached: { fact: `${RUN}#training-utilisation` },
      },
      { ...words.fields, machine: { ...words.fields.machine, options: names } },
      lang,
      { reached: utilisations(site, lang) },
    ),
    own: {
      machines,
      works: [talkWork(site, lang), ...worksData(site, lang)],
      people: PEOPLE.count,
      peopleSource: sourceWords(site, PEOPLE, lang),
    },
  };
}
