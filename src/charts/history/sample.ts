import type { HistoryData, HistoryPoint } from './scene.ts';

const year = (one: number, low: number, high: number, over: Partial<HistoryPoint> = {}): HistoryPoint => ({
  from: `${one}-01-01`,
  to: `${one}-12-31`,
  low,
  high,
  ...(low === high ? { value: low } : {}),
  said: low === high ? `$${low}` : `$${low}–${high}`,
  estimated: false,
  forecast: false,
  ...over,
});
const tick = (value: number) => `$${value}`;

/** Reported points, an estimate, a range with a midpoint, one without, a forecast. */
export const sample: HistoryData = {
  points: [
    year(2021, 10, 10),
    year(2022, 14, 14),
    year(2023, 20, 20, { estimated: true }),
    year(2024, 25, 40, { value: 30, estimated: true }),
    year(2025, 35, 60),
    year(2026, 80, 80, { forecast: true }),
  ],
  tick,
};

/** Ranges only, as of a price. */
export const rangeSample: HistoryData = {
  points: [
    year(2022, 30, 45, { estimated: true }),
    year(2023, 30, 40, { estimated: true }),
    year(2024, 23, 30, { estimated: true }),
  ],
  tick,
};

/** Below zero, and a single point. */
export const lossSample: HistoryData = { points: [year(2024, -9, -9), year(2025, -21, -21)], tick };
export const singleSample: HistoryData = { points: [year(2025, 5, 5)], tick };
