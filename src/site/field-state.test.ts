import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURE_FIELDS } from '../explorables/failures.ts';
import { parseFields, printFields } from './field-state.ts';

const unasked = { gpus: 16_384, hours: 50_000, save: 60, every: 30, restart: 10, rent: 2 };

describe('the values of an explorable in the address', () => {
  it('are those that differ, and come back as they were', () => {
    const gpus = fc.integer({ min: 8, max: 1_000_000 });
    const save = fc.double({ min: 1, max: 3600, noNaN: true });
    fc.assert(
      fc.property(gpus, save, (a, b) => {
        const values = { ...unasked, gpus: a, save: b };
        const back = parseFields(FAILURE_FIELDS, printFields(FAILURE_FIELDS, values, unasked));
        expect({ ...unasked, ...back }).toEqual(values);
      }),
    );
    expect(printFields(FAILURE_FIELDS, unasked, unasked)).toBe('');
  });

  it('are not disturbed by garbage', () => {
    expect(parseFields(FAILURE_FIELDS, '?gpus=many&every=%E0%A4%A&__proto__=1&save=1e99&x=1')).toEqual({ save: 3600 });
    fc.assert(fc.property(fc.string(), (query) => void parseFields(FAILURE_FIELDS, query)));
  });
});
