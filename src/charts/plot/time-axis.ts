import { dayNumber } from '../../schema/when.ts';
import type { Axis } from './scene.ts';

/** A day (ISO) on the axis of time, in years. */
export const yearOf = (day: string) => 1970 + dayNumber(day) / 365.2425;

/** The axis of time, from the year of one day to the end of that of another (ISO). */
export function timeAxis(from: string, to: string): Axis {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1];
  return {
    scale: 'linear',
    title: '',
    tick: String,
    from: first,
    to: last,
    ticks: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  };
}
