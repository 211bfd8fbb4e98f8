import type { StripMark, StripsData } from './scene.ts';

const mark = (low: number, high: number, more: Partial<StripMark> = {}): StripMark => ({
  low,
  high,
  ...(low === high ? { value: low } : {}),
  shape: 'circle',
  tone: 'estimated',
  hue: 'bought',
  said: `Invented: ${low} to ${high}. Read in a paper.`,
  ...more,
});

/** Invented stretches of time over ten powers of ten, many of them close together. */
export const sample: StripsData = {
  scale: 'log',
  ends: [1, 1e10],
  title: 'Time that it takes',
  ticks: [
    { at: 1, label: '1 s' },
    { at: 60, label: '1 min' },
    { at: 3600, label: '1 h' },
    { at: 86_400, label: '1 day' },
    { at: 31_557_600, label: '1 year' },
    { at: 3_155_760_000, label: '100 years' },
  ],
  rows: [
    { name: 'A talk', marks: [mark(14, 14, { hue: 'own', shape: 'diamond', tone: 'reported', name: 'its exaFLOP' })] },
    {
      name: 'Models of 2015',
      marks: [mark(6, 6, { name: 'First' }), mark(14, 39, { name: 'Second' }), mark(150, 150), mark(152, 152)],
    },
    {
      name: 'Models of 2025',
      marks: [
        mark(4e6, 4e6, { name: 'A model with a long name' }),
        mark(5e6, 5e6, { name: 'Another one' }),
        ...Array.from({ length: 6 }, (_, index) => mark(6e6 * 1.02 ** index, 6e6 * 1.02 ** index)),
        mark(7e9, 7e9, { name: 'The largest of all', tone: 'forecast' }),
      ],
    },
  ],
};

/** Invented lives on a linear scale, with what was said of them. */
export const livesSample: StripsData = {
  scale: 'linear',
  ends: [0, 10],
  title: 'Years on sale',
  ticks: [0, 2, 4, 6, 8, 10].map((at) => ({ at, label: String(at) })),
  bands: [{ from: 5, to: 10, name: 'Software, by a talk' }],
  rules: [{ at: 1, name: 'A model, by the same talk' }],
  rows: [
    {
      name: 'One maker',
      marks: [mark(0.4, 0.4), mark(1.3, 1.3), mark(1.35, 1.35), mark(1.6, 1.6, { tone: 'forecast' })],
    },
    { name: 'Another', marks: [mark(1.1, 1.1), mark(1.35, 1.35, { shape: 'wedge', hue: 'plain', name: 'median' })] },
  ],
};
