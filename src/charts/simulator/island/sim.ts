import type { Lang } from '../../../i18n/languages.ts';
import type { ScenarioRecord } from '../../../schema/scenario.ts';
import { type Path, rivalOf, type Value, type Values, valueAt } from '../../../simulator/fields.ts';
import type { SimulatorState } from '../../../site/simulator-state.ts';
import type { SimulatorData } from '../data.ts';
import type { Case } from '../derive.ts';

/** What every part of the page has at hand: the case as it stands, and how to change it. */
export interface Sim {
  data: SimulatorData;
  lang: Lang;
  one: Case;
  state: SimulatorState;
  /** Counts the steps back and forth: what is being typed does not survive one. */
  visit: number;
  /** Sets fields; `undefined` goes back to the preset. A step can be gone back over, a drag is none. */
  set(values: { [P in Path]?: Value | undefined }, isStep?: boolean): void;
  /** Goes to another state altogether. */
  go(state: SimulatorState): void;
}

/** Values after a change: one that is the preset’s own needs no saying, and one takes its rival’s place. */
export function merged(preset: ScenarioRecord, values: Values, change: { [P in Path]?: Value | undefined }): Values {
  const changed = Object.keys(change) as Path[];
  const rivals = changed.filter((path) => change[path] !== undefined).map(rivalOf);
  const kept = Object.entries({ ...values, ...change }).filter(
    ([path, value]) => value !== undefined && (path in change || !rivals.includes(path as Path)),
  );
  const set = Object.fromEntries(kept) as Values;
  return Object.fromEntries(kept.filter(([path, value]) => !isOwn(preset, path as Path, value, set))) as Values;
}

/** Whether a value is what the preset has anyway, with nothing set in its place. */
function isOwn(preset: ScenarioRecord, path: Path, value: Value | undefined, set: Values): boolean {
  const rival = rivalOf(path);
  return valueAt(preset, path) === value && (rival === undefined || set[rival] === undefined);
}
