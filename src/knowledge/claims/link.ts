import type { ClaimRecord } from '../../schema/claim.ts';
import type { FactContext } from '../check-fact.ts';
import { type Figure, isNumber } from '../fact.ts';
import type { Source } from '../graph.ts';
import { findFigure, type SeriesIndex } from '../lookup.ts';
import type { Market } from '../markets/types.ts';
import { unitOf } from '../measured.ts';
import type { Body, MdxFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';
import type { Fault } from '../report.ts';
import type { Suspects } from '../suspect.ts';
import { type SumContext, sumsOf } from './sums.ts';
import type { Claim } from './types.ts';

type Found = [path: Path, fault: Fault];

/** What claims are held against. */
export interface ClaimContext extends FactContext {
  index: SeriesIndex;
  sources: ReadonlyMap<string, Source>;
  markets: ReadonlyMap<string, Market>;
  /** Whether a market has a file, sound or not. */
  isMarket(id: string): boolean;
  suspects: Suspects;
}

function sourceFault(id: string, { isSource, sourceIds }: FactContext): Fault | undefined {
  if (isSource(id)) return undefined;
  const fix = didYouMean(id, sourceIds(), 'add it to a file in content/sources/');
  return { rule: 'unknown-source', message: `there is no source "${id}"`, fix };
}

/** A claim is said by somebody on a day: its source knows both. */
function talkFault(id: string, context: ClaimContext): Fault | undefined {
  const source = context.sources.get(id);
  if (!source) return sourceFault(id, context);
  if (source.speaker && source.published) return undefined;
  const message = `"${id}" does not say who spoke, or when`;
  return { rule: 'schema', message, fix: 'give the source speaker: { en: …, zh: … } and published' };
}

const latest = (index: SeriesIndex) => (id: string) =>
  findFigure(index, id, ({ figures }) => figures.filter(({ forecast }) => !forecast).at(-1));

function evidenceFaults({ evidence }: ClaimRecord, context: ClaimContext): Found[] {
  const figure = latest(context.index);
  return evidence.flatMap(({ fact, source }, at): Found[] => {
    const fault = source === undefined ? undefined : sourceFault(source, context);
    if (fault) return [[['evidence', at, 'source'], fault]];
    const found = fact === undefined || context.suspects.isFact(fact) ? undefined : figure(fact);
    return found && 'problem' in found ? [[['evidence', at, 'fact'], found.problem]] : [];
  });
}

/** Sources of what is given in a sum. */
function givenFaults({ arithmetic }: ClaimRecord, context: ClaimContext): Found[] {
  return arithmetic.flatMap((step, at) =>
    Object.entries('inputs' in step ? step.inputs : {}).flatMap(([name, input]): Found[] => {
      const fault = typeof input === 'object' && input.source ? sourceFault(input.source, context) : undefined;
      return fault ? [[['arithmetic', at, 'inputs', name, 'source'], fault]] : [];
    }),
  );
}

function aboutFaults({ about, markets }: ClaimRecord, context: ClaimContext): Found[] {
  const entities = about.flatMap((id, at): Found[] => {
    if (context.isEntity(id)) return [];
    const fix = didYouMean(id, context.entityIds(), 'write the id of an entity that has a file');
    return [[['about', at], { rule: 'unknown-entity', message: `"${id}" is not an entity`, fix }]];
  });
  const drawn = Object.entries(markets).flatMap(([id, { entity }]): Found[] => {
    const market = context.markets.get(id);
    if (!market && context.isMarket(id)) return [];
    if (!market) {
      const fix = didYouMean(id, context.markets.keys(), 'write the id of a file in content/markets/');
      return [[['markets', id], { rule: 'dead-link', message: `there is no market "${id}"`, fix }]];
    }
    const holders = new Set(
      market.series.flatMap(({ estimates }) => estimates.flatMap(({ shares }) => [...shares.keys()])),
    );
    if (entity === undefined || holders.has(entity)) return [];
    const fix = didYouMean(entity, holders, 'name one who has');
    return [
      [['markets', id, 'entity'], { rule: 'unknown-entity', message: `"${entity}" has no share of that market`, fix }],
    ];
  });
  return [...entities, ...drawn];
}

function dateFaults({ verdict }: ClaimRecord, { clock }: ClaimContext): Found[] {
  if (verdict.on.start <= clock) return [];
  const message = `${verdict.on.text} has not come yet`;
  return [[['verdict', 'on'], { rule: 'future-date', message, fix: 'write the day on which it was judged' }]];
}

/** Links one claim and does its sums; what is wrong goes to the report. Undefined where nobody is known to have said it. */
export function linkClaim(
  file: MdxFile<ClaimRecord>,
  zhBody: Body | undefined,
  context: ClaimContext,
): Claim | undefined {
  const { data, id, path, body } = file;
  const { report, vocabulary, index } = context;
  const figure = latest(index);
  const sums: SumContext = {
    figure,
    isSuspect: context.suspects.isFact,
    unitOfFigure: ({ attribute, amount }: Figure) => {
      const own = vocabulary.attributes[attribute];
      return own && unitOf(own, isNumber(amount) ? amount.currency : undefined);
    },
  };
  const { arithmetic, ...record } = data;
  const { steps, undone, faults } = sumsOf(arithmetic, sums);
  const talk = talkFault(record.source, context);
  for (const [at, fault] of [
    ...(talk ? [[['source'], talk] as Found] : []),
    ...aboutFaults(data, context),
    ...evidenceFaults(data, context),
    ...givenFaults(data, context),
    ...dateFaults(data, context),
    ...faults,
  ])
    report.add(file, at, fault);
  const source = context.sources.get(record.source);
  if (!source?.speaker || !source.published) return undefined;
  return { ...record, id, file: path, speaker: source.speaker, said: source.published, steps, undone, body, zhBody };
}
