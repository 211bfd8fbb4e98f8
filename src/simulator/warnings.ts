import { totalParameters } from './model.ts';
import type { Scenario } from './scenario.ts';

/** The region that the measurements cover: simulator.md section 2. */
const TESTED = { context: 32_768, tensorParallel: 8 };

/** What makes an answer less certain than its band says, and when. */
const WHEN = {
  'does-not-fit': (_, most) => most === 0,
  fewer: ({ concurrency }, most) => concurrency !== 'max' && most > 0 && concurrency > most,
  wide: ({ parallel }) => parallel === 'data-expert',
  long: ({ inputLen, outputLen }) => inputLen + outputLen > TESTED.context,
  'beyond-eight': ({ tensorParallel }) => tensorParallel > TESTED.tensorParallel,
  'host-bound': ({ model, concurrency }) => model.moe !== undefined && concurrency === 1,
  idle: ({ count, tensorParallel, parallel }) => parallel === 'tensor' && count % tensorParallel !== 0,
  unpriced: ({ usdPerGpuHour }) => usdPerGpuHour === 0,
  'too-few': ({ count, asked }) => count > asked,
  'no-8-bit': ({ precision, hardware }) =>
    (precision.compute === 'fp8' || precision.compute === 'int8') && hardware.peak.fp8 === 0,
  'no-4-bit': ({ precision, hardware }) => precision.compute === 'fp4' && hardware.peak.fp4 === 0,
  'too-large': ({ model }) => totalParameters(model) > 2e12,
  mi300x: ({ hardwareId }) => hardwareId === 'amd-mi300x',
  drafted: ({ speculation }) => speculation !== undefined,
} satisfies Record<string, (scenario: Scenario, most: number) => boolean>;
export type WarningId = keyof typeof WHEN;

/** What a reader should know before believing the answer. */
export function warningsOf(scenario: Scenario, most: number): WarningId[] {
  return (Object.keys(WHEN) as WarningId[]).filter((id) => WHEN[id](scenario, most));
}
