import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSlider, moveSlider, type NumberField, readValue, SLIDER_STEPS, toSlider } from './fields.ts';

const log: NumberField = { kind: 'number', min: 8, max: 1e6, scale: 'log', isWhole: true };
const linear: NumberField = { kind: 'number', min: 0, max: 2, scale: 'linear' };

describe('a field', () => {
  it('takes what it can hold, holds what is beyond its ends, and ignores garbage', () => {
    expect(readValue(log, '16384')).toBe(16384);
    expect(readValue(log, '2e9')).toBe(1e6);
    expect(readValue(log, '1')).toBe(8);
    expect(readValue(log, '100.4')).toBe(100);
    for (const text of ['', 'NaN', '1e999', '0x10', '12px', '1,000', 'constructor'])
      expect(readValue(log, text)).toBe(undefined);
    const choice = { kind: 'choice', options: ['dense', 'sparse'] } as const;
    expect(readValue(choice, 'dense')).toBe('dense');
    expect(readValue(choice, 'toString')).toBe(undefined);
  });

  it('has a slider that reaches both ends and goes one way', () => {
    for (const field of [log, linear]) {
      expect([fromSlider(field, 0), fromSlider(field, SLIDER_STEPS)]).toEqual([field.min, field.max]);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: SLIDER_STEPS - 1 }), (step) => {
          const value = fromSlider(field, step);
          expect(value).toBeGreaterThanOrEqual(field.min);
          expect(fromSlider(field, step + 1)).toBeGreaterThanOrEqual(value);
          expect(Math.abs(toSlider(field, value) - step)).toBeLessThanOrEqual(2);
        }),
      );
    }
  });

  it('gets somewhere with each step, however few values it has', () => {
    const few: NumberField = { kind: 'number', min: 0, max: 23, scale: 'linear', isWhole: true };
    for (const field of [few, log]) {
      let value = field.min;
      for (let press = 0; press < 5; press++) {
        const next = moveSlider(field, value, toSlider(field, value) + 1);
        expect(next).toBeGreaterThan(value);
        value = next;
      }
      expect(moveSlider(field, value, toSlider(field, value) - 1)).toBeLessThan(value);
      expect(moveSlider(field, field.max, SLIDER_STEPS)).toBe(field.max);
    }
  });
});
