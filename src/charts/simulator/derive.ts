import {
  FORGOTTEN,
  type OfferOn,
  offerOn,
  type RentOn,
  rentsOn,
  unseenFor,
} from '../../knowledge/catalogue/in-force.ts';
import type { ScenarioRecord } from '../../schema/scenario.ts';
import type { Label } from '../../schema/vocabulary.ts';
import { type CostParts, costParts, frontierOf, type Stairs, stairsOf, tornadoOf } from '../../simulator/detail.ts';
import { recordWith, type Values } from '../../simulator/fields.ts';
import { type FlywheelMonth, flywheel } from '../../simulator/flywheel.ts';
import { usdPerMtok } from '../../simulator/money.ts';
import { nearestOf, traitsOf } from '../../simulator/nearest.ts';
import { ownedUsdPerHour } from '../../simulator/ownership.ts';
import { apiPriceOf, type Resolved, resolveScenario } from '../../simulator/resolve.ts';
import { mostSequences, run } from '../../simulator/run.ts';
import type { Serving } from '../../simulator/serve.ts';
import { type Answer, apiUsd, batchOf, fleetOf, gpuHourUsd, simulate } from '../../simulator/simulate.ts';
import { type Band, throughputMultiplier } from '../../simulator/uncertainty.ts';
import type { Measured, Preset, SimulatorData } from './data.ts';

/** Something that can be bought, at the price of the day. */
export interface Bought {
  name: Label | undefined;
  offer: OfferOn | undefined;
  /** USD per million tokens in the mix of the workload; undefined where it was not on sale. */
  usdPerMtok: number | undefined;
}

/** A case worked out: all that the page draws follows from it. */
export interface Case {
  preset: Preset;
  values: Values;
  record: ScenarioRecord;
  resolved: Resolved;
  answer: Answer;
  serving: Serving;
  /** The closed model first, then what else it is held against. */
  bought: Bought[];
}

/** Use of an API without a cache, a batch or reasoning. */
const PLAIN = { cachedShare: 0, cacheWriteShare: 0, reasoningLen: 0, isBatch: false };

const FIRST_DAY = '2023-01-01';

/** Values without offers that nobody makes, and on a day that the records know of. */
function soundOf({ catalogue, today }: SimulatorData, values: Values): Values {
  const { 'api.offer': offer, on, ...rest } = values;
  const isOffered = catalogue.offers.some(({ id }) => id === offer);
  const day = typeof on === 'string' ? (on < FIRST_DAY ? FIRST_DAY : on > today ? today : on) : undefined;
  return { ...rest, ...(offer !== undefined && isOffered ? { 'api.offer': offer } : {}), ...(day ? { on: day } : {}) };
}

/** Works out what a reader asks for; a value that leads nowhere (an unknown chip) falls back to the preset’s. */
export function caseOf(data: SimulatorData, preset: Preset, values: Values, band?: Band): Case {
  const resolve = (given: Values) => {
    const record = recordWith(preset.record, given);
    return { record, resolved: resolveScenario(record, data.catalogue, data.today).resolved };
  };
  let given = soundOf(data, values);
  let found = resolve(given);
  if (!found.resolved) {
    const { hardware: _hardware, model: _model, ...rest } = given;
    given = rest;
    found = resolve(given);
  }
  const { record, resolved } = found;
  if (!resolved) throw new Error(`the preset ${preset.id} names what the content does not have`);
  const { scenario } = resolved;
  const most = mostSequences(scenario);
  const perMtok = (offer: OfferOn | undefined) =>
    offer &&
    apiUsd({
      ...scenario,
      api: { ...(scenario.api ?? PLAIN), ...apiPriceOf(offer) },
    });
  return {
    preset,
    values: given,
    record,
    resolved,
    answer: simulate(scenario, band),
    serving: run(scenario, batchOf(scenario, most)),
    bought: [
      ...(record.api ? [{ name: record.api.name, offer: resolved.offer, usdPerMtok: apiUsd(scenario) }] : []),
      ...resolved.against.map(({ name, offer }) => ({ name, offer, usdPerMtok: perMtok(offer) })),
    ],
  };
}

export const frontierIn = ({ resolved }: Case): Serving[] => frontierOf(resolved.scenario);
export const stairsIn = ({ resolved, answer }: Case): Stairs | undefined =>
  stairsOf(resolved.scenario, answer.breakEven?.apiUsdPerMtok);
export const partsIn = ({ resolved }: Case): CostParts | undefined => costParts(resolved.scenario);

/** Measured over predicted throughput: what 80 of 100 measurements lie within. */
export const MEASURED: Band = {
  p10: throughputMultiplier(0.1),
  p50: throughputMultiplier(0.5),
  p90: throughputMultiplier(0.9),
};

export const tornadoIn = ({ resolved }: Case) => tornadoOf(resolved.scenario, MEASURED);

/** The months of both paths. */
export function wheelIn({ resolved: { scenario }, answer, serving }: Case): FlywheelMonth[] {
  const gpuHour = gpuHourUsd(scenario);
  const api = answer.breakEven?.apiUsdPerMtok;
  if (!scenario.flywheel || gpuHour === undefined || api === undefined) return [];
  return flywheel({ ...scenario.flywheel, fleet: fleetOf(scenario, serving, gpuHour), apiUsdPerMtok: api });
}

/** What is asked on a day (ISO) for an hour of an accelerator, by those who were seen asking; the cheapest first. */
export function knownRents({ catalogue }: SimulatorData, accelerator: string, day: string): RentOn[] {
  return rentsOn(catalogue, accelerator, day).filter(({ period }) => unseenFor(period, day) <= FORGOTTEN);
}

function rentBand(data: SimulatorData, accelerator: string, day: string): { low: RentOn; high: RentOn } | undefined {
  const [low, ...more] = knownRents(data, accelerator, day);
  if (!low) return undefined;
  return { low, high: more.reduce((most, one) => (one.period.high > most.period.high ? one : most), low) };
}

/** The case on one day: its own cost at the rents of the day, and what is bought. USD per million tokens. */
export interface OnDay {
  day: string;
  rent: { low: RentOn; high: RentOn } | undefined;
  own: { low: number; high: number } | undefined;
  bought: Bought[];
}

/** The same sums with the prices of a day (ISO). */
export function onDay(data: SimulatorData, { preset, values, resolved, answer }: Case, day: string): OnDay {
  const { scenario } = resolved;
  const one = caseOf(data, preset, { ...values, on: day });
  const accelerator = scenario.hardwareId;
  const rent = accelerator === undefined ? undefined : rentBand(data, accelerator, day);
  const usd = (hour: number) =>
    usdPerMtok(hour * scenario.count, answer.throughput.totalTokensPerS, scenario.utilisation);
  const { ownership, usdPerGpuHour } = scenario;
  // What is owned costs the same on every day.
  if (ownership && usdPerGpuHour === undefined) {
    const own = usd(ownedUsdPerHour(ownership));
    return { day, rent, own: { low: own, high: own }, bought: one.bought };
  }
  return {
    day,
    rent,
    own: rent && { low: usd(rent.low.period.low), high: usd(rent.high.period.high) },
    bought: one.bought,
  };
}

/** First days of months (ISO) from the start of 2023 to a day, and that day. */
export function monthsTo(today: string): string[] {
  const all: string[] = [];
  for (let year = 2023; ; year++) {
    for (let month = 1; month <= 12; month++) {
      const day = `${year}-${String(month).padStart(2, '0')}-01`;
      if (day >= today) return [...all, today];
      all.push(day);
    }
  }
}

/** The published measurement that is nearest to a case. */
export function nearestIn(
  data: SimulatorData,
  { resolved: { scenario }, answer }: Case,
): { one: Measured; away: number } | undefined {
  const { hardware, model, precision, tensorParallel, inputLen, outputLen } = scenario;
  const isWide = scenario.parallel === 'data-expert';
  const traits = traitsOf({
    hardware,
    model,
    weights: precision.weights,
    tensorParallel,
    isWide,
    batch: answer.batch,
    inputLen,
    outputLen,
  });
  return nearestOf(traits, data.measured);
}

/** Offers that are on sale on a day, the dearest first: what a case may be held against. */
export function offersOn({ catalogue }: SimulatorData, day: string): OfferOn[] {
  const ids = new Set(catalogue.offers.filter(({ tier, above }) => !tier && !above).map(({ id }) => id));
  return [...ids]
    .flatMap((id) => offerOn(catalogue, id, day) ?? [])
    .sort((a, b) => (b.period.output ?? 0) - (a.period.output ?? 0));
}
