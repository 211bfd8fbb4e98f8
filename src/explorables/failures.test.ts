import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../simulator/uncertainty.ts';
import {
  betweenInterruptions,
  dalyInterval,
  type FailureValues,
  failureAnswer,
  lostShare,
  youngInterval,
} from './failures.ts';

/** Llama 3: 419 interruptions in 54 days on 16,384 GPUs. */
const llama: FailureValues = {
  gpus: 16_384,
  hours: (16_384 * 54 * 24) / 419,
  save: 60,
  every: 30,
  restart: 10,
  rent: 2,
};

/** The share that is lost, by running the cluster minute by minute in expectation: first-order sum of its three parts. */
const firstOrder = ({ save, restart }: FailureValues, mean: number, every: number) =>
  save / (every + save) + (every / 2 + restart * 60) / mean;

/** The share that is lost, by running the cluster from failure to failure. */
function simulated({ gpus, hours, save, restart }: FailureValues, every: number, stretches: number): number {
  const random = seeded(1974);
  const mean = (hours / gpus) * 3600;
  const untilFailure = () => -mean * Math.log(1 - random());
  let wall = 0;
  let next = untilFailure();
  /** Runs a stretch; whether it ended before the next failure. */
  const run = (seconds: number) => {
    const isWhole = next >= seconds;
    wall += Math.min(next, seconds);
    next = isWhole ? next - seconds : untilFailure();
    return isWhole;
  };
  for (let done = 0; done < stretches; done++) while (!run(every + save)) while (!run(restart * 60));
  return 1 - (stretches * every) / wall;
}

/** What Daly (2006) prints under figures 3 to 5 for δ = 5 min: M in minutes, and the optimum in minutes. */
const DALY = [
  [24 * 60, 117],
  [6 * 60, 57],
  [15, 9.1],
] as const;

describe('a cluster that fails', () => {
  it('is interrupted as often as was counted', () => {
    expect(betweenInterruptions(llama)).toBeCloseTo((54 * 24) / 419, 10);
    expect(failureAnswer(llama).aMonth).toBeCloseTo((419 / 54) * 30, 8);
  });

  it('loses what the three parts add up to, where failures are rare', () => {
    const rare = { ...llama, gpus: 64 };
    const mean = betweenInterruptions(rare) * 3600;
    expect(lostShare(rare, 7200)).toBeCloseTo(firstOrder(rare, mean, 7200), 3);
  });

  it('has its best interval where Young and Daly say', () => {
    expect(youngInterval(llama)).toBeCloseTo(Math.sqrt(2 * 60 * ((54 * 24 * 3600) / 419)), 6);
    const around = [0.5, 0.8, 1.25, 2].map((by) => lostShare(llama, dalyInterval(llama) * by));
    for (const lost of around) expect(lost).toBeGreaterThan(lostShare(llama, dalyInterval(llama)));
  });

  it.each(DALY)('has Daly’s own optimum where interruptions are %d minutes apart', (minutes, printed) => {
    const best = dalyInterval({ ...llama, gpus: 8, hours: (minutes / 60) * 8, save: 300 }) / 60;
    expect(Number(best.toPrecision(printed < 10 ? 2 : 3))).toBeCloseTo(printed, 0);
    expect(Math.abs(best - printed)).toBeLessThan(0.5);
  });

  it('loses as much as one that is simulated failure by failure', () => {
    for (const [gpus, every] of [
      [16_384, 1350],
      [16_384, 7200],
      [200_000, 400],
    ] as const) {
      const values = { ...llama, gpus };
      expect(simulated(values, every, 40_000)).toBeCloseTo(lostShare(values, every), 2);
    }
  });

  it('loses more the larger it is, and never more than all', () => {
    const value = fc.record({
      gpus: fc.integer({ min: 8, max: 900_000 }),
      hours: fc.double({ min: 1000, max: 1e6, noNaN: true }),
      save: fc.double({ min: 1, max: 3600, noNaN: true }),
      every: fc.double({ min: 1, max: 1440, noNaN: true }),
      restart: fc.double({ min: 0.5, max: 600, noNaN: true }),
      rent: fc.constant(2),
    });
    fc.assert(
      fc.property(value, (values) => {
        const { lost, least } = failureAnswer(values);
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(1);
        expect(failureAnswer({ ...values, gpus: values.gpus + 1000 }).lost).toBeGreaterThanOrEqual(lost - 1e-12);
        // Daly’s interval is a third-order estimate: it may miss the least loss by a hair, never by much.
        expect(least).toBeLessThanOrEqual(lost + 0.02);
      }),
    );
  });
});
