import { keyOf } from './key.ts';

/**
 * What a name adds to that of its model.
 * - `snapshot`: a day or a number of the version, `gpt-4o-2024-08-06`. Alone at its seller, it speaks for the model.
 * - `latest`: whatever the seller holds to be the newest, `claude-3-5-sonnet-latest`.
 * - `chat`: the form that talks, of weights that are named by their size, `llama-2-7b-chat`.
 * - `stamp`: four digits that may be a day or a new set of weights, `deepseek-r1-0528`: it never speaks for the model.
 */
export type Mark = 'snapshot' | 'latest' | 'chat' | 'stamp';

/** One way to read a name: the key of a model, and what the name adds. */
export interface Reading {
  key: string;
  marks: Mark[];
}

const MONTH_DAY = '(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01])';
const ENDINGS: readonly [Mark, RegExp][] = [
  ['snapshot', new RegExp(`[-@](?:20)?2\\d-?${MONTH_DAY}$`)],
  // Google numbers the versions of a model; davinci-002 is another model than davinci.
  ['snapshot', /(?<=^gemini-.*)-00\d$/],
  ['latest', /-latest$/],
  ['chat', /(?<=\d[be])-(?:instruct|chat|it)(?:-hf)?$/],
  ['chat', /(?<=\d[be])-hf$/],
  ['stamp', /-\d{4}$/],
];

/** All ways to read a bare name, the most literal first: each takes one more ending off. */
export function readingsOf(name: string): Reading[] {
  const readings: Reading[] = [{ key: keyOf(name), marks: [] }];
  let rest = name;
  const marks: Mark[] = [];
  for (;;) {
    const ending = ENDINGS.find(([, pattern]) => pattern.test(rest));
    if (!ending) return readings;
    rest = rest.replace(ending[1], '');
    marks.push(ending[0]);
    readings.push({ key: keyOf(rest), marks: [...marks] });
  }
}
