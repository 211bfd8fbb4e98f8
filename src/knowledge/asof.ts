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

/** The first day on which a figure can be known: when its period has ended, or when somebody read it, if that is sooner. */
function knownFrom(fact: Fact): string {
  return fact.asOf.end < fact.checked.end ? fact.asOf.end : fact.checked.end;
}

/**
 * The figures of a series that a reader can know on a day (ISO): what never varies from the life's first day on,
 * everything else once its period has ended. A forecast is known from the day it was read.
 */
export function figuresOn(series: Series, day: string, life: Life): Figure[] {
  if (!series.varies) return (life.from ?? day) <= day ? series.figures : [];
  return series.figures.filter((figure) => figure.facts.some((fact) => knownFrom(fact) <= day));
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
