import type { Finding } from './compare.ts';
import { beyond } from './differing.ts';

/**
 * What may be written of what was found: nothing that `why` speaks against, and fuller prices only where they are asked
 * for, because they repeat a price that did not change.
 * @param only The kinds that are asked for; an empty list stands for new, changed and same.
 * @param day The catalogue's (ISO).
 */
export function isWritable({ kind, why, ours, quote }: Finding, only: readonly string[], day: string): boolean {
  if (why !== undefined || (only.length > 0 && !only.includes(kind))) return false;
  if (kind === 'new' || kind === 'changed') return true;
  if (kind === 'fuller') return only.includes('fuller');
  // A sighting counts for the whole price: where the catalogue is silent on a side, nobody saw that one.
  return kind === 'same' && ours !== undefined && ours.seen < day && beyond(ours.amounts, quote.amounts).length === 0;
}
