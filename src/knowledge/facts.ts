import type { FactRecord } from '../schema/fact.ts';
import { type Dims, printFactId } from '../schema/fact-id.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import { checkDates, checkDims, checkSources, type FactContext } from './check-fact.ts';
import type { Fact } from './fact.ts';
import type { EntityFile } from './read/content.ts';
import type { ContentFile } from './read/file.ts';
import { didYouMean } from './read/nearest.ts';
import type { Path } from './read/yaml.ts';
import { readAmount } from './read-amount.ts';

/** A fact that waits for its inputs. */
export interface PendingFact {
  file: ContentFile<unknown>;
  path: Path;
  attribute: AttributeRecord;
  base: Pick<Fact, 'entity' | 'attribute' | 'dims' | 'checked'>;
  formula: string;
  inputs: Record<string, string>;
}

/** Reads one record about the thing whose id the file bears; what is wrong goes to the report. */
export function readFact(
  file: ContentFile<unknown>,
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
