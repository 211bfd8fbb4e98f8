import type { FactRecord } from '../schema/fact.ts';
import { type Dims, printFactId } from '../schema/fact-id.ts';
import type { AttributeRecord, VocabularyRecord } from '../schema/vocabulary.ts';
import { readAmount } from './amount.ts';
import type { Fact } from './fact.ts';
import type { EntityFile } from './read/content.ts';
import { didYouMean } from './read/nearest.ts';
import type { Path } from './read/yaml.ts';
import type { Report } from './report.ts';

/** A fact that waits for its inputs. */
export interface PendingFact {
  file: EntityFile;
  path: Path;
  attribute: AttributeRecord;
  base: Pick<Fact, 'entity' | 'attribute' | 'dims' | 'checked'>;
  formula: string;
  inputs: Record<string, string>;
}

/** What reading one entity's facts needs to know of the rest. */
export interface FactContext {
  vocabulary: VocabularyRecord;
  isEntity(id: string): boolean;
  isSource(id: string): boolean;
  sourceIds(): Iterable<string>;
  /** Whether a source can be opened at its exact address. */
  isTraceable(id: string): boolean;
  /** The wall clock's day (ISO): nothing but a forecast may speak of a later one. */
  clock: string;
  report: Report;
}

function checkDims(
  file: EntityFile,
  path: Path,
  record: FactRecord,
  attribute: AttributeRecord,
  context: FactContext,
): boolean {
  let sound = true;
  const fault = (name: string, message: string, fix: string) => {
    sound = false;
    context.report.add(file, [...path, 'dims', name], { rule: 'dims', message, fix }, true);
  };
  for (const [name, value] of Object.entries(record.dims)) {
    const values = context.vocabulary.dims[name]?.values;
    if (!attribute.dims.includes(name) || values === undefined) {
      const allowed = attribute.dims.length > 0 ? `it has ${attribute.dims.join(', ')}` : 'it has none';
      fault(name, `this attribute has no dimension "${name}"`, didYouMean(name, attribute.dims, allowed));
    } else if (values === 'entity') {
      if (!context.isEntity(value))
        fault(name, `"${value}" is not an entity`, 'write the id of an entity that has a file');
    } else if (values !== 'open' && !(value in values)) {
      fault(
        name,
        `"${value}" is not a value of ${name}`,
        didYouMean(value, Object.keys(values), `one of ${Object.keys(values).join(', ')}`),
      );
    }
  }
  return sound;
}

function checkDates(file: EntityFile, path: Path, record: FactRecord, context: FactContext): void {
  const { asOf, checked, forecast } = record;
  if (asOf && asOf.start > context.clock && !forecast) {
    context.report.add(file, [...path, 'asOf'], {
      rule: 'future-date',
      message: `${asOf.text} has not come yet`,
      fix: 'correct the date, or mark the figure with forecast: true',
    });
  }
  if (checked.start > context.clock) {
    context.report.add(file, [...path, 'checked'], {
      rule: 'future-date',
      message: `${checked.text} has not come yet`,
      fix: 'write the day on which you read the source',
    });
  }
}

function checkSources(file: EntityFile, path: Path, record: FactRecord, context: FactContext): string[] {
  const sources = record.source === undefined ? [] : [record.source].flat();
  for (const source of sources) {
    if (!context.isSource(source)) {
      context.report.add(file, [...path, 'source'], {
        rule: 'unknown-source',
        message: `there is no source "${source}"`,
        fix: didYouMean(source, context.sourceIds(), 'add it to a file in content/sources/'),
      });
    } else if (!context.isTraceable(source) && record.confidence !== 'low') {
      context.report.add(file, [...path, 'source'], {
        rule: 'confidence',
        message: `"${source}" has no exact address, so nobody can hold the figure against it`,
        fix: 'write confidence: low, or give the source its exact url',
      });
    }
  }
  return sources;
}

function readFact(
  file: EntityFile,
  attributeId: string,
  path: Path,
  record: FactRecord,
  attribute: AttributeRecord,
  context: FactContext,
): Fact | PendingFact | undefined {
  checkDates(file, path, record, context);
  const sources = checkSources(file, path, record, context);
  if (!checkDims(file, path, record, attribute, context)) return undefined;
  const { basis, confidence, forecast, bound, note, checked, asOf, formula, inputs } = record;
  const base = { entity: file.id, attribute: attributeId, dims: record.dims, checked };
  if (formula !== undefined && inputs !== undefined) return { file, path, attribute, base, formula, inputs };
  const read = readAmount(record, attribute);
  if ('problem' in read) {
    const { field, ...fault } = read.problem;
    context.report.add(file, [...path, field], fault);
    return undefined;
  }
  const { amount } = read;
  if (amount.type === 'entity' && !context.isEntity(amount.entity)) {
    context.report.add(file, [...path, 'value'], {
      rule: 'unknown-entity',
      message: `"${amount.entity}" is not an entity`,
      fix: 'write the id of an entity that has a file',
    });
    return undefined;
  }
  if (!asOf) return undefined;
  const currency: Dims =
    amount.type === 'number' && amount.currency && amount.currency !== 'USD'
      ? { currency: amount.currency.toLowerCase() }
      : {};
  return {
    ...base,
    dims: { ...record.dims, ...currency },
    amount,
    asOf,
    sources,
    basis,
    confidence,
    forecast,
    ...(bound ? { bound } : {}),
    ...(note ? { note } : {}),
  };
}

/** Two records that differ in nothing that is part of what they mean would be one figure told twice. */
function duplicateOf(fact: Fact, seen: Set<string>): boolean {
  const keys = fact.sources.map(
    (source) => `${printFactId({ ...fact, asOf: fact.asOf.text })} ${source} ${fact.forecast}`,
  );
  const duplicate = keys.some((key) => seen.has(key));
  for (const key of keys) seen.add(key);
  return duplicate;
}

/** Reads the facts of one entity file; what is wrong goes to the report. */
export function readFacts(file: EntityFile, context: FactContext): { facts: Fact[]; pending: PendingFact[] } {
  const facts: Fact[] = [];
  const pending: PendingFact[] = [];
  const seen = new Set<string>();
  for (const [id, records] of Object.entries(file.data.facts)) {
    const attribute = context.vocabulary.attributes[id];
    if (!attribute) {
      context.report.add(
        file,
        ['facts', id],
        {
          rule: 'unknown-attribute',
          message: `there is no attribute "${id}"`,
          fix: didYouMean(id, Object.keys(context.vocabulary.attributes), 'see content/vocabulary.yaml'),
        },
        true,
      );
      continue;
    }
    for (const [index, record] of records.entries()) {
      const path = ['facts', id, index];
      const read = readFact(file, id, path, record, attribute, context);
      if (!read) continue;
      if ('formula' in read) pending.push(read);
      else if (duplicateOf(read, seen))
        context.report.add(file, path, {
          rule: 'duplicate-fact',
          message: `the same source gives "${id}" twice for ${read.asOf.text}`,
          fix: 'remove one, or tell them apart by a dimension',
        });
      else facts.push(read);
    }
  }
  return { facts, pending };
}
