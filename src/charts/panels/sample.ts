import type { PanelMark, PanelsData } from './scene.ts';

const mark = (period: string, low: number, over: Partial<PanelMark> = {}): PanelMark => ({
  from: period.length === 4 ? `${period}-01-01` : `${period}-01`,
  to: period.length === 4 ? `${period}-12-31` : `${period}-28`,
  low,
  high: low,
  value: low,
  shape: 'circle',
  tone: 'estimated',
  isRestated: false,
  said: `Invented, ${period}: ${low}%. Read in a paper.`,
  ...over,
});

/** A range without a midpoint. */
function outlook(period: string, low: number, high: number): PanelMark {
  const { value: _, ...rest } = mark(period, low, { high, tone: 'forecast' });
  return rest;
}

/** Two invented sellers: counted two ways, restated once, claimed to stay above a line. */
export const sample: PanelsData = {
  from: '2022-01-01',
  to: '2026-12-31',
  most: 100,
  tick: (value) => `${value}%`,
  panels: [
    {
      name: 'First seller',
      layer: 'hardware',
      claim: { at: 80, from: '2024-03-26', to: '2026-12-31', name: 'A talk, 2024' },
      series: [
        {
          name: 'A counter',
          marks: [
            mark('2022', 92),
            mark('2023', 88, { isRestated: false }),
            mark('2023', 81, { isRestated: true }),
            mark('2024', 84),
            outlook('2026', 62, 74),
          ],
        },
        {
          name: 'An exchange',
          marks: [
            mark('2024', 84, { shape: 'square', tone: 'reported' }),
            mark('2025', 79, { shape: 'square', tone: 'reported' }),
          ],
        },
        { name: 'A bank', marks: [mark('2024', 85, { shape: 'diamond' })] },
      ],
    },
    {
      name: 'Second seller',
      layer: 'hardware',
      series: [{ name: 'A counter', marks: [mark('2022', 4), mark('2024', 9), mark('2025', 11)] }],
    },
  ],
};

/** One seller in a frame that others share. */
export const framedSample: PanelsData = {
  ...sample,
  panels: sample.panels
    .slice(0, 1)
    .map(({ claim: _, ...panel }) => ({ ...panel, series: panel.series.map((one) => ({ ...one, name: '' })) })),
  frame: { ends: [0, 100], height: 120, step: 50 },
};

/** Two subjects in units of their own, on one axis of time on which a day is marked. */
export const ownSample: PanelsData = {
  from: '2022-01-01',
  to: '2025-12-31',
  tick: String,
  days: [{ on: '2024-03-26', name: 'A talk' }],
  panels: [
    {
      name: 'Weeks',
      layer: 'hardware',
      own: { tick: (value) => String(value) },
      claim: { at: 26, from: '2023-01-01', to: '2023-12-31', name: 'It said' },
      series: [
        {
          name: 'A maker',
          marks: [outlook('2023', 36, 52), mark('2024-04', 8, { high: 12, value: 10, tone: 'reported' })],
        },
      ],
    },
    {
      name: 'Dollars',
      layer: 'hardware',
      own: { tick: (value) => `$${value}` },
      series: [
        {
          name: 'The middle',
          marks: [
            mark('2023-05', 4.5, { tone: 'reported' }),
            mark('2023-06', 4, { tone: 'reported' }),
            mark('2024-01', 3, { tone: 'reported', isApart: true }),
            mark('2024-02', 2.5, { tone: 'reported' }),
          ],
        },
      ],
    },
  ],
};
