import type { CorrectionRecord } from '../../schema/correction.ts';
import { printFactId } from '../../schema/fact-id.ts';
import type { AttributeRecord, VocabularyRecord } from '../../schema/vocabulary.ts';
import { sameAmount } from '../amount.ts';
import type { Fact } from '../fact.ts';
import type { ContentFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import { readAmount } from '../read-amount.ts';
import type { Fault, Report } from '../report.ts';

type Override = NonNullable<CorrectionRecord['override']>;

/** A figure is named by its full id with its period; several sources may stand behind it. */
const idOf = (fact: Fact) => printFactId({ ...fact, asOf: fact.asOf.text });

const fault = (message: string, fix: string): Fault => ({ rule: 'correction', message, fix });

/** What to do with the imported figure: replace it, or say why not. */
function overrideOf(
  { expect, value, basis }: Override,
  imported: Fact,
  attribute: AttributeRecord,
): Pick<Fact, 'amount' | 'basis'> | { field: string; fault: Fault } {
  const [guard, right] = [readAmount({ value: expect }, attribute), readAmount({ value }, attribute)];
  if ('problem' in guard) return { field: 'expect', fault: guard.problem };
  if ('problem' in right) return { field: 'value', fault: right.problem };
  if (sameAmount(imported.amount, right.amount))
    return {
      field: 'fact',
      fault: fault(
        'upstream has been mended: the imported figure says the same',
        'remove the override from the correction',
      ),
    };
  if (sameAmount(imported.amount, guard.amount)) return { amount: right.amount, basis: basis ?? imported.basis };
  return {
    field: 'expect',
    fault: fault(
      'the imported figure no longer says this',
      'look at the source again, and correct or remove the override',
    ),
  };
}

/**
 * Prints other figures than were imported where a correction says so. The guard of a correction is held against what was
 * imported: once that changes, the correction is reported, so that none outlives its cause.
 */
export function overridden(
  facts: readonly Fact[],
  corrections: readonly ContentFile<CorrectionRecord>[],
  vocabulary: VocabularyRecord,
  report: Report,
): Fact[] {
  const replaced = new Map<Fact, Fact>();
  for (const file of corrections) {
    const { override } = file.data;
    if (!override) continue;
    const found = facts.filter((fact) => idOf(fact) === override.fact);
    if (found.length === 0) {
      const entity = override.fact.split('#')[0];
      const own = facts.filter((fact) => fact.entity === entity).map(idOf);
      const fix = didYouMean(override.fact, own, 'write the whole id, with every dimension and @period');
      report.add(file, ['override', 'fact'], fault(`no imported figure is "${override.fact}"`, fix));
    }
    for (const fact of found) {
      const attribute = vocabulary.attributes[fact.attribute];
      const one = attribute && overrideOf(override, fact, attribute);
      if (one && 'amount' in one) replaced.set(fact, { ...fact, ...one, corrected: file.id });
      else if (one) report.add(file, ['override', one.field], one.fault);
    }
  }
  return facts.map((fact) => replaced.get(fact) ?? fact);
}
