import type { Estimate } from '../../knowledge/markets/types.ts';

/**
 * The first day (ISO) on which an estimate could be known: when it was printed, else when its period had ended, and in no
 * case later than somebody had read it. What is derived needs all of its sources.
 * @param printed The last day that each source may be of.
 */
export function knownFrom(
  { period, checked, forecast, basis }: Pick<Estimate, 'period' | 'checked' | 'forecast' | 'basis'>,
  printed: readonly string[],
): string {
  const days = [...printed].sort();
  const print = basis === 'derived' ? days.at(-1) : days[0];
  const known = [print, forecast ? undefined : period.end]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  return known !== undefined && known < checked.end ? known : checked.end;
}
