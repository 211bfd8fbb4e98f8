import type { ScatterPoint, ScatterWords } from './scene.ts';

/** Near, far above and far below, over three powers of ten. */
export const sample: ScatterPoint[] = [
  { measured: 30, predicted: 33, name: 'One stream' },
  { measured: 480, predicted: 500, name: 'A batch' },
  { measured: 2200, predicted: 5800, name: 'An old engine' },
  { measured: 6800, predicted: 6700, name: 'A large batch' },
  { measured: 9000, predicted: 3900, name: 'A latent cache' },
];

export const words: ScatterWords = {
  measured: 'Measured, tokens/s',
  predicted: 'Predicted, tokens/s',
  twice: 'twice',
  half: 'half',
};
