import type { PlotData } from './scene.ts';

const plain = (value: number) => value.toLocaleString('en', { notation: 'compact' });

/** A curve with its band, a point that moves, and two speeds to compare with. */
export const sample: PlotData = {
  x: { scale: 'linear', title: 'each stream, tokens/s', tick: plain },
  y: { scale: 'linear', title: 'all streams, tokens/s', tick: plain },
  areas: [
    {
      hue: 'own',
      points: [
        [5, 400, 1100],
        [10, 350, 950],
        [20, 240, 640],
        [30, 100, 260],
      ],
    },
  ],
  lines: [
    {
      hue: 'own',
      name: 'the frontier',
      points: [
        [5, 960],
        [10, 830],
        [20, 560],
        [30, 230],
      ],
    },
  ],
  rules: [
    { axis: 'x', at: 7.8, name: 'reading' },
    { axis: 'x', at: 20, name: '20 tokens/s' },
    { axis: 'x', at: 21, name: 'speaking twice as fast' },
  ],
  dots: [{ x: 20, y: 560, name: '28 sequences', hue: 'own', isMain: true }],
};

/** Stairs against straight lines over powers of ten, with what is not finite left out. */
export const stairsSample: PlotData = {
  x: { scale: 'log', title: 'tokens a month', tick: plain, from: 1e7, to: 1e11 },
  y: { scale: 'log', title: 'USD a month', tick: (value) => `$${plain(value)}` },
  lines: [
    {
      hue: 'own',
      isStepped: true,
      name: 'own machines',
      points: [
        [1e7, 5400],
        [1e9, 5900],
        [1e10, 9000],
        [1e11, 50_000],
      ],
    },
    {
      hue: 'bought',
      name: 'a closed API',
      points: [
        [1e7, 100],
        [1e11, 1_000_000],
      ],
    },
    {
      hue: 'plain',
      isDashed: true,
      name: 'another API',
      points: [
        [1e7, 90],
        [1e11, 900_000],
      ],
    },
    {
      hue: 'plain',
      points: [
        [1e7, Number.NaN],
        [1e9, 0],
      ],
    },
  ],
  dots: [{ x: 6e8, y: 5900, name: 'the same', hue: 'plain' }],
};
