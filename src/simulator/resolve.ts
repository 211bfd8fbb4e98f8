import { newestOn, type OfferOn, type RentOn, rentsOn } from '../knowledge/catalogue/in-force.ts';
import type { Catalogue, Entry, Input } from '../knowledge/catalogue/types.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import type { HardwareBlock, ModelBlock } from '../schema/scenario-blocks.ts';
import type { Label } from '../schema/vocabulary.ts';
import type { ApiPrice } from './api.ts';
import { assumedInputs } from './inputs.ts';
import { acceleratorFrom, modelFrom, scenarioFrom } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

/** A line of offers as it stands on the day; without an offer where none was on sale. */
export interface Line {
  name: Label;
  offer: OfferOn | undefined;
}

/** A scenario ready to be answered. */
export interface Resolved {
  scenario: Scenario;
  /** The day (ISO) whose prices hold. */
  day: string;
  /** Where each input comes from. */
  inputs: Input[];
  offer: OfferOn | undefined;
  rent: RentOn | undefined;
  against: Line[];
}

/** What a scenario names and the content lacks: where, and what was there to choose from. */
export interface Missing {
  path: (string | number)[];
  named: string;
  known: string[];
  /** The day (ISO) on which it had no price, where it is known but not for that day. */
  on?: string;
}

export interface Resolution {
  resolved: Resolved | undefined;
  missing: Missing[];
}

const EMPTY: Catalogue = { accelerators: [], models: [], offers: [], rents: [], names: {}, freshFor: 30 };

/** Prices of an offer as the bill needs them. */
export function apiPriceOf({ period, tiers, batch }: OfferOn): ApiPrice {
  const plain = (one: OfferOn['period']) => ({
    input: one.input ?? 0,
    output: one.output ?? 0,
    cachedInput: one.cached,
  });
  const batchFactor = batch?.output === undefined || !period.output ? undefined : batch.output / period.output;
  return {
    ...plain(period),
    cacheWrite: period.cacheWrite,
    tiers: tiers.map(({ above, period: longer }) => ({ above, ...plain(longer) })),
    batchFactor,
  };
}

function entryOf<T>(given: string | T, entries: readonly Entry<T>[]): Pick<Entry<T>, 'block' | 'inputs'> | undefined {
  return typeof given === 'string' ? entries.find(({ id }) => id === given) : { block: given, inputs: [] };
}

function offerInput({ offer, period }: OfferOn, input: string, freshFor: number): Input {
  const from = `${offer.model}#output-price[seller=${offer.seller}]@${period.asOf}`;
  return { input, basis: 'fact', from, sources: period.sources, asOf: period.asOf, checked: period.seen, freshFor };
}

function rentInput({ rent, period }: RentOn, freshFor: number): Input {
  const { accelerator, seller, terms, region, machine } = rent;
  const dims = Object.entries({ machine, region, seller, terms }).flatMap(([dim, value]) =>
    value ? [`${dim}=${value}`] : [],
  );
  const from = `${accelerator}#rental-price[${dims.join(',')}]@${period.asOf}`;
  const { sources, asOf, seen: checked } = period;
  return { input: 'price', basis: 'fact', from, sources, asOf, checked, freshFor };
}

/** The offers of a scenario that are in the content, its own and those it is held against. */
function offersOf(record: ScenarioRecord, catalogue: Catalogue, day: string) {
  const known = new Set(catalogue.offers.map(({ id }) => id));
  const own = record.api?.offers;
  const lines: [Missing['path'], readonly string[]][] = [
    [['api', 'offers'], own ?? []],
    ...record.against.map(({ offers }, at): [Missing['path'], readonly string[]] => [
      ['against', at, 'offers'],
      offers,
    ]),
  ];
  const missing: Missing[] = lines.flatMap(([path, ids]) =>
    ids.filter((id) => !known.has(id)).map((id) => ({ path, named: id, known: [...known] })),
  );
  const offer = own && newestOn(catalogue, own, day);
  if (own && !offer && missing.length === 0)
    missing.push({ path: ['api', 'offers'], named: own.join(', '), known: [], on: day });
  const against = record.against.map(({ name, offers }) => ({ name, offer: newestOn(catalogue, offers, day) }));
  return { offer, against, missing };
}

/** The rent that a scenario names a seller of. */
function rentOf({ price, hardware }: ScenarioRecord, catalogue: Catalogue, day: string) {
  if (!price?.seller) return { rent: undefined, missing: [] };
  const { seller, terms } = price;
  const rents = typeof hardware === 'string' ? rentsOn(catalogue, hardware, day, terms) : [];
  const rent = rents.find((one) => one.rent.seller === seller);
  const known = rents.map((one) => one.rent.seller);
  const missing: Missing[] = rent ? [] : [{ path: ['price', 'seller'], named: `${seller}, ${terms}`, known, on: day }];
  return { rent, missing };
}

function blockOf<T>(key: 'hardware' | 'model', given: string | T, entries: readonly Entry<T>[]) {
  const found = entryOf(given, entries);
  const missing: Missing[] = found ? [] : [{ path: [key], named: String(given), known: entries.map(({ id }) => id) }];
  return { found, missing };
}

const under = (block: string, inputs: readonly Input[]) =>
  inputs.map((one): Input => ({ ...one, input: `${block}.${one.input}` }));

/**
 * Finds in the content what a scenario names. Without its accelerator and its model nothing is resolved; without a price
 * it can still be answered.
 * @param today The day (ISO) whose prices hold where the scenario has none of its own.
 */
export function resolveScenario(record: ScenarioRecord, known: Catalogue | undefined, today: string): Resolution {
  const catalogue = known ?? EMPTY;
  const day = record.on?.end ?? today;
  const hardware = blockOf<HardwareBlock>('hardware', record.hardware, catalogue.accelerators);
  const model = blockOf<ModelBlock>('model', record.model, catalogue.models);
  const { rent, ...rented } = rentOf(record, catalogue, day);
  const { offer, against, ...offered } = offersOf(record, catalogue, day);
  const missing = [hardware, model, rented, offered].flatMap((one) => one.missing);
  if (!hardware.found || !model.found) return { resolved: undefined, missing };
  const prices = {
    ...(rent ? { usdPerGpuHour: (rent.period.low + rent.period.high) / 2 } : {}),
    ...(offer ? { api: apiPriceOf(offer) } : {}),
  };
  const cited = [
    ...(rent ? [rentInput(rent, catalogue.freshFor)] : []),
    ...(offer ? [offerInput(offer, 'api', catalogue.freshFor)] : []),
  ];
  const compared = against.flatMap(({ offer: one }, at) =>
    one ? [offerInput(one, `against.${at}`, catalogue.freshFor)] : [],
  );
  const inputs = [
    ...under('hardware', hardware.found.inputs),
    ...under('model', model.found.inputs),
    ...cited,
    ...compared,
    ...assumedInputs(
      record,
      cited.map(({ input }) => input),
    ),
  ];
  const scenario = scenarioFrom(record, acceleratorFrom(hardware.found.block), modelFrom(model.found.block), prices);
  return { resolved: { scenario, day, inputs, offer, rent, against }, missing };
}
