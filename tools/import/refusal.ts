/** Why nothing can be done, in the words that the user reads. The command ends with `code`. */
export class Refusal extends Error {
  readonly code: 1 | 2;

  /** @param code 2: what was given cannot be used; 1: it can, and still nothing may be written. */
  constructor(message: string, code: 1 | 2 = 2) {
    super(message);
    this.code = code;
  }
}
