import type { FactRecord } from '../schema/fact.ts';
import type { AttributeRecord, DimensionRecord, VocabularyRecord } from '../schema/vocabulary.ts';
import type { ContentFile } from './read/file.ts';
import { didYouMean } from './read/nearest.ts';
import type { Path } from './read/yaml.ts';
import type { Fault, Report } from './report.ts';

/** What reading one entity's facts needs to know of the rest. */
export interface FactContext {
  vocabulary: VocabularyRecord;
  isEntity(id: string): boolean;
  entityIds(): Iterable<string>;
  isSource(id: string): boolean;
  sourceIds(): Iterable<string>;
  /** Whether a source can be opened at its exact address. */
  isTraceable(id: string): boolean;
  /** The wall clock's day (ISO): nothing but a forecast may speak of a later one. */
  clock: string;
  report: Report;
}

/** What is wrong with the value of a dimension; `undefined` where nothing is. */
function valueFault(
  name: string,
  value: string,
  values: DimensionRecord['values'],
  { isEntity }: FactContext,
): Omit<Fault, 'rule'> | undefined {
  if (values === 'open') return undefined;
  if (values === 'market-series')
    return { message: 'shares stand with their market', fix: 'add the figure to a file in content/markets/' };
  if (values === 'entity')
    return isEntity(value)
      ? undefined
      : { message: `"${value}" is not an entity`, fix: 'write the id of an entity that has a file' };
  const known = Object.keys(values);
  if (known.includes(value)) return undefined;
  return {
    message: `"${value}" is not a value of ${name}`,
    fix: didYouMean(value, known, `one of ${known.join(', ')}`),
  };
}

/** Reports dimensions that the attribute does not have; whether there were none. */
export function checkDims(
  file: ContentFile<unknown>,
  path: Path,
  record: FactRecord,
  attribute: AttributeRecord,
  context: FactContext,
): boolean {
  const faults = Object.entries(record.dims).flatMap(([name, value]) => {
    const values = context.vocabulary.dims[name]?.values;
    if (attribute.dims.includes(name) && values !== undefined) {
      const fault = valueFault(name, value, values, context);
      return fault ? [{ name, ...fault }] : [];
    }
    const allowed = attribute.dims.length > 0 ? `it has ${attribute.dims.join(', ')}` : 'it has none';
    const message = `this attribute has no dimension "${name}"`;
    return [{ name, message, fix: didYouMean(name, attribute.dims, allowed) }];
  });
  for (const { name, ...fault } of faults)
    context.report.add(file, [...path, 'dims', name], { rule: 'dims', ...fault }, true);
  return faults.length === 0;
}

/** Reports days that have not come. */
export function checkDates(file: ContentFile<unknown>, path: Path, record: FactRecord, context: FactContext): void {
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

/** The sources of a record; unknown ones, and confidence that they do not bear, are reported. */
export function checkSources(
  file: ContentFile<unknown>,
  path: Path,
  record: FactRecord,
  context: FactContext,
): string[] {
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
