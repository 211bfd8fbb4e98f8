import type { Input } from '../knowledge/catalogue/types.ts';
import { ageOfInputs } from './inputs.ts';
import type { Answer } from './simulate.ts';
import { WARNINGS } from './warning-words.ts';

/** `outputTokensPerS` as the published answer spells it: `output_tokens_per_s`. */
function snake(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snake);
  // What does not apply is there all the same, and null.
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      snake(one),
    ]),
  );
}

/** An input as the answer prints it. */
function plain(one: Input): Record<string, unknown> {
  const { input, basis, sources } = one;
  if (one.basis === 'assumption') return { input, basis, from: one.reason.en, sources };
  return { input, basis, from: one.from, sources, as_of: one.asOf, checked: one.checked };
}

/** An answer in the one shape in which it is published, by the command line and by the page. */
export function answerJson(answer: Answer, inputs: readonly Input[], day: string): Record<string, unknown> {
  const { oldest, stale } = ageOfInputs(inputs, day);
  return {
    day,
    ...(snake(answer) as object),
    warnings: answer.warnings.map((id) => WARNINGS[id].en),
    provenance: inputs.map(plain),
    oldest_input: oldest ? plain(oldest) : null,
    stale_inputs: stale.map(plain),
  };
}
