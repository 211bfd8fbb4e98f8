import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameAmount, perMillion } from './amount.ts';

describe('a price per million tokens', () => {
  it.each([
    ['1.5e-07', 0.15],
    ['1.4e-07', 0.14],
    ['2.4999999999999998e-06', 2.5],
    ['0.0000006000000000000001', 0.6],
    ['0.00000000000000000', 0],
    ['0.00000008333333333333334', 0.083333],
    ['3.625e-09', 0.003625],
    ['1.2e-13', 1.2e-7],
    ['0.00001', 10],
    ['1', 1_000_000],
    ['-1', -1_000_000],
    ['-0', 0],
  ])('is read from %s a token', (text, expected) => {
    expect(perMillion(text, 'token')).toBe(expected);
    expect(perMillion(Number(text), 'token')).toBe(expected);
  });

  it.each(['', 'free', 'NaN', 'Infinity', '1e999', '0x10', '1,5', '1_000', '.', '9'.repeat(100)])(
    'is not read from %j',
    (text) => {
      expect(perMillion(text, 'token')).toBeUndefined();
    },
  );

  /** Prices as sellers ask them: up to six decimals of a dollar a million tokens. */
  const asked = fc.integer({ min: 1, max: 1_000_000_000 }).map((millionths) => Number(`${millionths}e-6`));

  it('comes back exactly, whatever binary arithmetic did to it on the way', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(1e-6, 1 / 1e6), (price, token) => {
        expect(perMillion(price * token, 'token')).toBe(price);
        expect(perMillion(price / 1e6, 'token')).toBe(price);
        expect(perMillion((price / 1e6).toFixed(20), 'token')).toBe(price);
        expect(perMillion(price, 'million')).toBe(price);
      }),
    );
  });

  it('is rounded once and for all, and never to nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-20, max: 1, noNaN: true }), (token) => {
        const once = perMillion(token, 'token') ?? 0;
        expect(once).toBeGreaterThan(0);
        expect(perMillion(once, 'million')).toBe(once);
        expect(Math.abs(once - token * 1e6)).toBeLessThanOrEqual(Math.max(5.1e-7, token * 1e6 * 1e-9));
      }),
    );
  });

  it('is the same to a reader however it was stated', () => {
    fc.assert(
      fc.property(asked, (price) => {
        expect(isSameAmount(price, (price / 1e6) * 1e6)).toBe(true);
        expect(isSameAmount(price, price + 0.00001)).toBe(false);
      }),
    );
  });
});
