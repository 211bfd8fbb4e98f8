import { CONFIDENCES, type Confidence } from '../schema/fact.ts';
import { printFactId } from '../schema/fact-id.ts';
import { compareWhen } from '../schema/when.ts';
import { type Amount, type NumberAmount, sameAmount } from './amount.ts';
import { type Agreement, type Fact, type Figure, isNumber, type Series } from './fact.ts';

/** Tells whose word a source is: two carriers of one report are one voice. */
export type VoiceOf = (source: string) => string;

const rank = (confidence: Confidence) => CONFIDENCES.indexOf(confidence);

/** Most trusted first; then the newer; then the one written out further. */
function byTrust(a: Fact, b: Fact): number {
  const step = (fact: Fact) => (isNumber(fact.amount) ? fact.amount.step : 0);
  return rank(a.confidence) - rank(b.confidence) || compareWhen(b.asOf, a.asOf) || step(a) - step(b);
}

function hull(amounts: NumberAmount[]): NumberAmount {
  const [first] = amounts;
  return {
    type: 'number',
    low: Math.min(...amounts.map((amount) => amount.low)),
    high: Math.max(...amounts.map((amount) => amount.high)),
    step: Math.min(...amounts.map((amount) => amount.step)),
    ...(first?.currency ? { currency: first.currency } : {}),
  };
}

/** "Undisclosed" by one source does not contradict a figure by another. */
function saying(facts: Fact[]): Fact[] {
  const telling = facts.filter((fact) => fact.amount.type !== 'status');
  return telling.length > 0 ? telling : facts;
}

function agreementOf(facts: Fact[], voiceOf: VoiceOf): Agreement {
  const [first, ...rest] = facts;
  if (!first || rest.length === 0) return 'single';
  const agree = facts.every((a) => facts.every((b) => sameAmount(a.amount, b.amount)));
  if (!agree) return 'conflict';
  return new Set(facts.flatMap((fact) => fact.sources.map(voiceOf))).size > 1 ? 'corroborated' : 'single';
}

function readingsOf(facts: Fact[]): Amount[] {
  const kept: Amount[] = [];
  for (const { amount } of facts) {
    if (!kept.some((other) => sameAmount(other, amount))) kept.push(amount);
  }
  return kept;
}

/** Puts the facts of one series and period together. `facts` is not empty. */
function figureOf(facts: Fact[], varies: boolean, voiceOf: VoiceOf): Figure {
  const trusted = [...facts].sort(byTrust);
  const telling = saying(trusted);
  const lead = telling[0] as Fact;
  const agreement = agreementOf(telling, voiceOf);
  const amounts = telling.map((fact) => fact.amount);
  const asOf = facts.map((fact) => fact.asOf).reduce((a, b) => (compareWhen(a, b) < 0 ? b : a));
  const least = telling.reduce((a, b) => (rank(a.confidence) > rank(b.confidence) ? a : b));
  const { entity, attribute, dims, forecast, basis } = lead;
  return {
    id: printFactId({
      entity,
      attribute,
      dims,
      ...(varies ? { asOf: asOf.text + (forecast ? '-forecast' : '') } : {}),
    }),
    entity,
    attribute,
    dims,
    asOf,
    forecast,
    facts: trusted,
    agreement,
    amount: agreement === 'conflict' && amounts.every(isNumber) ? hull(amounts) : lead.amount,
    readings: readingsOf(telling),
    basis,
    confidence: agreement === 'conflict' ? least.confidence : lead.confidence,
    ...(lead.bound ? { bound: lead.bound } : {}),
    sources: [...new Set(trusted.flatMap((fact) => fact.sources))],
  };
}

function grouped<T>(items: T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/**
 * Groups facts into series (one per attribute and full set of dimensions) and figures (one per period; what never
 * varies has one figure, whatever dates its sources bear).
 */
export function toSeries(facts: Fact[], variesOf: (attribute: string) => boolean, voiceOf: VoiceOf): Series[] {
  return grouped(facts, printSeriesId).map((members) => {
    const { entity, attribute, dims } = members[0] as Fact;
    const varies = variesOf(attribute);
    const periods = grouped(members, (fact) => (varies ? `${fact.asOf.text}${fact.forecast ? ' forecast' : ''}` : ''));
    const figures = periods.map((period) => figureOf(period, varies, voiceOf));
    figures.sort((a, b) => compareWhen(a.asOf, b.asOf) || Number(a.forecast) - Number(b.forecast));
    return { id: printFactId({ entity, attribute, dims }), entity, attribute, dims, varies, figures };
  });
}

function printSeriesId({ entity, attribute, dims }: Fact): string {
  return printFactId({ entity, attribute, dims });
}
