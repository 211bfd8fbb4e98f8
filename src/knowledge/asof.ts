import { compareWhen } from '../schema/when.ts';
import type { Fact, Figure, Series } from './fact.ts';

/** Days between which a thing exists, as far as is known. */
export interface Life {
  from?: string;
  to?: string;
}

/** Whether a thing is there on a day (ISO). Where its first day is unknown it is taken to have been there. */
export function livesOn(life: Life, day: string): boolean {
  return (life.from ?? day) <= day && day <= (life.to ?? day);
}

/** The first day on which a fact can be known: when its period has ended, or when somebody read it, if that is sooner. */
function knownFrom(fact: Fact): string {
  return fact.asOf.end < fact.checked.end ? fact.asOf.end : fact.checked.end;
}

/** The first day (ISO) on which a figure of a series can be known; what never varies is known from the life's first day, `''` where that is unknown. */
export function figureKnownFrom(series: Series, figure: Figure, life: Life): string {
  if (!series.varies) return life.from ?? '';
  return figure.facts.map(knownFrom).reduce((a, b) => (a < b ? a : b));
}

/**
 * The figures of a series that a reader can know on a day (ISO): what never varies from the life's first day on,
 * everything else once its period has ended. A forecast is known from the day it was read.
 */
export function figuresOn(series: Series, day: string, life: Life): Figure[] {
  return series.figures.filter((figure) => figureKnownFrom(series, figure, life) <= day);
}

/** The figure that speaks for a series on a day: of the latest period that is no forecast; `undefined` if none is known yet. */
export function headOn(series: Series, day: string, life: Life): Figure | undefined {
  return figuresOn(series, day, life)
    .filter((figure) => !figure.forecast)
    .reduce<Figure | undefined>(
      (latest, figure) => (latest && compareWhen(latest.asOf, figure.asOf) > 0 ? latest : figure),
      undefined,
    );
}
