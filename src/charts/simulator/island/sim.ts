import type { Lang } from '../../../i18n/languages.ts';
import type { Path, Value, Values } from '../../../simulator/fields.ts';
import type { SimulatorState } from '../../../site/simulator-state.ts';
import type { SimulatorData } from '../data.ts';
import type { Case } from '../derive.ts';

/** What every part of the page has at hand: the case as it stands, and how to change it. */
export interface Sim {
  data: SimulatorData;
  lang: Lang;
  one: Case;
  state: SimulatorState;
  /** Sets fields; `undefined` goes back to the preset. A step can be gone back over, a drag is none. */
  set(values: { [P in Path]?: Value | undefined }, isStep?: boolean): void;
  /** Goes to another state altogether. */
  go(state: SimulatorState): void;
}

/** Values without those that are set back to the preset’s. */
export function merged(values: Values, change: { [P in Path]?: Value | undefined }): Values {
  return Object.fromEntries(
    Object.entries({ ...values, ...change }).filter(([, value]) => value !== undefined),
  ) as Values;
}
