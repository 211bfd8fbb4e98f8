import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHEEL_FIELDS, type WheelSettings, type WheelValues, wheelAnswer } from './flywheel.ts';
import { WHEEL_FIGURES } from './flywheel-figures.ts';

const setting = {
  fleet: { tokensPerS: 4000, usdPerHour: 0.6, fixedUsd: 5000, minReplicas: 1 },
  api: { flagship: 20, small: 1 },
  months: 24,
  retuneEvery: 6,
};
const own: WheelSettings = { cases: { talk: setting, 'same-card': setting, today: setting } };
const talk: WheelValues = {
  prices: 'talk',
  against: 'flagship',
  tokens: 300e6,
  growth: 15,
  month: 3,
  part: 80,
  tune: 20_000,
  use: 46,
};

describe('from an API to a model of one’s own', () => {
  it('counts what the experiment cost: three hundred million tokens at $20 a million', () => {
    expect(WHEEL_FIGURES['first-usd'].of(talk, own)).toBeCloseTo(6000, 6);
    const { before } = wheelAnswer(talk, own);
    expect(before.tokens).toBeCloseTo(300e6 * (1 + 1.15 + 1.15 ** 2), 0);
    expect(before.usd).toBeCloseTo((before.tokens / 1e6) * 20, 6);
  });

  it('pays back where the API is dear, and not where it is cheap', () => {
    expect(wheelAnswer(talk, own).payback).toBeGreaterThan(3);
    expect(wheelAnswer({ ...talk, against: 'small' }, own).payback).toBe(undefined);
    expect(WHEEL_FIGURES.payback.of({ ...talk, against: 'small' }, own)).toBe(Number.POSITIVE_INFINITY);
  });

  it('finds the least volume that pays', () => {
    const least = Number(WHEEL_FIGURES['least-tokens'].of(talk, own));
    expect(wheelAnswer({ ...talk, tokens: least }, own).payback).toBeDefined();
    expect(wheelAnswer({ ...talk, tokens: least * 0.96 }, own).payback).toBe(undefined);
  });

  it('has a sum for every state that a reader can reach', () => {
    const within = (name: 'tokens' | 'growth' | 'month' | 'part' | 'tune' | 'use') => {
      const { min, max } = WHEEL_FIELDS[name];
      return name === 'month' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
    };
    const state = fc.record({
      prices: fc.constantFrom('talk' as const, 'today' as const),
      against: fc.constantFrom('flagship' as const, 'small' as const),
      tokens: within('tokens'),
      growth: within('growth'),
      month: within('month'),
      part: within('part'),
      tune: within('tune'),
      use: within('use'),
    });
    fc.assert(
      fc.property(state, (values) => {
        const { months, payback, stayUsd, switchUsd, before } = wheelAnswer(values, own);
        expect(months).toHaveLength(24);
        for (const value of [stayUsd, switchUsd, before.tokens, before.usd]) expect(Number.isFinite(value)).toBe(true);
        if (payback !== undefined) expect(payback).toBeGreaterThan(values.month);
        // Until the switch both paths are one.
        for (const { month, stayTotalUsd, switchTotalUsd } of months)
          if (month <= values.month) expect(switchTotalUsd).toBeCloseTo(stayTotalUsd, 6);
      }),
    );
  });
});
