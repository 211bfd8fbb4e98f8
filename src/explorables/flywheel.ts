import type { Fleet } from '../simulator/fleet.ts';
import { type Flywheel, type FlywheelMonth, flywheel, paybackMonth } from '../simulator/flywheel.ts';
import type { Values } from './fields.ts';

/** Whose machine at which prices: the talk’s at those of its day, the same card today, and a card of today. */
export const WHEEL_CASES = ['talk', 'same-card', 'today'] as const;
export type WheelCase = (typeof WHEEL_CASES)[number];
export const WHEEL_RIVALS = ['flagship', 'small'] as const;
export type WheelRival = (typeof WHEEL_RIVALS)[number];

/** What decides whether, and when, a model of one’s own pays. */
export const WHEEL_FIELDS = {
  prices: { kind: 'choice', options: WHEEL_CASES },
  /** The closed model whose API is left. */
  against: { kind: 'choice', options: WHEEL_RIVALS },
  /** Tokens in the first month. */
  tokens: { kind: 'number', min: 1e6, max: 1e12, scale: 'log', isWhole: true },
  /** Growth a month, per cent. */
  growth: { kind: 'number', min: -20, max: 60, scale: 'linear' },
  /** Months on the API before the switch. */
  month: { kind: 'number', min: 0, max: 23, scale: 'linear', isWhole: true },
  /** Part of the traffic that the own model takes over, per cent. */
  part: { kind: 'number', min: 0, max: 100, scale: 'linear' },
  /** What one tuning costs, USD. */
  tune: { kind: 'number', min: 100, max: 1e7, scale: 'log' },
  /** Part of the machine’s peak that is sold, per cent. */
  use: { kind: 'number', min: 1, max: 100, scale: 'linear' },
} as const;
export type WheelValues = Values<typeof WHEEL_FIELDS>;

/** A machine with its model at the prices of a day, and what is bought otherwise: worked out by the simulator. */
export interface WheelSetting {
  /** Of one replica; how far it is used is the reader’s to say. */
  fleet: Omit<Fleet, 'utilisation'>;
  /** USD per million tokens in the mix of the workload, by the API that is left. */
  api: Record<WheelRival, number>;
  months: number;
  retuneEvery: number;
}
export interface WheelSettings {
  cases: Record<WheelCase, WheelSetting>;
}

/** The question as the simulator takes it. */
export function wheelOf(values: WheelValues, { cases }: WheelSettings): Flywheel {
  const { fleet, api, months, retuneEvery } = cases[values.prices];
  return {
    months,
    tokensPerMonth: values.tokens,
    growth: values.growth / 100,
    apiUsdPerMtok: api[values.against],
    switchMonth: values.month,
    ownShare: values.part / 100,
    tuneUsd: values.tune,
    retuneEvery,
    fleet: { ...fleet, utilisation: values.use / 100 },
  };
}

export interface WheelAnswer {
  months: FlywheelMonth[];
  payback: number | undefined;
  /** Tokens and dollars on the API before the switch. */
  before: { tokens: number; usd: number };
  /** Spent in all, on both paths. */
  stayUsd: number;
  switchUsd: number;
}

/** All that follows from the values: the simulator’s own sums (equation 32). */
export function wheelAnswer(values: WheelValues, settings: WheelSettings): WheelAnswer {
  const wheel = wheelOf(values, settings);
  const months = flywheel(wheel);
  const early = months.slice(0, values.month);
  const last = months.at(-1);
  return {
    months,
    payback: paybackMonth(wheel),
    before: {
      tokens: early.reduce((sum, { tokens }) => sum + tokens, 0),
      usd: early.at(-1)?.stayTotalUsd ?? 0,
    },
    stayUsd: last?.stayTotalUsd ?? 0,
    switchUsd: last?.switchTotalUsd ?? 0,
  };
}
