import type { AttributeRecord } from '../schema/vocabulary.ts';
import { dayNumber } from '../schema/when.ts';
import type { Figure } from './fact.ts';

export interface Age {
  days: number;
  stale: boolean;
}

/**
 * How old a figure is on a day (ISO), counted from the end of the period it speaks of, or from the day it was last held
 * against its source where that period is still running, or where the figure stands until the next. Stale means older than its attribute stays fresh.
 */
export function ageOn(figure: Figure, attribute: AttributeRecord, day: string): Age {
  const checked = figure.facts.map((fact) => fact.checked.end).reduce((a, b) => (a > b ? a : b));
  const spoken = attribute.stands || checked < figure.asOf.end ? checked : figure.asOf.end;
  const days = Math.max(0, dayNumber(day) - dayNumber(spoken));
  return { days, stale: attribute.freshFor !== 'never' && days > attribute.freshFor };
}
