/**
 * What a name says, whatever its spelling: words and numbers in order, joined by hyphens. `Claude 3.5 Sonnet`,
 * `claude-3-5-sonnet` and `claude_3.5_sonnet` are one, and so are `llama3-8b` and `Llama 3 8B`; `gpt-5.4` and `gpt-54`
 * are two.
 */
export function keyOf(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .match(/\p{L}+|\d+/gu);
  return words?.join('-') ?? '';
}

/** Whether a name says no more than part of what another says: `Llama 4` beside `llama-4-maverick`. */
export function isShorter(name: string, than: string): boolean {
  const [few, many] = [keyOf(name).split('-'), keyOf(than).split('-')];
  return few.length < many.length && few.every((word) => many.includes(word));
}
