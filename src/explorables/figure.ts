import type { AnyValues } from './fields.ts';

export type Outcome = number | readonly [low: number, high: number] | undefined;

/** A figure that an explorable works out. */
export interface ExplorableFigure {
  /** Its unit; a plain number where it is left out. */
  unit?: string;
  /** What it is, in words. */
  label: { en: string; zh: string };
  /**
   * A number, a range, or nothing where the values ask for what is not there.
   * @param own What the explorable was made from beside its fields.
   */
  of(values: AnyValues, own: unknown): Outcome;
}

/** Figures of a model, typed where they are made. */
export function figuresOf<V extends AnyValues, Own, N extends string>(
  figures: Record<N, Omit<ExplorableFigure, 'of'> & { of(values: V, own: Own): Outcome }>,
): Record<N, ExplorableFigure> {
  return figures as unknown as Record<N, ExplorableFigure>;
}
