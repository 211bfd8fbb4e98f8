import type { Values } from './fields.ts';
import { figuresOf } from './figure.ts';

/** What decides how much of a cluster’s work is lost to failures. */
export const FAILURE_FIELDS = {
  gpus: { kind: 'number', min: 8, max: 1_000_000, scale: 'log', isWhole: true },
  /** Mean time between failures of one GPU, hours. */
  hours: { kind: 'number', min: 1000, max: 1_000_000, scale: 'log' },
  /** Time in which training stands still while it is saved, seconds. */
  save: { kind: 'number', min: 1, max: 3600, scale: 'log' },
  /** From one checkpoint to the next, minutes. */
  every: { kind: 'number', min: 1, max: 1440, scale: 'log' },
  /** From a failure until training runs again, minutes. */
  restart: { kind: 'number', min: 0.5, max: 600, scale: 'log' },
  /** Rent of a GPU for an hour, USD. */
  rent: { kind: 'number', min: 0.1, max: 20, scale: 'log' },
} as const;
export type FailureValues = Values<typeof FAILURE_FIELDS>;

/** Mean time between interruptions of a cluster, hours, where failures are independent: that of one GPU over their number. */
export function betweenInterruptions({ gpus, hours }: Pick<FailureValues, 'gpus' | 'hours'>): number {
  return hours / gpus;
}

/** Seconds of all that is measured in other units. */
function seconds(values: FailureValues): { mean: number; save: number; restart: number } {
  return { mean: betweenInterruptions(values) * 3600, save: values.save, restart: values.restart * 60 };
}

/**
 * Part of a cluster’s time that makes no progress, 0 to 1: saving, work done since the last checkpoint, and starting again.
 * The wall time for a stretch τ of work is M e^(R/M) (e^((τ+δ)/M) − 1), where interruptions come at random, M apart on
 * average, may come while saving and starting again too, and δ is the time to save, R that to start again: the complete
 * cost function of Daly (2006), “A higher order estimate of the optimum checkpoint interval for restart dumps”. A test
 * holds it against a cluster that is simulated failure by failure.
 * @param every Work between two checkpoints, seconds.
 */
export function lostShare(values: FailureValues, every: number): number {
  const { mean, save, restart } = seconds(values);
  const wall = mean * Math.exp(restart / mean) * Math.expm1((every + save) / mean);
  return Number.isFinite(wall) ? Math.max(0, 1 - every / wall) : 1;
}

/** Young (1974), “A first order approximation to the optimum checkpoint interval”: √(2 δ M), seconds. */
export function youngInterval(values: FailureValues): number {
  const { mean, save } = seconds(values);
  return Math.sqrt(2 * save * mean);
}

/** Daly (2006), equation 37: Young’s interval with two further terms; M where saving takes more than twice that. Seconds. */
export function dalyInterval(values: FailureValues): number {
  const { mean, save } = seconds(values);
  if (save >= 2 * mean) return mean;
  const root = Math.sqrt(save / (2 * mean));
  return Math.sqrt(2 * save * mean) * (1 + root / 3 + root ** 2 / 9) - save;
}

export interface FailureAnswer {
  /** Hours between two interruptions of the cluster. */
  mean: number;
  /** Interruptions in thirty days. */
  aMonth: number;
  /** Part of the time that is lost, at the chosen interval and at the best one. */
  lost: number;
  least: number;
  /** The best interval by Young and by Daly, minutes. */
  young: number;
  daly: number;
  /** GPU-hours and dollars lost in thirty days at the chosen interval. */
  gpuHours: number;
  usd: number;
}

const MONTH_HOURS = 30 * 24;

/** All that follows from the values. */
export function failureAnswer(values: FailureValues): FailureAnswer {
  const mean = betweenInterruptions(values);
  const lost = lostShare(values, values.every * 60);
  const daly = dalyInterval(values);
  const gpuHours = values.gpus * MONTH_HOURS * lost;
  return {
    mean,
    aMonth: MONTH_HOURS / mean,
    lost,
    least: lostShare(values, daly),
    young: youngInterval(values) / 60,
    daly: daly / 60,
    gpuHours,
    usd: gpuHours * values.rent,
  };
}

/** What prose may print of it. */
export const FAILURE_FIGURES = figuresOf({
  mean: {
    unit: 'h',
    label: { en: 'Time between two interruptions of the cluster', zh: '集群两次中断的平均间隔' },
    of: (values: FailureValues) => failureAnswer(values).mean,
  },
  'mean-days': {
    unit: 'day',
    label: { en: 'Time between two interruptions of the cluster', zh: '集群两次中断的平均间隔' },
    of: (values: FailureValues) => failureAnswer(values).mean / 24,
  },
  'mean-minutes': {
    unit: 'minute',
    label: { en: 'Time between two interruptions of the cluster', zh: '集群两次中断的平均间隔' },
    of: (values: FailureValues) => failureAnswer(values).mean * 60,
  },
  'a-month': {
    label: { en: 'Interruptions in thirty days', zh: '三十天内的中断次数' },
    of: (values: FailureValues) => failureAnswer(values).aMonth,
  },
  lost: {
    unit: 'percent',
    label: { en: 'Time lost at the interval as set', zh: '当前间隔下损失的时间' },
    of: (values: FailureValues) => failureAnswer(values).lost * 100,
  },
  least: {
    unit: 'percent',
    label: { en: 'Time lost at the best interval', zh: '最优间隔下损失的时间' },
    of: (values: FailureValues) => failureAnswer(values).least * 100,
  },
  young: {
    unit: 'minute',
    label: { en: 'Best interval by Young', zh: 'Young 最优间隔' },
    of: (values: FailureValues) => failureAnswer(values).young,
  },
  daly: {
    unit: 'minute',
    label: { en: 'Best interval by Daly', zh: 'Daly 最优间隔' },
    of: (values: FailureValues) => failureAnswer(values).daly,
  },
  'gpu-hours': {
    unit: 'GPUh',
    label: { en: 'GPU-hours without progress in thirty days', zh: '三十天内没有进展的 GPU 小时' },
    of: (values: FailureValues) => failureAnswer(values).gpuHours,
  },
  usd: {
    unit: 'USD',
    label: { en: 'What they cost', zh: '折合费用' },
    of: (values: FailureValues) => failureAnswer(values).usd,
  },
});
