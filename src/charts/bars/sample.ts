import type { BarsData } from './scene.ts';

const tick = (value: number) => `$${value.toFixed(2)}`;
const said = (from: number, to: number) => `${tick(from)}–${tick(to)}`;

/** Stretches around a value, the longest first. */
export const sample: BarsData = {
  title: 'USD per million tokens',
  tick,
  fromZero: false,
  base: { at: 0.4, name: 'as it stands, $0.40' },
  rows: [
    { name: 'what was measured', from: 0.34, to: 0.71, said: said(0.34, 0.71), hue: 'own' },
    { name: 'how busy it is', from: 0.32, to: 0.48, said: said(0.32, 0.48), hue: 'own' },
    { name: 'price of an hour', from: 0.31, to: 0.46, said: said(0.31, 0.46), hue: 'own' },
    { name: 'length of the prompt', from: 0.38, to: 0.42, said: said(0.38, 0.42), hue: 'own' },
  ],
};

/** Steps that add up to a whole. */
export const stepsSample: BarsData = {
  title: 'USD per million tokens',
  tick,
  fromZero: true,
  rows: [
    { name: 'reading prompts', from: 0, to: 0.02, said: '$0.02', hue: 'cloud' },
    { name: 'reading weights', from: 0.02, to: 0.14, said: '$0.12', hue: 'own' },
    { name: 'standing idle', from: 0.14, to: 0.4, said: '$0.26', hue: 'plain' },
    { name: 'all of it', from: 0, to: 0.4, said: '$0.40', hue: 'own' },
  ],
};
