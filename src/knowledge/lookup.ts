import type { Dims, FactRef } from '../schema/fact-id.ts';
import { parseFactId, sortedDims } from '../schema/fact-id.ts';
import type { Figure, Series } from './fact.ts';
import { didYouMean } from './read/nearest.ts';

/** Series by entity, then by attribute. */
export type SeriesIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Series[]>>;

export interface LookupProblem {
  rule: 'unknown-fact' | 'ambiguous-fact';
  message: string;
  fix: string;
}
export type Lookup<T> = { found: T } | { problem: LookupProblem };

export function indexSeries(all: Iterable<Series>): SeriesIndex {
  const index = new Map<string, Map<string, Series[]>>();
  for (const series of all) {
    const ofEntity = index.get(series.entity) ?? new Map<string, Series[]>();
    index.set(series.entity, ofEntity);
    const ofAttribute = ofEntity.get(series.attribute) ?? [];
    ofEntity.set(series.attribute, ofAttribute);
    ofAttribute.push(series);
  }
  return index;
}

const printDims = (dims: Dims) =>
  `[${sortedDims(dims)
    .map(([name, value]) => `${name}=${value}`)
    .join(',')}]`;

function covers(dims: Dims, asked: Dims): boolean {
  return Object.entries(asked).every(([name, value]) => dims[name] === value);
}

/** The one series that a reference names: exactly its dimensions, else the only one that has them among its own. */
export function findSeries(index: SeriesIndex, ref: FactRef): Lookup<Series> {
  const ofEntity = index.get(ref.entity);
  const series = ofEntity?.get(ref.attribute);
  const unknown = (message: string, fix: string) => ({ problem: { rule: 'unknown-fact' as const, message, fix } });
  if (!ofEntity)
    return unknown(`no facts about "${ref.entity}"`, didYouMean(ref.entity, index.keys(), 'check the entity id'));
  if (!series) {
    const has = [...ofEntity.keys()].join(', ');
    return unknown(
      `"${ref.entity}" has no fact "${ref.attribute}"`,
      didYouMean(ref.attribute, ofEntity.keys(), `it has ${has}`),
    );
  }
  const matching = series.filter((one) => covers(one.dims, ref.dims));
  const exact = matching.find((one) => Object.keys(one.dims).length === Object.keys(ref.dims).length);
  const found = exact ?? (matching.length === 1 ? matching[0] : undefined);
  if (found) return { found };
  const choices = (matching.length > 0 ? matching : series).map((one) => printDims(one.dims)).join(' or ');
  if (matching.length === 0)
    return unknown(`"${ref.entity}#${ref.attribute}" has no series ${printDims(ref.dims)}`, `write ${choices}`);
  return {
    problem: {
      rule: 'ambiguous-fact',
      message: `"${ref.entity}#${ref.attribute}" stands for ${matching.length} series`,
      fix: `add ${choices}`,
    },
  };
}

/** The figure of a period; its forecast where it is asked for, or where there is nothing else. */
function atPeriod(figures: readonly Figure[], period: string): Figure | undefined {
  const [asked = '', isForecast] = period.split(/-(?=forecast)/);
  const own = figures.filter(({ facts }) => facts.some(({ asOf }) => asOf.text === asked));
  return own.find(({ forecast }) => forecast === (isForecast !== undefined)) ?? (isForecast ? undefined : own[0]);
}

/** The figure that a fact id names: at its period, or `head` of its series. */
export function findFigure(
  index: SeriesIndex,
  id: string,
  head: (series: Series) => Figure | undefined,
): Lookup<Figure> {
  const ref = parseFactId(id);
  if (!ref)
    return {
      problem: {
        rule: 'unknown-fact',
        message: `"${id}" is not a fact id`,
        fix: 'write entity#attribute, with [dim=value] and @period where needed',
      },
    };
  const series = findSeries(index, ref);
  if ('problem' in series) return series;
  const { figures } = series.found;
  const figure = ref.asOf ? atPeriod(figures, ref.asOf) : (head(series.found) ?? figures.at(-1));
  if (figure) return { found: figure };
  return {
    problem: {
      rule: 'unknown-fact',
      message: `"${series.found.id}" has no figure for ${ref.asOf}`,
      fix: `it has ${figures.map(({ asOf }) => asOf.text).join(', ')}`,
    },
  };
}
