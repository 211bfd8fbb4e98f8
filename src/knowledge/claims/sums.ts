import type { GivenRecord, StepRecord } from '../../schema/claim.ts';
import { evaluateFormula, parseFormula } from '../derive.ts';
import type { Figure } from '../fact.ts';
import { isNumber } from '../fact.ts';
import type { Lookup, LookupProblem } from '../lookup.ts';
import { measuredIn } from '../measured.ts';
import type { Path } from '../read/yaml.ts';
import { readNumber } from '../read-number.ts';
import type { Fault } from '../report.ts';
import { canonicalUnit, isUnit, parseStated } from '../units.ts';
import type { FormulaStep, Step, StepInput } from './types.ts';

type FormulaRecord = Extract<StepRecord, { formula: string }>;
type Found<T> = { found: T } | { path: Path; fault: Fault | LookupProblem | undefined };

/** The sums above, and those among them that could not be done: their fault is told once. */
interface Earlier {
  done: readonly Step[];
  failed: ReadonlySet<string>;
}

/** What sums look figures up in. */
export interface SumContext {
  figure(id: string): Lookup<Figure>;
  unitOfFigure(figure: Figure): string | undefined;
  /** Whether nothing certain is known of a figure: the fault is told elsewhere. */
  isSuspect(id: string): boolean;
}

const fault = (message: string, fix: string): Fault => ({ rule: 'derived', message, fix });

/** A quantity as somebody said it: `21.9 million person`, in the unit that is written with it. */
function readGiven(name: string, { value, label, source }: GivenRecord, path: Path): Found<StepInput> {
  const written = parseStated(value)?.unit || undefined;
  if (written !== undefined && !isUnit(written))
    return {
      path,
      fault: { rule: 'unit', message: `"${written}" is not a unit`, fix: 'write one that is known here' },
    };
  const unit = written && canonicalUnit(written);
  const read = readNumber({ value }, measuredIn(unit));
  if ('problem' in read) return { path, fault: read.problem };
  return { found: { name, amount: read.amount, unit, from: 'given', label, source } };
}

function readInput(
  name: string,
  given: FormulaRecord['inputs'][string],
  path: Path,
  earlier: Earlier,
  context: SumContext,
): Found<StepInput> {
  if (typeof given !== 'string') return readGiven(name, given, path);
  if (!given.includes('#')) {
    const step = earlier.done.find(({ id }) => id === given);
    if (earlier.failed.has(given)) return { path, fault: undefined };
    if (step?.by === 'formula')
      return { found: { name, amount: step.result, unit: step.unit, from: 'step', step: given } };
    return {
      path,
      fault: fault(`there is no earlier sum "${given}"`, 'write a fact id, or the id of a formula above'),
    };
  }
  const figure = context.figure(given);
  if ('problem' in figure) return { path, fault: context.isSuspect(given) ? undefined : figure.problem };
  const { amount } = figure.found;
  if (!isNumber(amount)) return { path, fault: fault(`"${given}" is not a number`, 'name a figure that is one') };
  return {
    found: { name, amount, unit: context.unitOfFigure(figure.found), from: 'figure', figure: figure.found },
  };
}

/** Does one sum; what is wrong with it comes back with its place in the record. */
function formulaStep(
  record: FormulaRecord,
  path: Path,
  earlier: Earlier,
  context: SumContext,
): { step: FormulaStep } | { faults: [Path, Fault][] } {
  const { id, label, said, formula } = record;
  const unit = record.unit && canonicalUnit(record.unit);
  const read = Object.entries(record.inputs).map(([name, given]) =>
    readInput(name, given, [...path, 'inputs', name], earlier, context),
  );
  const isWhole = read.every((one) => 'found' in one);
  const faults = read.flatMap((one): [Path, Fault][] => ('fault' in one && one.fault ? [[one.path, one.fault]] : []));
  const inputs = read.flatMap((one) => ('found' in one ? [one.found] : []));
  if (unit !== undefined && !isUnit(unit))
    faults.push([
      [...path, 'unit'],
      { rule: 'unit', message: `"${unit}" is not a unit`, fix: 'write one that is known here' },
    ]);
  const parsed = parseFormula(formula, Object.keys(record.inputs));
  if ('message' in parsed)
    faults.push([
      [...path, 'formula'],
      fault(parsed.message, 'use the input names, numbers, units, + - * / ^ and brackets'),
    ]);
  if (faults.length > 0 || !isWhole || 'message' in parsed) return { faults };
  const named = inputs.map(({ name, amount, unit: own }) => ({
    name,
    figure: { id: name, amount },
    attribute: measuredIn(own),
  }));
  const result = evaluateFormula(parsed.node, named, measuredIn(unit));
  if ('message' in result)
    return {
      faults: [[[...path, 'formula'], fault(result.message, `the sum has to give ${unit ?? 'a plain number'}`)]],
    };
  return { step: { by: 'formula', id, label, said, formula, unit, inputs, result: result.amount } };
}

/** Does the sums of a claim in their order; faults come back with their places. */
export function sumsOf(
  records: readonly StepRecord[],
  context: SumContext,
): { steps: Step[]; undone: string[]; faults: [Path, Fault][] } {
  const steps: Step[] = [];
  const faults: [Path, Fault][] = [];
  const failed = new Set<string>();
  for (const [at, record] of records.entries()) {
    const path: Path = ['arithmetic', at];
    if (steps.some(({ id }) => id === record.id))
      faults.push([
        [...path, 'id'],
        { rule: 'duplicate-id', message: `there is a sum "${record.id}" already`, fix: 'give each its own id' },
      ]);
    if ('scenario' in record) {
      steps.push({ by: 'scenario', ...record });
      continue;
    }
    const done = formulaStep(record, path, { done: steps, failed }, context);
    if ('step' in done) steps.push(done.step);
    else {
      failed.add(record.id);
      faults.push(...done.faults);
    }
  }
  return { steps, undone: [...failed], faults };
}
