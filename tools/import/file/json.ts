import { Refusal } from '../refusal.ts';
import { breakOf } from './broken-json.ts';

const MOST_STEPS = 6;

/** The keys that lead to a place, the first few of them. */
const wayTo = (path: readonly (string | number)[]) =>
  [...path.slice(0, MOST_STEPS), ...(path.length > MOST_STEPS ? ['…'] : [])].join(' > ');

/**
 * The data of a text of JSON.
 * @param path The file's, to name it.
 * @throws Refusal with the place, where it is cut off or no JSON.
 */
export function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const found = breakOf(text);
    const inside = found.path.length > 0 ? `, in ${wayTo(found.path)}` : '';
    const what = found.isCutOff ? 'is cut off' : 'is not JSON';
    const advice = found.isCutOff ? 'download it again' : 'a catalogue is a file of JSON';
    throw new Refusal(`${path}:${found.line}:${found.column}  ${what}${inside}: ${advice}`);
  }
}
