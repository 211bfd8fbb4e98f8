import type { Lang } from '../../i18n/languages.ts';
import type { Metric } from '../../schema/metric.ts';
import type { SpreadData } from '../spread/scene.ts';
import { endsOf, spreadRow } from './compared.ts';
import type { ClaimData, MarketData } from './data.ts';
import { type Reading, readingsOf } from './select.ts';
import { percent } from './shares.ts';

/** How a share stands to a floor that was claimed for it. */
type Standing = 'above' | 'below' | 'across';

/** Where a share lies against a floor, per cent; a range may lie on both sides of it. */
export function standingOf({ share: [low, high, value] }: Pick<Reading, 'share'>, floor: number): Standing {
  const [least, most] = [value ?? low, value ?? high];
  if (least >= floor) return 'above';
  return most < floor ? 'below' : 'across';
}

/** A floor under somebody’s share, held against the newest estimate of each way of counting since it was claimed. */
export interface Held {
  holder: string;
  floor: number;
  readings: readonly Reading[];
  above: number;
  across: number;
  byMetric: readonly { metric: Metric; above: number; all: number }[];
  data: SpreadData;
}

/** The last word of each series: of its newest period, the later print. */
function newest(readings: readonly Reading[]): Reading[] {
  const last = new Map<string, Reading>();
  for (const reading of readings) {
    const known = last.get(reading.series.id)?.estimate;
    const { to, isRestated } = reading.estimate;
    if (!known || known.to < to || (known.to === to && isRestated)) last.set(reading.series.id, reading);
  }
  return [...last.values()];
}

/** Holds a claim against its market; undefined where it claims no floor, or nothing was counted since. */
export function heldAgainst(data: MarketData, claim: ClaimData, lang: Lang): Held | undefined {
  const { entity, atLeast, from, short } = claim;
  if (entity === undefined || atLeast === undefined) return undefined;
  const since = data.estimates.filter(({ to, isForecast }) => to >= from && !isForecast);
  const top = ({ share: [, high, value] }: Reading) => value ?? high;
  const readings = newest(readingsOf(data, since, entity)).sort((a, b) => top(b) - top(a));
  if (readings.length === 0) return undefined;
  const standings = readings.map((reading) => ({ metric: reading.series.metric, at: standingOf(reading, atLeast) }));
  const count = (at: Standing, metric?: Metric) =>
    standings.filter((one) => one.at === at && (metric === undefined || one.metric === metric)).length;
  const metrics = [...new Set(standings.map(({ metric }) => metric))];
  const ends = readings.flatMap(({ share: [low, high] }) => [low, high]);
  const [low, high] = endsOf(Math.min(...ends, atLeast), Math.max(...ends, atLeast));
  return {
    holder: entity,
    floor: atLeast,
    readings,
    above: count('above'),
    across: count('across'),
    byMetric: metrics.map((metric) => ({
      metric,
      above: count('above', metric),
      all: standings.filter((one) => one.metric === metric).length,
    })),
    data: {
      rows: readings.map((reading) => spreadRow(data, entity, reading, lang)),
      from: low,
      to: high,
      tick: percent,
      claim: { at: atLeast, name: short },
    },
  };
}
