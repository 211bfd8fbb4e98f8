import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUnit, factor, isUnit, parseStated } from './units.ts';

const families = [
  ['GB', 'TB', 'MB', 'PB', 'KiB', 'B'],
  ['GB/s', 'TB/s', 'Gb/s', 'Gbit/s', 'MB/s'],
  ['TFLOPS', 'PFLOPS', 'EFLOPS', 'GFLOPS'],
  ['W', 'kW', 'MW', 'GW'],
  ['day', 'week', 'h', 'minute', 's'],
  ['USD/h', 'USD/day'],
  ['word/minute', 'word/h'],
  ['chip year/interruption', 'chip h/interruption'],
];

describe('units', () => {
  it('convert there and back to where they began', () => {
    const pair = fc
      .constantFrom(...families)
      .chain((family) => fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family)));
    fc.assert(
      fc.property(pair, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), ([from, to], value) => {
        const there = factor(from, to) ?? Number.NaN;
        const back = factor(to, from) ?? Number.NaN;
        expect(value * there * back).toBeCloseTo(value, 6);
      }),
    );
  });

  it('do not convert between things that are not the same', () => {
    const two = fc
      .tuple(fc.constantFrom(...families.keys()), fc.constantFrom(...families.keys()))
      .filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(two, ([a, b]) => {
        expect(factor(families[a]?.[0] ?? '', families[b]?.[0] ?? '')).toBeUndefined();
      }),
    );
    expect(factor('USD', 'CNY')).toBeUndefined();
    expect(factor('TFLOPS', 'TOPS')).toBeUndefined();
    expect(factor('token', 'person')).toBeUndefined();
  });

  it('know what a terabyte a second and a gibibyte are', () => {
    expect(factor('TB/s', 'GB/s')).toBe(1000);
    expect(factor('Gb/s', 'GB/s')).toBe(0.125);
    expect(factor('GiB', 'GB')).toBeCloseTo(1.073741824);
  });

  it('are printed under one name, however they are written', () => {
    expect(canonicalUnit('tokens/s')).toBe('token/s');
    expect(canonicalUnit('GPUs')).toBe('chip');
    expect(canonicalUnit('words/minute')).toBe('word/minute');
    expect(canonicalUnit('USD/hour')).toBe('USD/h');
    expect(canonicalUnit('GB/s')).toBe('GB/s');
  });

  it('are told from other words', () => {
    expect(isUnit('GB/s')).toBe(true);
    expect(isUnit('gigs')).toBe(false);
    expect(isUnit('')).toBe(false);
  });
});

describe('a stated figure', () => {
  it.each([
    ['80 GB', 80, 1, 'GB'],
    ['3.35 TB/s', 3.35, 0.01, 'TB/s'],
    ['1.8 billion USD', 1.8e9, 1e8, 'USD'],
    ['30,000 USD', 30000, 1, 'USD'],
    ['-2.5 million CNY', -2.5e6, 1e5, 'CNY'],
    ['3.8e25 FLOP', 3.8e25, 1e24, 'FLOP'],
  ])('%s is taken apart', (text, number, step, unit) => {
    const stated = parseStated(text);
    expect(stated?.number).toBeCloseTo(number, -Math.log10(step) + 3);
    expect(stated?.step).toBeCloseTo(step, 12);
    expect(stated?.unit).toBe(unit);
  });

  it('may be a bare number', () => {
    expect(parseStated(42)).toEqual({ number: 42, step: 1, unit: '' });
  });

  it('is refused where it does not begin with a number', () => {
    for (const text of ['about 80 GB', 'GB', '', 'NaN', '1.2.3', '--3']) {
      const stated = parseStated(text);
      expect(stated === undefined || !isUnit(stated.unit), text).toBe(true);
    }
  });
});
