import { headFigure } from '../knowledge/build.ts';
import { isNumber, type Series } from '../knowledge/fact.ts';
import type { Entity } from '../knowledge/graph.ts';
import { parseFactId } from '../schema/fact-id.ts';
import { HOUR_PRICE } from '../schema/price.ts';
import { compareWhen } from '../schema/when.ts';
import type { Site } from './site.ts';

/** A headline shows this many figures at most. */
const BRIEF = 4;
/** A history is drawn from this many periods on, and a page draws so many. */
const DRAWN_FROM = 4;
const DRAWN = 2;

/**
 * The series of an entity that a pattern of the vocabulary asks for: `users`, or `peak-bf16[sparsity=dense]`.
 * Of several the one with exactly these dimensions, else the one whose latest figure is newest.
 */
export function pickSeries({ graph, today }: Site, entity: Entity, pattern: string): Series | undefined {
  const ref = parseFactId(`${entity.id}#${pattern}`);
  if (!ref) return undefined;
  const asked = Object.entries(ref.dims);
  const matching = entity.series.filter(
    ({ attribute, dims }) => attribute === ref.attribute && asked.every(([name, value]) => dims[name] === value),
  );
  const exact = matching.find(({ dims }) => Object.keys(dims).length === asked.length);
  const newest = (a: Series, b: Series) => {
    const [first, second] = [headFigure(graph, a, today), headFigure(graph, b, today)];
    return first && second ? compareWhen(second.asOf, first.asOf) : Number(!first) - Number(!second);
  };
  return exact ?? matching.sort(newest)[0];
}

/** The few series that say most about an entity. What one seller asks for an hour of it is none of them, unless it is asked for. */
export function headlineSeries(site: Site, entity: Entity, limit = BRIEF): Series[] {
  const patterns = site.graph.vocabulary.headlines[entity.kind] ?? [];
  const picked = patterns.flatMap((pattern) => pickSeries(site, entity, pattern) ?? []);
  const rest = entity.series.filter(
    (series) =>
      !picked.includes(series) &&
      series.attribute !== HOUR_PRICE &&
      isNumber(series.figures.at(-1)?.amount ?? { type: 'text', text: '' }),
  );
  return [...new Set([...picked, ...rest])].slice(0, limit);
}

/** The series with the longest histories, which an entity's page draws. Prices stand until the next: a line would slope between them. */
export function drawnHistories({ graph }: Site, entity: Entity): Series[] {
  const periods = ({ figures }: Series) =>
    figures.filter(({ amount, forecast }) => isNumber(amount) && !forecast).length;
  return entity.series
    .filter((series) => series.varies && !graph.vocabulary.attributes[series.attribute]?.stands)
    .filter((series) => periods(series) >= DRAWN_FROM)
    .sort((a, b) => periods(b) - periods(a))
    .slice(0, DRAWN);
}
