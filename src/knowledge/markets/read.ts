import type { FactRecord } from '../../schema/fact.ts';
import { parseFactId } from '../../schema/fact-id.ts';
import type { EstimateRecord, MarketRecord, ShareRecord } from '../../schema/market.ts';
import { OTHERS, SHARE } from '../../schema/metric.ts';
import { checkDates, checkSources, type FactContext } from '../check-fact.ts';
import { type Fact, isNumber } from '../fact.ts';
import type { SeriesIndex } from '../lookup.ts';
import { findSeries } from '../lookup.ts';
import type { ContentFile } from '../read/file.ts';
import type { Path } from '../read/yaml.ts';
import { readAmount } from '../read-amount.ts';
import type { Report } from '../report.ts';
import { checkMarket } from './check.ts';
import type { Estimate, Market, MarketSeries, Share } from './types.ts';

type SeriesRecord = MarketRecord['series'][number];

const spelled = (share: ShareRecord): Pick<FactRecord, 'value' | 'low' | 'high' | 'bound'> =>
  typeof share === 'number' ? { value: share } : share;

/** The fields that a fact has and that an estimate may leave to its series. */
function standingOf(series: SeriesRecord, at: number): Omit<FactRecord, 'dims' | 'value' | 'low' | 'high'> | undefined {
  const { period, forecast, note, ...own } = series.estimates[at] as EstimateRecord;
  const source = own.source ?? series.source;
  const checked = own.checked ?? series.checked;
  if (source === undefined || checked === undefined) return undefined;
  return {
    asOf: period,
    forecast,
    source,
    checked,
    basis: own.basis ?? series.basis ?? 'estimated',
    confidence: own.confidence ?? series.confidence ?? 'medium',
    ...(note ? { note } : {}),
  };
}

/** The file with places under the names that facts use; what an estimate leaves to its series stands there. */
function asFacts(file: ContentFile<MarketRecord>, estimate: EstimateRecord): ContentFile<MarketRecord> {
  const place: ContentFile<MarketRecord>['place'] = (path, atKey) => {
    const key = path.at(-1);
    if (key === 'asOf') return file.place([...path.slice(0, -1), 'period'], atKey);
    const isLeft = (key === 'source' || key === 'checked') && estimate[key] === undefined;
    return file.place(isLeft ? [...path.slice(0, 2), key] : path, atKey);
  };
  return { ...file, place };
}

/** Reads one estimate; `undefined` where something that it needs is missing. */
function readEstimate(
  file: ContentFile<MarketRecord>,
  series: SeriesRecord,
  path: Path,
  at: number,
  context: FactContext,
): Estimate | undefined {
  const attribute = context.vocabulary.attributes[SHARE];
  if (!attribute) {
    const fix = 'add it to content/vocabulary.yaml';
    context.report.add(file, path, { rule: 'unknown-attribute', message: `there is no attribute "${SHARE}"`, fix });
    return undefined;
  }
  const standing = standingOf(series, at);
  if (!standing?.asOf) {
    const message = 'names no source, or no day on which it was checked';
    const fix = 'add source and checked to the estimate or to its series';
    context.report.add(file, path, { rule: 'missing-key', message, fix });
    return undefined;
  }
  const record = { ...standing, dims: {} };
  const own = asFacts(file, series.estimates[at] as EstimateRecord);
  checkDates(own, path, record, context);
  const sources = checkSources(own, path, record, context);
  const { shares, restates } = series.estimates[at] as EstimateRecord;
  const read = new Map<string, Share>();
  for (const [key, said] of Object.entries(shares)) {
    const { bound, ...figure } = spelled(said);
    const amount = readAmount({ ...record, ...figure }, attribute);
    if ('problem' in amount) {
      const { field: _, ...fault } = amount.problem;
      context.report.add(file, [...path, 'shares', key], fault);
    } else if (isNumber(amount.amount)) read.set(key, { ...amount.amount, ...(bound ? { bound } : {}) });
  }
  const { asOf, checked, basis, confidence, forecast, note } = standing;
  return { period: asOf, restates, forecast, sources, checked, basis, confidence, note, shares: read };
}

/** The shares of entities as facts about them. */
function factsOf(market: string, series: MarketSeries, { isEntity }: FactContext): Fact[] {
  return series.estimates.flatMap(({ period, restates, shares, note, ...standing }) =>
    [...shares].flatMap(([entity, { bound, ...amount }]): Fact[] => {
      if (entity === OTHERS || !isEntity(entity)) return [];
      const dims = { series: `${market}.${series.id}`, ...(restates ? { printing: 'restated' } : {}) };
      const { forecast, sources, checked, basis, confidence } = standing;
      return [
        {
          entity,
          attribute: SHARE,
          dims,
          amount,
          asOf: period,
          checked,
          sources,
          basis,
          confidence,
          forecast,
          ...(bound ? { bound } : {}),
          ...(note ? { note } : {}),
        },
      ];
    }),
  );
}

function readMarket(file: ContentFile<MarketRecord>, context: FactContext): Market {
  const series = file.data.series.map(
    (record, index): MarketSeries => ({
      ...record,
      estimates: record.estimates.flatMap((_, at) => {
        const estimate = readEstimate(file, record, ['series', index, 'estimates', at], at, context);
        return estimate ? [estimate] : [];
      }),
    }),
  );
  return { ...file.data, id: file.id, file: file.path, series };
}

/** All markets, and the shares of entities as facts about them; what is wrong goes to the report. */
export function readMarkets(
  files: readonly ContentFile<MarketRecord>[],
  /** The markets that have a file, sound or not. */
  ids: ReadonlySet<string>,
  context: FactContext,
): { markets: Map<string, Market>; facts: Fact[] } {
  const markets = files.map((file) => {
    checkMarket(file, ids, context);
    return readMarket(file, context);
  });
  const facts = markets.flatMap(({ id, series }) => series.flatMap((one) => factsOf(id, one, context)));
  return { markets: new Map(markets.map((market) => [market.id, market])), facts };
}

/** Reports sizes of markets that are no series of figures. */
export function checkSizes(files: readonly ContentFile<MarketRecord>[], index: SeriesIndex, report: Report): void {
  for (const file of files) {
    for (const [at, id] of file.data.sizes.entries()) {
      const ref = parseFactId(id);
      const found = ref && findSeries(index, ref);
      if (found && 'problem' in found) report.add(file, ['sizes', at], found.problem);
    }
  }
}
