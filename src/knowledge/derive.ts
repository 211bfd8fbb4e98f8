import type { MathNode, OperatorNode, SymbolNode, Unit } from 'mathjs';
import { CONFIDENCES } from '../schema/fact.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import { compareWhen, dayNumber } from '../schema/when.ts';
import type { Amount, NumberAmount } from './amount.ts';
import type { Fact, Figure } from './fact.ts';
import { clean, isUnit, math } from './units.ts';

/** Formulas run at build, so they hold numbers, inputs, units, + - * / ^ and brackets, and nothing that could be called. */
const OPERATORS = new Set(['+', '-', '*', '/', '^']);

/** Words of mathjs itself, which cannot name an input. */
const RESERVED = new Set(['end', 'mod', 'to', 'in', 'and', 'or', 'xor', 'not']);

function refusalOf(part: MathNode, names: ReadonlySet<string>): string | undefined {
  switch (part.type) {
    case 'ConstantNode':
    case 'ParenthesisNode':
      return undefined;
    case 'OperatorNode':
      if (OPERATORS.has((part as OperatorNode).op)) return undefined;
      break;
    case 'SymbolNode': {
      const { name } = part as SymbolNode;
      return names.has(name) || isUnit(name) ? undefined : `"${name}" is neither an input nor a unit`;
    }
  }
  return `"${part.toString()}" is not allowed in a formula`;
}

function refusedIn(node: MathNode, names: ReadonlySet<string>): string | undefined {
  let refused: string | undefined;
  node.traverse((part) => {
    refused ??= refusalOf(part, names);
  });
  return refused;
}

type Parsed = { node: MathNode } | { message: string };

/** Parses a formula and refuses everything but plain arithmetic. */
export function parseFormula(formula: string, names: readonly string[]): Parsed {
  const reserved = names.find((name) => RESERVED.has(name));
  if (reserved) return { message: `"${reserved}" cannot name an input` };
  let node: MathNode;
  try {
    node = math.parse(formula);
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
  const refused = refusedIn(node, new Set(names));
  return refused ? { message: refused } : { node };
}

type Operand = number | Unit;

function operand(value: number, unit: string | undefined): Operand {
  return unit ? (math.unit(value, unit) as Unit) : value;
}

/** Lowest and highest an input can be, with its unit; a date counts as days since 1970. */
function ends(amount: Amount, attribute: AttributeRecord): [Operand, Operand] | undefined {
  if (amount.type === 'date')
    return [operand(dayNumber(amount.when.start), 'day'), operand(dayNumber(amount.when.end), 'day')];
  if (amount.type !== 'number') return undefined;
  const unit = amount.currency ? [amount.currency, attribute.unit].filter(Boolean).join('/') : attribute.unit;
  return [operand(amount.low, unit), operand(amount.high, unit)];
}

function inUnit(result: unknown, attribute: AttributeRecord): number | undefined {
  const unit = attribute.type === 'money' ? ['USD', attribute.unit].filter(Boolean).join('/') : attribute.unit;
  if (typeof result === 'number') return unit ? undefined : result;
  if (!unit) return undefined;
  try {
    return (result as Unit).toNumber(unit);
  } catch {
    return undefined;
  }
}

/** An amount under the name that it has in a formula, in the unit of an attribute. */
export interface Operands {
  name: string;
  figure: Pick<Figure, 'id' | 'amount'>;
  attribute: AttributeRecord;
}

export interface Input extends Operands {
  figure: Figure;
}

type Scope = Record<string, Operand>;

/** Every combination of the inputs' ends; or the name of an input that has none. */
function corners(inputs: Operands[]): { scopes: Scope[] } | { message: string } {
  let scopes: Scope[] = [{}];
  for (const { name, figure, attribute } of inputs) {
    const pair = ends(figure.amount, attribute);
    if (!pair) return { message: `input "${name}" (${figure.id}) is not a number or a date` };
    const choices = String(pair[0]) === String(pair[1]) ? [pair[0]] : pair;
    scopes = scopes.flatMap((scope) => choices.map((choice) => ({ ...scope, [name]: choice })));
  }
  return { scopes };
}

function evaluateAt(node: MathNode, scope: Scope, attribute: AttributeRecord): { value: number } | { message: string } {
  try {
    const value = inUnit(node.evaluate(scope), attribute);
    if (value === undefined) return { message: `the result is not in ${attribute.unit ?? 'plain numbers'}` };
    return Number.isFinite(value) ? { value: clean(value) } : { message: 'the result is not a finite number' };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Evaluates a formula at every corner of its inputs' ranges and returns the span of the results, in the attribute's unit.
 * Exact where the formula is monotone in each input, as sums, products and quotients of positive figures are.
 */
export function evaluateFormula(
  node: MathNode,
  inputs: Operands[],
  attribute: AttributeRecord,
): { amount: NumberAmount } | { message: string } {
  const spans = corners(inputs);
  if ('message' in spans) return spans;
  const results: number[] = [];
  for (const scope of spans.scopes) {
    const result = evaluateAt(node, scope, attribute);
    if ('message' in result) return result;
    results.push(result.value);
  }
  const low = Math.min(...results);
  const high = Math.max(...results);
  const currency = attribute.type === 'money' ? { currency: 'USD' as const } : {};
  const point = low === high ? { value: low } : {};
  return { amount: { type: 'number', low, high, ...point, step: stepOf(high, inputs), ...currency } };
}

/** A result is no finer than three digits, unless every input is a whole count or date, and the result is whole. */
function stepOf(result: number, inputs: Operands[]): number {
  const whole =
    Number.isInteger(result) && inputs.every(({ figure: { amount } }) => amount.type !== 'number' || amount.step === 1);
  return whole ? 1 : 10 ** (Math.floor(Math.log10(Math.max(Math.abs(result), 1e-12))) - 2);
}

/** The fact that a formula makes: as old as its newest input, as sure as its least sure. */
export function derivedFact(
  base: Pick<Fact, 'entity' | 'attribute' | 'dims' | 'checked'>,
  formula: string,
  inputs: Input[],
  amount: NumberAmount,
): Fact {
  const figures = inputs.map((input) => input.figure);
  return {
    ...base,
    amount,
    asOf: figures.map((figure) => figure.asOf).reduce((a, b) => (compareWhen(a, b) < 0 ? b : a)),
    sources: [...new Set(figures.flatMap((figure) => figure.sources))],
    basis: 'derived',
    confidence: CONFIDENCES[Math.max(...figures.map((figure) => CONFIDENCES.indexOf(figure.confidence)))] ?? 'low',
    forecast: figures.some((figure) => figure.forecast),
    derivation: {
      formula,
      inputs: inputs.map(({ name, figure }) => ({ name, figure: figure.id, amount: figure.amount })),
    },
  };
}
