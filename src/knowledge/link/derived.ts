import { parseFactId } from '../../schema/fact-id.ts';
import type { VocabularyRecord } from '../../schema/vocabulary.ts';
import { derivedFact, evaluateFormula, parseFormula } from '../derive.ts';
import type { Fact, Figure, Series } from '../fact.ts';
import type { PendingFact } from '../facts.ts';
import { findFigure, indexSeries, type SeriesIndex } from '../lookup.ts';
import type { Report } from '../report.ts';

/** Whether a fact id may name what another formula is still to give: its series, or one of several that it stands for. */
function mayName(id: string, { base }: PendingFact): boolean {
  const ref = parseFactId(id);
  return (
    ref?.entity === base.entity &&
    ref.attribute === base.attribute &&
    Object.entries(ref.dims).every(([name, value]) => base.dims[name] === value)
  );
}

/** Adds derived facts in the order in which their inputs become known; what is left over goes round in a circle. */
export function addDerived(
  pending: PendingFact[],
  facts: Fact[],
  group: (facts: Fact[]) => Series[],
  vocabulary: VocabularyRecord,
  report: Report,
): Fact[] {
  const all = [...facts];
  let waiting = pending;
  while (waiting.length > 0) {
    const index = indexSeries(group(all));
    const later: PendingFact[] = [];
    for (const one of waiting) {
      const names = Object.keys(one.inputs);
      const waits = Object.values(one.inputs).some((id) => waiting.some((other) => mayName(id, other)));
      if (waits) later.push(one);
      else {
        const fact = deriveOne(one, names, index, vocabulary, report);
        if (fact) all.push(fact);
      }
    }
    if (later.length === waiting.length) {
      for (const { file, path } of later)
        report.add(file, [...path, 'inputs'], {
          rule: 'derived',
          message: 'the inputs of this formula lead back to itself',
          fix: 'break the circle: one of the figures has to come from a source',
        });
      break;
    }
    waiting = later;
  }
  return all;
}

function deriveOne(
  { file, path, attribute, base, formula, inputs }: PendingFact,
  names: string[],
  index: SeriesIndex,
  vocabulary: VocabularyRecord,
  report: Report,
): Fact | undefined {
  const parsed = parseFormula(formula, names);
  if ('message' in parsed) {
    report.add(file, [...path, 'formula'], {
      rule: 'derived',
      message: parsed.message,
      fix: 'use the input names, numbers, units, + - * / ^ and brackets',
    });
    return undefined;
  }
  const found: { name: string; figure: Figure }[] = [];
  for (const [name, id] of Object.entries(inputs)) {
    const figure = findFigure(index, id, (series) => series.figures.filter((one) => !one.forecast).at(-1));
    if ('problem' in figure) report.add(file, [...path, 'inputs', name], figure.problem);
    else found.push({ name, figure: figure.found });
  }
  if (found.length < names.length) return undefined;
  const known = found.flatMap(({ name, figure }) => {
    const own = vocabulary.attributes[figure.attribute];
    return own ? [{ name, figure, attribute: own }] : [];
  });
  const result = evaluateFormula(parsed.node, known, attribute);
  if ('amount' in result) return derivedFact(base, formula, known, result.amount);
  report.add(file, [...path, 'formula'], {
    rule: 'derived',
    message: result.message,
    fix: `the formula has to give ${attribute.unit ?? 'a plain number'}`,
  });
  return undefined;
}
