import type { ScenarioRecord } from '../schema/scenario.ts';
import { parseWhen } from '../schema/when.ts';
import { GENERATIONS, TUNINGS } from './efficiency.ts';
import { CACHES, COMPUTES, WEIGHTS } from './precision.ts';

/** What a field of a scenario may be set to. The bounds are those of the schema, or tighter. */
export type Field =
  | { kind: 'number'; min: number; max: number; step: number }
  | { kind: 'integer'; min: number; max: number; step: number }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'id' }
  | { kind: 'offer' }
  | { kind: 'day' }
  | { kind: 'flag' }
  | { kind: 'batch'; max: number };

const number = (min: number, max: number, step: number): Field => ({ kind: 'number', min, max, step });
const integer = (min: number, max: number, step = 1): Field => ({ kind: 'integer', min, max, step });
const choice = (choices: readonly string[]): Field => ({ kind: 'choice', choices });
const share = number(0, 1, 0.01);
const usd = (max: number, step: number) => number(0, max, step);

/** Every field that a reader may set, by its path in a scenario file. */
export const FIELDS = {
  on: { kind: 'day' },
  hardware: { kind: 'id' },
  model: { kind: 'id' },
  count: integer(1, 4096),
  tensor_parallel: integer(1, 64),
  'precision.weights': choice(WEIGHTS),
  'precision.kv': choice(CACHES),
  'precision.compute': choice(COMPUTES),
  input_len: integer(1, 1_000_000, 64),
  output_len: integer(1, 1_000_000, 32),
  prefix_hit: number(0, 0.999, 0.01),
  concurrency: { kind: 'batch', max: 1_000_000 },
  'engine.generation': choice(GENERATIONS),
  'engine.tuning': choice(TUNINGS),
  'price.usd_per_gpu_hour': usd(10_000, 0.05),
  'price.seller': { kind: 'id' },
  'ownership.capex_usd': usd(1e9, 500),
  'ownership.life_years': number(0.5, 20, 0.5),
  'ownership.residual_share': share,
  'ownership.rate': share,
  'ownership.kw': number(0.01, 100, 0.05),
  'ownership.pue': number(1, 3, 0.05),
  'ownership.usd_per_kwh': usd(10, 0.01),
  'ownership.opex_usd_per_year': usd(1e9, 100),
  'load.profile': choice(['azure-chat', 'azure-code']),
  'load.utilisation': number(0.01, 1, 0.01),
  'load.headroom': number(1, 10, 0.1),
  'fleet.fixed_usd_per_month': usd(1e9, 500),
  'fleet.min_replicas': integer(1, 10_000),
  'api.offer': { kind: 'offer' },
  'api.cached_share': share,
  'api.cache_write_share': share,
  'api.reasoning_len': integer(0, 1_000_000, 256),
  'api.batch': { kind: 'flag' },
  'queue.requests_per_s': number(0.01, 10_000, 0.1),
  'queue.max_wait_s': number(0, 600, 0.5),
  'speculation.acceptance': share,
  'speculation.gamma': integer(1, 16),
  'training.tokens': number(1e3, 1e15, 1e6),
  'training.method': choice(['full', 'lora']),
  'spread.price': share,
  'spread.utilisation': share,
  'flywheel.tokens_per_month': number(1, 1e15, 1e7),
  'flywheel.growth': number(-0.5, 2, 0.01),
  'flywheel.switch_month': integer(0, 120),
  'flywheel.own_share': share,
  'flywheel.tune_usd': usd(1e10, 1000),
  'flywheel.retune_every': integer(1, 120),
} as const satisfies Record<string, Field>;
export type Path = keyof typeof FIELDS;
export type Value = string | number | boolean;
/** What a reader has set. */
export type Values = Partial<Record<Path, Value>>;
export const PATHS = Object.keys(FIELDS) as Path[];

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const OFFER = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 161;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function readNumber(text: string, { min, max }: { min: number; max: number }, isWhole: boolean): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = isWhole ? Math.round(Number(text)) : Number(text);
  return Math.min(max, Math.max(min, value));
}

type Reader<K extends Field['kind']> = (text: string, field: Extract<Field, { kind: K }>) => Value | undefined;

const within = (text: string, pattern: RegExp) => (pattern.test(text) && text.length <= LONGEST ? text : undefined);

const READERS: { [K in Field['kind']]: Reader<K> } = {
  number: (text, field) => readNumber(text, field, false),
  integer: (text, field) => readNumber(text, field, true),
  batch: (text, { max }) => (text === 'max' ? 'max' : readNumber(text, { min: 1, max }, true)),
  choice: (text, { choices }) => (choices.includes(text) ? text : undefined),
  id: (text) => within(text, ID),
  offer: (text) => within(text, OFFER),
  day: (text) => (parseWhen(text)?.precision === 'day' ? text : undefined),
  flag: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
};

/** Reads a field from text; what is out of bounds is held to them, and garbage is `undefined`. */
export function readField(path: Path, text: string): Value | undefined {
  const field: Field = FIELDS[path];
  return (READERS[field.kind] as Reader<Field['kind']>)(text, field as never);
}

/** Values that stand in each other's place: setting the one takes the other away. */
const RIVALS: Partial<Record<Path, string>> = {
  'price.usd_per_gpu_hour': 'seller',
  'price.seller': 'usd_per_gpu_hour',
  'load.utilisation': 'profile',
  'load.profile': 'utilisation',
};

type Block = Record<string, unknown>;

/** The path that another stands in the place of, if any does. */
export function rivalOf(path: Path): Path | undefined {
  const rival = RIVALS[path];
  return rival === undefined ? undefined : (`${path.split('.')[0]}.${rival}` as Path);
}

/** A path that a scenario file has no field of the same name for. */
const OFFER_PATH = 'api.offer';

const PRICES = ['input_usd_per_mtok', 'output_usd_per_mtok', 'cached_input_usd_per_mtok', 'name'];

/** How an API is used, without what it asks. */
const withoutPrices = (block: Block): Block =>
  Object.fromEntries(Object.entries(block).filter(([key]) => !PRICES.includes(key)));

function setIn(record: Block, path: Path, value: Value): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) {
    record[first] = path === 'on' ? parseWhen(String(value)) : value;
    return;
  }
  const block = { ...((record[first] ?? OPENED[first]) as Block | undefined) };
  const rival = RIVALS[path];
  if (rival) delete block[rival];
  if (path === OFFER_PATH) record[first] = { ...withoutPrices(block), offers: [value] };
  else record[first] = { ...block, [second]: value, ...(path === 'price.seller' ? { terms: 'on-demand' } : {}) };
}

/** Blocks that a field opens where the scenario has none, with what else they hold. */
const OPENED: Record<string, Block> = { speculation: { acceptance: 0.7, gamma: 3, draft_cost: 0.05 } };

/** Whether a scenario has the block that a field belongs to, or the field opens it: only then it can be set. */
export function canSet(record: ScenarioRecord, path: Path): boolean {
  const [first = '', second] = path.split('.');
  if (first in OPENED) return true;
  return second === undefined || (record as unknown as Block)[first] !== undefined;
}

/** A scenario with what a reader has set in the place of what the preset says; a reason goes with the figure it is for. */
export function recordWith(preset: ScenarioRecord, values: Values): ScenarioRecord {
  const record = { ...preset, because: { ...preset.because } } as unknown as Block;
  for (const path of PATHS) {
    const value = values[path];
    if (value === undefined || !canSet(preset, path)) continue;
    setIn(record, path, value);
    delete (record['because'] as Block)[path];
    delete (record['because'] as Block)[path.split('.')[0] ?? path];
  }
  return record as unknown as ScenarioRecord;
}

/** What a scenario has at a path; `undefined` where it has nothing there. */
export function valueAt(record: ScenarioRecord, path: Path): Value | undefined {
  if (path === 'on') return record.on?.text;
  if (path === OFFER_PATH) return record.api?.offers?.length === 1 ? record.api.offers[0] : undefined;
  const [first = '', second] = path.split('.');
  const value = (record as unknown as Block)[first];
  return (second === undefined ? value : (value as Block | undefined)?.[second]) as Value | undefined;
}
