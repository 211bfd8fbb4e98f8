import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberAmount } from './amount.ts';
import { evaluateFormula, type Input, parseFormula } from './derive.ts';
import type { Figure } from './fact.ts';
import { toSeries } from './figure.ts';
import { attribute, fact, number, when } from './testing.ts';

function input(name: string, amount: Parameters<typeof fact>[0], over: Record<string, unknown> = {}): Input {
  const figure = toSeries(
    [fact(amount)],
    () => false,
    (id) => id,
  )[0]?.figures[0] as Figure;
  return { name, figure, attribute: attribute(over) };
}

function evaluate(formula: string, inputs: Input[], over: Record<string, unknown> = {}): NumberAmount | string {
  const parsed = parseFormula(
    formula,
    inputs.map(({ name }) => name),
  );
  if ('message' in parsed) return parsed.message;
  const result = evaluateFormula(parsed.node, inputs, attribute(over));
  return 'message' in result ? result.message : result.amount;
}

describe('a formula', () => {
  it('computes with units', () => {
    const bytes = evaluate(
      '2 * layers * heads * dim * 2 B',
      [input('layers', number(32)), input('heads', number(32)), input('dim', number(128))],
      { unit: 'B' },
    );
    expect(bytes).toMatchObject({ low: 524288, high: 524288, value: 524288, step: 1 });
    expect(
      evaluate(
        'memory / bandwidth',
        [input('memory', number(80), { unit: 'GB' }), input('bandwidth', number(2), { unit: 'TB/s' })],
        { unit: 's' },
      ),
    ).toMatchObject({ value: 0.04 });
  });

  it('refuses a result in another unit', () => {
    expect(evaluate('a * 2', [input('a', number(1), { unit: 'GB' })], { unit: 'W' })).toBe('the result is not in W');
    expect(evaluate('a / a', [input('a', number(1), { unit: 'GB' })], { unit: 'W' })).toBe('the result is not in W');
  });

  it('counts days between dates', () => {
    const date = (text: string) => ({ type: 'date', when: when(text) }) as const;
    const days = evaluate(
      'shutdown - release',
      [input('shutdown', date('2025-10-29'), { type: 'date' }), input('release', date('2024-06-20'), { type: 'date' })],
      { unit: 'day' },
    );
    expect(days).toMatchObject({ value: 496 });
  });

  it('carries ranges through', () => {
    expect(evaluate('a * b', [input('a', number(2, 3)), input('b', number(10, 20))])).toMatchObject({
      low: 20,
      high: 60,
    });
    expect(evaluate('a * b', [input('a', number(2, 3)), input('b', number(10))])).not.toHaveProperty('value');
  });

  it('holds every result that its inputs allow', () => {
    const positive = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, c, d) => {
        const [x, y] = [
          [Math.min(a, b), Math.max(a, b)],
          [Math.min(c, d), Math.max(c, d)],
        ] as const;
        const result = evaluate('x / y', [input('x', number(...x)), input('y', number(...y))]) as NumberAmount;
        for (const p of x)
          for (const q of y) expect(p / q >= result.low * (1 - 1e-9) && p / q <= result.high * (1 + 1e-9)).toBe(true);
      }),
    );
  });

  it('runs nothing but arithmetic', () => {
    for (const formula of [
      'import("fs")',
      'f(x) = x',
      'a = 1',
      'sqrt(4)',
      '[1, 2]',
      '"text"',
      'a.b',
      'true ? 1 : 2',
      'x',
      'a; a',
      'factorial(9)',
    ]) {
      expect(typeof evaluate(formula, [input('a', number(1))]), formula).toBe('string');
    }
  });

  it('names no input by a word of its own language', () => {
    expect(evaluate('end * 2', [input('end', number(1))])).toBe('"end" cannot name an input');
  });

  it('says so where there is no finite result', () => {
    expect(evaluate('a / b', [input('a', number(1)), input('b', number(0))])).toBe('the result is not a finite number');
  });
});
