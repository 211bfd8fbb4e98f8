import type { MarketRecord, ShareRecord } from '../../schema/market.ts';
import { OTHERS } from '../../schema/metric.ts';
import type { FactContext } from '../check-fact.ts';
import type { ContentFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';
import type { Fault } from '../report.ts';

type SeriesRecord = MarketRecord['series'][number];
type EstimateRecord = SeriesRecord['estimates'][number];
type Found = [path: Path, fault: Fault];

/** Rounding may carry the shares of a sound estimate a little above the whole, per cent. */
const MOST = 101.5;

const least = (share: ShareRecord) => (typeof share === 'number' ? share : (share.low ?? share.value ?? 0));

/** Entries that would be counted twice: totals, and what lies inside another entry. */
function countedElsewhere({ inside, totals }: SeriesRecord, shares: EstimateRecord['shares']): Set<string> {
  const within = Object.entries(inside).flatMap(([part, whole]) => (whole in shares ? [part] : []));
  return new Set([...Object.keys(totals), ...within]);
}

function sumFault(series: SeriesRecord, { shares }: EstimateRecord): Fault | undefined {
  if (series.multipleChoice) return undefined;
  const twice = countedElsewhere(series, shares);
  const sum = Object.entries(shares).reduce((total, [key, share]) => total + (twice.has(key) ? 0 : least(share)), 0);
  if (sum <= MOST) return undefined;
  const message = `the shares add up to ${Math.round(sum * 10) / 10} %`;
  const fix = 'correct them, or say how they overlap: inside, totals, or multipleChoice: true, with method';
  return { rule: 'shares', message, fix };
}

/** An estimate that replaces nothing, and two from one source for one period. */
function printFaults({ estimates }: SeriesRecord): [at: number, key: string, fault: Fault][] {
  const firsts = new Set(estimates.flatMap(({ period, restates }) => (restates ? [] : [period.text])));
  const seen = new Set<string>();
  return estimates.flatMap(({ period, restates, forecast, source, shares }, at): [number, string, Fault][] => {
    if (restates && !firsts.has(period.text)) {
      const message = `it restates ${period.text}, and no first print of that period is here`;
      return [[at, 'restates', { rule: 'restated', message, fix: 'add the figures it replaces' }]];
    }
    const keys = Object.keys(shares).map(
      (key) => `${period.text} ${restates} ${forecast} ${[source].flat().join()} ${key}`,
    );
    const isTwice = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (!isTwice) return [];
    const message = `the same source gives shares for ${period.text} twice`;
    return [
      [at, 'period', { rule: 'duplicate-fact', message, fix: 'remove one, or mark the later with restates: true' }],
    ];
  });
}

/** Ids that stand for nothing: neither an entity, nor a name of the market, nor others. */
function unknownFaults(record: MarketRecord, context: FactContext): Found[] {
  const { names, series, leader } = record;
  const isKnown = (key: string) => key === OTHERS || key in names || context.isEntity(key);
  const used: [Path, string][] = [
    [['leader'], leader],
    ...series.flatMap(({ inside, totals, estimates }, at): [Path, string][] => [
      ...Object.entries(inside).flatMap(([part, whole]): [Path, string][] => [
        [['series', at, 'inside', part], part],
        [['series', at, 'inside', part], whole],
      ]),
      ...Object.entries(totals).flatMap(([total, parts]): [Path, string][] =>
        [total, ...parts].map((key) => [['series', at, 'totals', total], key]),
      ),
      ...estimates.flatMap(({ shares }, index) =>
        Object.keys(shares).map((key): [Path, string] => [['series', at, 'estimates', index, 'shares', key], key]),
      ),
    ]),
  ];
  return used.flatMap(([path, key]): Found[] => {
    if (isKnown(key)) return [];
    const fix = didYouMean(
      key,
      [...Object.keys(names), ...context.entityIds()],
      'give it a file, or a label under names',
    );
    return [
      [path, { rule: 'unknown-entity', message: `"${key}" is neither an entity nor a name of this market`, fix }],
    ];
  });
}

function idFaults({ names, series, leader }: MarketRecord, { isEntity }: FactContext): Found[] {
  const taken = Object.keys(names).filter((key) => key === OTHERS || isEntity(key));
  const ids = series.map(({ id }) => id);
  const twice = ids.flatMap((id, at) => (ids.indexOf(id) < at ? [[at, id] as const] : []));
  const isAstray =
    (leader in names || isEntity(leader)) &&
    !series.some(({ estimates }) => estimates.some(({ shares }) => leader in shares));
  return [
    ...taken.map((key): Found => {
      const fault = {
        rule: 'duplicate-id',
        message: `"${key}" is an id already`,
        fix: 'leave it out, or take another',
      } as const;
      return [['names', key], fault];
    }),
    ...twice.map(([at, id]): Found => {
      const fault = {
        rule: 'duplicate-id',
        message: `there is a series "${id}" already`,
        fix: 'give each its own id',
      } as const;
      return [['series', at, 'id'], fault];
    }),
    ...(isAstray
      ? [[['leader'], { rule: 'schema', message: `"${leader}" has no share here`, fix: 'name one who has' }] as Found]
      : []),
  ];
}

/** Reports what is wrong with a market by itself: what it names, how its shares add up, what replaces what. */
export function checkMarket(
  file: ContentFile<MarketRecord>,
  marketIds: ReadonlySet<string>,
  context: FactContext,
): void {
  const { series, apart } = file.data;
  const others = Object.keys(apart).filter((id) => !marketIds.has(id));
  const inSeries = series.flatMap((one, at) => [
    ...one.estimates.flatMap((estimate, index): Found[] => {
      const fault = sumFault(one, estimate);
      return fault ? [[['series', at, 'estimates', index, 'shares'], fault]] : [];
    }),
    ...printFaults(one).map(([index, key, fault]): Found => [['series', at, 'estimates', index, key], fault]),
  ]);
  const apartFaults = others.map((id): Found => {
    const fix = didYouMean(id, marketIds, 'write the id of a file in content/markets/');
    return [['apart', id], { rule: 'dead-link', message: `there is no market "${id}"`, fix }];
  });
  for (const [path, fault] of [
    ...unknownFaults(file.data, context),
    ...idFaults(file.data, context),
    ...inSeries,
    ...apartFaults,
  ])
    context.report.add(file, path, fault);
}
