/** A formula with words for its inputs, as a reader writes it: `2 × 32 × 128 × 2 B`. */
export function formulaWords(formula: string, inputs: readonly { name: string; said: string }[]): string {
  const said = new Map(inputs.map((input) => [input.name, input.said]));
  return formula
    .replace(/[a-z][a-z0-9_]*/g, (name) => said.get(name) ?? name)
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' - ', ' − ')
    .replace(/(\([^()]*\))\^0\.5/g, '√$1')
    .replaceAll('^2', '²')
    .replaceAll(' percent', '%');
}
