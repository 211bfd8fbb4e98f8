import {
  addDependencies,
  create,
  createUnitDependencies,
  divideDependencies,
  evaluateDependencies,
  type FactoryFunctionMap,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  subtractDependencies,
  type Unit,
  unitDependencies,
} from 'mathjs';

import { CURRENCIES } from '../schema/currency.ts';

/** mathjs does the arithmetic of units; here are only the units of this field that it lacks. */
export const math = create(
  {
    addDependencies,
    createUnitDependencies,
    divideDependencies,
    evaluateDependencies,
    multiplyDependencies,
    parseDependencies,
    powDependencies,
    subtractDependencies,
    unitDependencies,
  } as FactoryFunctionMap,
  {},
);

/** Other names of a unit, for the one under which it is printed. */
const CANONICAL = new Map(
  Object.entries({ hours: 'h', hour: 'h', minutes: 'minute', seconds: 's', second: 's', days: 'day', years: 'year' }),
);

function named(unit: string, aliases: string[], definition?: string): void {
  math.createUnit(unit, definition ? { definition, aliases } : { aliases });
  for (const alias of aliases) CANONICAL.set(alias, unit);
}

/** The unit under the name that it is printed by: `tokens/s` is `token/s`. */
export function canonicalUnit(unit: string): string {
  return unit.replace(/[A-Za-z]+/g, (word) => CANONICAL.get(word) ?? word);
}

for (const currency of CURRENCIES) math.createUnit(currency);
math.createUnit('FLOP', { prefixes: 'short' });
math.createUnit('FLOPS', { definition: '1 FLOP/s', prefixes: 'short' });
math.createUnit('OP', { prefixes: 'short' });
math.createUnit('OPS', { definition: '1 OP/s', prefixes: 'short' });
math.createUnit('Gbit', '1e9 b');
math.createUnit('Tbit', '1e12 b');
named('token', ['tokens']);
named('Mtoken', ['Mtokens'], '1e6 token');
named('person', ['people', 'users', 'subscribers', 'employees']);
named('parameter', ['parameters']);
named('chip', ['chips', 'GPU', 'GPUs']);
named('GPUh', ['GPUhours'], '1 chip h');
math.createUnit('H100e');
math.createUnit('percent');
for (const counted of ['word', 'message', 'visit', 'model', 'download', 'site', 'star', 'commit', 'interruption']) {
  named(counted, [`${counted}s`]);
}

const factors = new Map<string, number | undefined>();

/** How many `to` one `from` is; `undefined` where the two do not measure the same thing or one is no unit. */
export function factor(from: string, to: string): number | undefined {
  const key = `${from} > ${to}`;
  if (!factors.has(key)) {
    let value: number | undefined;
    try {
      value = (math.unit(1, from) as Unit).toNumber(to);
    } catch {
      value = undefined;
    }
    factors.set(key, value);
  }
  return factors.get(key);
}

/** Whether a text names a unit at all. */
export function isUnit(text: string): boolean {
  return factor(text, text) !== undefined;
}

const MAGNITUDES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const QUANTITY = /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?)(?:\s*(thousand|million|billion|trillion))?\s*(.*)$/i;

/** A number as somebody wrote it. */
export interface Stated {
  number: number;
  /** Worth of one unit in the last place written: 0.01 for `3.35`. */
  step: number;
  /** Empty where no unit was written. */
  unit: string;
}

/** Takes `3.35 TB/s` or `1.8 billion USD` apart; `undefined` where it does not begin with a number. */
export function parseStated(figure: string | number): Stated | undefined {
  const match = QUANTITY.exec(String(figure).trim());
  if (!match) return undefined;
  const [, digits = '', magnitude = '', unit = ''] = match;
  const [mantissa = '', exponent = '0'] = digits.replaceAll(',', '').toLowerCase().split('e');
  const scale = (MAGNITUDES[magnitude.toLowerCase()] ?? 1) * 10 ** Number(exponent);
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return { number: clean(Number(mantissa) * scale), step: clean(scale / 10 ** decimals), unit };
}

/** Drops the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}
