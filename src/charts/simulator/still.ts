import type { Lang } from '../../i18n/languages.ts';
import type { SimulatorData } from './data.ts';
import { caseOf } from './derive.ts';
import type { Sim } from './island/sim.ts';

/** The page as it stands when it is built: its first case, which nothing changes. */
export function stillSim(data: SimulatorData, lang: Lang): Sim {
  const [preset] = data.presets;
  if (!preset) throw new Error('the simulator has no preset');
  const nothing = () => undefined;
  const state = { preset: preset.id, values: {}, compared: [] };
  return { data, lang, one: caseOf(data, preset, {}), state, visit: 0, set: nothing, go: nothing };
}
