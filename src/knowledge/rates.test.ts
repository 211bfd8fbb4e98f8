import { describe, expect, it } from 'vitest';
import { type Rate, rateOn } from './rates.ts';

const rate = (start: string, value: number, over: Partial<Rate> = {}): Rate => ({
  from: 'USD',
  to: 'CNY',
  rate: value,
  start,
  on: start,
  source: 'a-bank',
  ...over,
});
const rates = [rate('2024-01-01', 7), rate('2024-03-01', 8), rate('2024-03-01', 0.9, { to: 'EUR' })];

describe('a rate', () => {
  it('is the newest of its pair on or before the day', () => {
    expect(rateOn(rates, 'USD', 'CNY', '2024-02-29')?.factor).toBe(7);
    expect(rateOn(rates, 'USD', 'CNY', '2024-03-26')?.factor).toBe(8);
    expect(rateOn(rates, 'USD', 'EUR', '2024-03-26')?.rate.rate).toBe(0.9);
  });

  it('is turned round where it is asked for the other way', () => {
    expect(rateOn(rates, 'CNY', 'USD', '2024-03-26')?.factor).toBe(1 / 8);
  });

  it('is none before the first, nor for a pair that nobody gives', () => {
    expect(rateOn(rates, 'USD', 'CNY', '2023-12-31')).toBeUndefined();
    expect(rateOn(rates, 'EUR', 'CNY', '2024-03-26')).toBeUndefined();
  });
});
