import { describe, expect, it } from 'vitest';
import { formulaWords } from './formula-words.ts';

const named = (...pairs: [string, string][]) => pairs.map(([name, said]) => ({ name, said }));

describe('a formula in words', () => {
  it.each([
    ['rate * hours', named(['rate', '$0.60/h'], ['hours', '8,760 hours']), '$0.60/h × 8,760 hours'],
    ['a / (b - c)', named(['a', '6'], ['b', '5'], ['c', '2']), '6 ÷ (5 − 2)'],
    ['(2 * mtbf * write)^0.5', named(['mtbf', '3 hours'], ['write', '40 seconds']), '√(2 × 3 hours × 40 seconds)'],
    ['(100 percent)^2 / (a^2 + b^2)', named(['a', '60%'], ['b', '40%']), '(100%)² ÷ (60%² + 40%²)'],
    ['cost / price * 100 percent', named(['cost', '$1'], ['price', '$2']), '$1 ÷ $2 × 100%'],
  ])('%s reads as a person would write it', (formula, inputs, said) => {
    expect(formulaWords(formula, inputs)).toBe(said);
  });
});
