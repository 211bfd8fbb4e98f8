/** Fills `{name}` in a pattern. */
export function fillIn(pattern: string | undefined, values: Record<string, string | number>): string {
  return (pattern ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
