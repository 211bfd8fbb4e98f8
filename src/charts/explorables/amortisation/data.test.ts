import { describe, expect, it } from 'vitest';
import { type AmortisationValues, amortisationAnswer } from '../../../explorables/amortisation.ts';
import { readValue } from '../../../explorables/fields.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { unaskedOf } from '../data.ts';
import { contentSite } from '../testing.ts';
import { amortisationData } from './data.ts';
import { bandOf, cashPlot, livesStrips } from './plots.ts';

const site = contentSite();

describe.each(LANGUAGES)('the explorable on earning a training back (%s)', (lang) => {
  const data = amortisationData(site, lang);
  const values = unaskedOf(data) as unknown as AmortisationValues;

  it('begins with figures that its fields can hold, each with where it is from', () => {
    for (const { name, field, unasked, origin } of data.fields) {
      expect(readValue(field, String(unasked)), name).toBe(unasked);
      expect(origin?.said, name).toBeTruthy();
    }
  });

  it('offers published values with their sources, within the ends of their field', () => {
    for (const { name, field, presets } of data.fields)
      for (const { label, value, origin } of presets) {
        expect(readValue(field, String(value)), `${name}: ${label}`).toBe(value);
        expect(label).not.toMatch(/undefined|NaN|\{/);
        if (value !== 1) expect(origin.sources.length, label).toBeGreaterThan(0);
      }
  });

  it('draws what is published of GPT-4’s cost as a band around the line', () => {
    const band = bandOf(values, data.fields);
    expect(band?.worse.cost).toBeGreaterThan(values.cost);
    expect(band?.better.cost).toBeLessThan(values.cost);
    const { areas = [] } = cashPlot(values, band, data.words, lang);
    for (const [, low, high] of areas[0]?.points ?? []) expect(low).toBeLessThanOrEqual(high);
    expect(bandOf({ ...values, cost: 123.4 }, data.fields)).toBeUndefined();
  });

  it('knows how long models of three makers were sold', () => {
    const { rows } = livesStrips(data.own, data.words);
    expect(rows.length).toBeGreaterThan(3);
    const marks = rows.flatMap((row) => row.marks);
    expect(marks.length).toBeGreaterThan(20);
    for (const { said, value = 0 } of marks) {
      expect(said).toMatch(/\d{4}/);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(5);
    }
    expect(amortisationAnswer(values).isEarned).toBe(false);
  });
});
