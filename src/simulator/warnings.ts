import { totalParameters } from './model.ts';
import type { Scenario } from './scenario.ts';

/** The region that the measurements cover: simulator.md section 2. */
const TESTED = { context: 32_768, tensorParallel: 8 };

/** Conditions under which an answer is less certain than its band says, each with what is to be said. */
const WARNINGS: readonly [when: (scenario: Scenario, most: number) => boolean, text: string][] = [
  [
    (_, most) => most === 0,
    'The model does not fit into the memory given; the figures are for one sequence, as if it did.',
  ],
  [
    ({ concurrency }, most) => concurrency !== 'max' && most > 0 && concurrency > most,
    'More sequences were asked for than fit; the figures are for the most that do.',
  ],
  [
    ({ parallel }) => parallel === 'data-expert',
    'Wide expert parallelism is experimental: its equations are held down to the 0.55 that two deployments reached.',
  ],
  [
    ({ inputLen, outputLen }) => inputLen + outputLen > TESTED.context,
    'The context is longer than any measurement the model was tested against.',
  ],
  [
    ({ tensorParallel }) => tensorParallel > TESTED.tensorParallel,
    'Tensor parallelism beyond eight chips leaves the machine and was not tested.',
  ],
  [
    ({ model, concurrency }) => model.moe !== undefined && concurrency === 1,
    'One sequence on a mixture of experts is bound by the host, which the model knows only as a fixed time a layer.',
  ],
  [
    ({ count, tensorParallel, parallel }) => parallel === 'tensor' && count % tensorParallel !== 0,
    'The accelerators do not divide into whole replicas; those left over stand idle and are paid.',
  ],
  [
    ({ generation, tensorParallel }) => generation === 'graphs' && tensorParallel > 1,
    'Engines of 2023 without CUDA graphs reached half of this at tensor parallel 4 to 8: choose eager for them.',
  ],
  [
    ({ precision, hardware }) =>
      (precision.compute === 'fp8' || precision.compute === 'int8') && hardware.peak.fp8 === 0,
    'The chip multiplies at 16 bits: 8-bit compute was replaced.',
  ],
  [
    ({ precision, hardware }) => precision.compute === 'fp4' && hardware.peak.fp4 === 0,
    'The chip has no 4-bit multiplication: the next wider one was used.',
  ],
  [({ model }) => totalParameters(model) > 2e12, 'The model is larger than any that was measured.'],
];

/** What a reader should know before believing the answer. */
export function warningsOf(scenario: Scenario, most: number): string[] {
  return WARNINGS.filter(([when]) => when(scenario, most)).map(([, text]) => text);
}
