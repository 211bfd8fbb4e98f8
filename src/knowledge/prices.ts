import type { FactRecord } from '../schema/fact.ts';
import type { Dims } from '../schema/fact-id.ts';
import { HOUR_PRICE, type PriceFile, SIDES, type Side } from '../schema/price.ts';
import type { FactContext } from './check-fact.ts';
import type { Fact } from './fact.ts';
import { readFact } from './facts.ts';
import type { ContentFile } from './read/file.ts';
import { didYouMean } from './read/nearest.ts';
import type { Path } from './read/yaml.ts';

type Price = PriceFile['tokens'][number]['prices'][number] | PriceFile['hours'][number]['prices'][number];
type Said = Pick<FactRecord, 'value' | 'low' | 'high' | 'status'>;

/** What the fields of a fact are called where a price stands. */
const FIELDS: Record<string, string> = { asOf: 'from', checked: 'seen' };

/** The file as reading a fact needs it: about one thing, and with places under the names that prices use. */
function about(file: ContentFile<PriceFile>, id: string): ContentFile<unknown> {
  const place: ContentFile<unknown>['place'] = (path, atKey) =>
    file.place(
      path.filter((step) => step !== 'value').map((step) => FIELDS[step] ?? step),
      atKey,
    );
  return { ...file, id, place };
}

function dimsOf(dims: Record<string, string | undefined>): Dims {
  return Object.fromEntries(Object.entries(dims).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const said = (amount: number | 'free', unit: string): Said =>
  amount === 'free' ? { status: 'free' } : { value: `${amount} ${unit}` };

/** Reads one amount of a price as a fact. */
function factOf(
  file: ContentFile<PriceFile>,
  path: Path,
  attributeId: string,
  subject: string,
  dims: Dims,
  price: Price,
  amount: Said,
  context: FactContext,
): Fact[] {
  const attribute = context.vocabulary.attributes[attributeId];
  if (!attribute) {
    const fix = 'add it to content/vocabulary.yaml';
    context.report.add(file, path, {
      rule: 'unknown-attribute',
      message: `there is no attribute "${attributeId}"`,
      fix,
    });
    return [];
  }
  const { from: asOf, seen: checked, source, confidence, note, onset, until } = price;
  const record: FactRecord = {
    ...amount,
    dims,
    asOf,
    checked,
    source,
    basis: 'reported',
    confidence,
    forecast: false,
    ...(note ? { note } : {}),
  };
  const read = readFact(about(file, subject), attributeId, path, record, attribute, context);
  return read && !('formula' in read) ? [{ ...read, inForce: { onset, ...(until ? { until } : {}) } }] : [];
}

/** Reports days out of order: a price that ends, or is last seen, before it began. */
function checkOrder(
  file: ContentFile<PriceFile>,
  path: Path,
  { from, until, seen }: Price,
  context: FactContext,
): void {
  const faults = { seen: seen.end < from.start, until: until !== undefined && until.end < from.start };
  for (const [key, isWrong] of Object.entries(faults)) {
    if (!isWrong) continue;
    const message = `this is before the price began, ${from.text}`;
    context.report.add(file, [...path, key], { rule: 'bad-date', message, fix: 'correct one of the two days' });
  }
}

/** Reports a second price of one day from one source: one of the two is wrong, or they are two things. */
function checkTwice(file: ContentFile<PriceFile>, at: Path, prices: readonly Price[], { report }: FactContext): void {
  const seen = new Set<string>();
  for (const [index, { from, source }] of prices.entries()) {
    const keys = [source].flat().map((id) => `${from.text} ${id}`);
    if (keys.some((key) => seen.has(key))) {
      const message = `the same source gives a price from ${from.text} twice`;
      report.add(file, [...at, index], {
        rule: 'duplicate-fact',
        message,
        fix: 'remove one, or set them apart by a tier',
      });
    }
    for (const key of keys) seen.add(key);
  }
}

function isKnown(file: ContentFile<PriceFile>, path: Path, id: string, context: FactContext): boolean {
  if (context.isEntity(id)) return true;
  const fix = didYouMean(id, context.entityIds(), 'write the id of an entity that has a file');
  context.report.add(file, path, { rule: 'unknown-entity', message: `"${id}" is not an entity`, fix });
  return false;
}

function tokenFacts(file: ContentFile<PriceFile>, context: FactContext): Fact[] {
  const { seller, tokens } = file.data;
  return tokens.flatMap(({ model, currency, tier, above, prices }, index) => {
    if (!isKnown(file, ['tokens', index, 'model'], model, context)) return [];
    const dims = dimsOf({ seller, tier, above });
    checkTwice(file, ['tokens', index, 'prices'], prices, context);
    return prices.flatMap((price, at) => {
      const path = ['tokens', index, 'prices', at];
      checkOrder(file, path, price, context);
      return (Object.keys(SIDES) as Side[]).flatMap((side) => {
        const amount = price[side];
        if (amount === undefined) return [];
        const stated = said(amount, `${currency}/Mtoken`);
        return factOf(file, [...path, side], SIDES[side], model, dims, price, stated, context);
      });
    });
  });
}

function hourFacts(file: ContentFile<PriceFile>, context: FactContext): Fact[] {
  const { seller, hours } = file.data;
  return hours.flatMap(({ accelerator, currency, tier, terms, region, machine, prices }, index) => {
    if (!isKnown(file, ['hours', index, 'accelerator'], accelerator, context)) return [];
    const dims = dimsOf({ seller, tier, terms, region, machine });
    checkTwice(file, ['hours', index, 'prices'], prices, context);
    return prices.flatMap((price, at) => {
      const path = ['hours', index, 'prices', at];
      checkOrder(file, path, price, context);
      const range = { low: `${price.low} ${currency}/h`, high: `${price.high} ${currency}/h` };
      const stated = price.price === undefined ? range : said(price.price, `${currency}/h`);
      return factOf(file, path, HOUR_PRICE, accelerator, dims, price, stated, context);
    });
  });
}

/** The prices of all sellers as facts about what they sell; what is wrong goes to the report. */
export function priceFacts(files: readonly ContentFile<PriceFile>[], context: FactContext): Fact[] {
  return files.flatMap((file) => {
    if (!isKnown(file, ['seller'], file.data.seller, context)) return [];
    if (file.data.seller !== file.id) {
      const message = `the file is named "${file.id}", its seller "${file.data.seller}"`;
      context.report.add(file, ['seller'], {
        rule: 'bad-id',
        message,
        fix: 'name the file after its seller: one file each',
      });
      return [];
    }
    return [...tokenFacts(file, context), ...hourFacts(file, context)];
  });
}
