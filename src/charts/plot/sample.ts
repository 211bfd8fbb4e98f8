import type { PlotData, PlotMark } from './scene.ts';

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

/** Figures that can be visited, one with its range, on a logarithmic axis. */
export const marksSample: PlotData = {
  x: { scale: 'linear', title: 'Year', tick: String, from: 2021.5, to: 2025.5, ticks: [2022, 2023, 2024, 2025] },
  y: { scale: 'log', title: 'Invented dollars', tick: (value) => `$${value}` },
  lines: [
    {
      points: [
        [2022, 60],
        [2023.5, 20],
        [2025, 2],
      ],
      hue: 'bought',
      isStepped: true,
      name: 'A model',
    },
    {
      points: [
        [2022.5, 8],
        [2024, 1],
      ],
      hue: 'plain',
      isDashed: true,
      name: 'Another',
    },
  ],
  marks: [
    { x: 2022, y: 60, shape: 'circle', tone: 'reported', hue: 'bought', said: 'Invented, 2022: $60. Read in a paper.' },
    {
      x: 2023.5,
      y: 20,
      low: 15,
      high: 30,
      shape: 'circle',
      tone: 'estimated',
      hue: 'bought',
      name: 'A report',
      said: 'Invented, 2023: $20. Read in a paper.',
    },
    {
      x: 2024.5,
      y: 5,
      low: 3,
      high: 8,
      isSpan: true,
      shape: 'diamond',
      tone: 'estimated',
      hue: 'plain',
      name: 'From to',
      said: 'Invented, 2024: $3 to $8. Read in a paper.',
    },
    { x: 2024, y: 1, shape: 'square', tone: 'forecast', hue: 'plain', said: 'Invented, 2024: $1. Read in a paper.' },
  ],
};

const FRONT = [
  { x: 0.3, y: 90, name: 'Small', scale: 0.7 },
  { x: 2, y: 210, name: 'Middle', scale: 1 },
  { x: 9, y: 480, name: 'Large', scale: 1.5 },
];

/** Marks of three sizes with their names, in front of one that stands back. */
export const frontSample: PlotData = {
  x: {
    scale: 'log',
    title: 'Invented dollars',
    tick: (value) => `$${Number(value.toPrecision(2))}`,
    from: 0.1,
    to: 20,
  },
  y: { scale: 'log', title: 'Invented tokens/s', tick: plain },
  lines: [{ points: FRONT.map(({ x, y }) => [x, y] as const), hue: 'plain', isStepped: true }],
  rules: [{ axis: 'y', at: 150, name: 'best half' }],
  marks: [
    {
      x: 4,
      y: 60,
      low: 50,
      high: 80,
      shape: 'circle',
      tone: 'estimated',
      hue: 'bought',
      isFaint: true,
      said: 'Beaten. Read in a paper, 2024.',
    },
    ...FRONT.map(
      (one): PlotMark => ({
        ...one,
        low: one.y * 0.8,
        high: one.y * 1.1,
        shape: 'circle',
        tone: 'reported',
        hue: 'bought',
        said: `${one.name}. Read in a paper, 2024.`,
      }),
    ),
  ],
};
