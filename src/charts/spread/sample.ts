import type { SpreadData } from './scene.ts';

const row = { shape: 'circle', tone: 'estimated', isRestated: false, said: 'Invented. Read in a paper.' } as const;

/** Four invented words on one share. */
export const sample: SpreadData = {
  from: 50,
  to: 100,
  tick: (value) => `${value}%`,
  claim: { at: 80, name: 'A talk, 2024' },
  rows: [
    {
      ...row,
      name: 'A bank, revenue, 2024',
      counts:
        'What buyers paid for chips in data centres; chips that clouds make for themselves are not sold, and so not counted',
      low: 96,
      high: 98,
      short: '96–98%',
    },
    {
      ...row,
      name: 'A counter, units, 2024',
      counts: 'Cards in servers',
      low: 90,
      high: 90,
      value: 90,
      short: 'about 90%',
      shape: 'square',
      tone: 'reported',
    },
    {
      ...row,
      name: 'An institute, compute, 2024',
      counts: 'All chips weighed by their speed',
      low: 60,
      high: 70,
      value: 65,
      short: '65%',
      shape: 'diamond',
    },
    {
      ...row,
      name: 'A counter, units, 2024 (forecast)',
      counts: 'All chips in servers',
      low: 64,
      high: 64,
      value: 64,
      short: '64%',
      shape: 'square',
      tone: 'forecast',
    },
  ],
};

/** A stretch that was claimed, and figures close together. */
export const roomSample: SpreadData = {
  ...sample,
  from: 1,
  to: 6,
  tick: String,
  claim: { at: 2, to: 3, name: 'A talk, 2024' },
  rows: sample.rows.slice(1, 3).map((one, index) => ({
    ...one,
    low: 1.5 + index,
    high: 1.9 + index,
    value: 1.6 + index,
    short: `${1.5 + index}–${1.9 + index}`,
  })),
};
