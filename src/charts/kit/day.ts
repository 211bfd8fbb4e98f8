import { parseWhen } from '../../schema/when.ts';

/** The day (ISO) that a view’s `asOf` asks for: the last of its period, held between the first day and today. */
export function dayOfView(asOf: string | undefined, today: string, first: string): string {
  const day = (asOf && parseWhen(asOf)?.end) || today;
  return day < first ? first : day > today ? today : day;
}
