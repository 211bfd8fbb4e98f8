import type { ComponentChildren } from 'preact';

/** A number that is part of a statement, a definition or an example, and so needs no source of its own. */
export function Given({ children }: { children?: ComponentChildren }) {
  return <span class="given">{children}</span>;
}
