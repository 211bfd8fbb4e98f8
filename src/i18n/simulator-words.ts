import type { Lang } from './languages.ts';
import { en, type SimulatorWords } from './simulator/en.ts';
import { zh } from './simulator/zh.ts';

export type { SimulatorWords };

/** Words of the simulator’s page, in each language. */
export const simulatorWords: Record<Lang, SimulatorWords> = { en, zh };
