import { MACHINES, type Machine } from '../../../explorables/machines.ts';
import { type Peaks, PRECISIONS, type Precision, type Sparsity } from '../../../explorables/one-second.ts';
import { oneSecondWords } from '../../../i18n/explorables/one-second.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { headFigure } from '../../../knowledge/build.ts';
import { type Figure, isNumber, type Series } from '../../../knowledge/fact.ts';
import { entityName, figureWords } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import { saySource } from '../say.ts';

const ATTRIBUTES: Record<Precision, string> = { '16': 'peak-bf16', '8': 'peak-fp8', '4': 'peak-fp4' };
const SPARSITIES: readonly Sparsity[] = ['dense', 'sparse', 'unstated'];
const TERA = 1e12;

/** A machine with its published peaks, each with its figure and source in words. */
export interface MachineData {
  name: string;
  peaks: Peaks;
  said: Partial<Record<keyof Peaks, string>>;
}

/** The entity of a machine, and what part of it its peak is of. */
function subjectOf(site: Site, machine: Machine): { entity: string; scope: string | undefined } {
  const [entity = '', part] = machine.split('.');
  const kind = site.graph.entities.get(entity)?.kind;
  return { entity, scope: part ?? (kind === 'system' ? 'rack' : undefined) };
}

/** The one series of a peak: of the machine itself, not of a reading or a variant; for training where a maker gives two. */
function seriesOf(all: readonly Series[], sparsity: Sparsity, scope: string | undefined): Series | undefined {
  const own = all.filter(({ dims }) => dims['sparsity'] === sparsity && dims['scope'] === scope && !dims['variant']);
  return own.find(({ dims }) => dims['use'] === 'training') ?? own[0];
}

function figureOf(site: Site, machine: Machine, precision: Precision, sparsity: Sparsity): Figure | undefined {
  const { entity, scope } = subjectOf(site, machine);
  const series = seriesOf(site.graph.index.get(entity)?.get(ATTRIBUTES[precision]) ?? [], sparsity, scope);
  return series && headFigure(site.graph, series, site.today);
}

function machineData(site: Site, machine: Machine, lang: Lang): MachineData {
  const { entity, scope } = subjectOf(site, machine);
  const peaks: Peaks = {};
  const said: MachineData['said'] = {};
  for (const precision of PRECISIONS)
    for (const sparsity of SPARSITIES) {
      const figure = figureOf(site, machine, precision, sparsity);
      if (!figure || !isNumber(figure.amount)) continue;
      const { low, high } = figure.amount;
      const words = figureWords(site, figure, lang);
      peaks[`${precision} ${sparsity}`] = { low: low * TERA, high: high * TERA };
      said[`${precision} ${sparsity}`] = fillIn(oneSecondWords[lang].peak, {
        said: words.said,
        source: saySource(words, lang),
      });
    }
  const part = scope === 'pod' ? site.graph.vocabulary.dims['scope']?.values : undefined;
  const suffix = typeof part === 'object' ? ` (${part['pod']?.[lang]})` : '';
  return { name: `${entityName(site.graph, entity, lang)}${suffix}`, peaks, said };
}

export function machinesData(site: Site, lang: Lang): Record<Machine, MachineData> {
  return Object.fromEntries(MACHINES.map((machine) => [machine, machineData(site, machine, lang)])) as Record<
    Machine,
    MachineData
  >;
}
