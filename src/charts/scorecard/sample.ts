import { SAMPLE_HREF } from '../kit/sample.ts';
import type { ScorecardData } from './scene.ts';

const LAYERS = ['hardware', 'cloud', 'models', 'apps', 'stack'] as const;

/** Twenty-three things of three kinds, most of them in one cell. */
export const sample: ScorecardData = {
  rows: ['Facts', 'Predictions', 'Opinions'],
  columns: ['holds', 'holds with a footnote', 'mixed', 'fails', 'too early to say', 'cannot be checked'],
  scored: Array.from({ length: 23 }, (_, index) => ({
    number: String(index + 1),
    said: `${index + 1}: invented`,
    href: SAMPLE_HREF,
    layer: LAYERS[index % 5] ?? 'stack',
    row: index < 12 ? 0 : index % 3,
    column: index < 9 ? 0 : index % 6,
  })),
};
