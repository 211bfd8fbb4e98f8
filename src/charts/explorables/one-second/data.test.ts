import { describe, expect, it } from 'vitest';
import { MACHINES } from '../../../explorables/machines.ts';
import { type OneSecondValues, peakOf } from '../../../explorables/one-second.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { unaskedOf } from '../data.ts';
import { contentSite } from '../testing.ts';
import { oneSecondData } from './data.ts';
import { clockStrips, covered, growthPlot, speedNow } from './plots.ts';

const site = contentSite();

describe('the explorable on a second of training', () => {
  it('knows a peak of every machine on its list, and lists every machine that has one', () => {
    const { own } = oneSecondData(site, 'en');
    const asked = { precision: '16', sparsity: 'dense' } as const;
    for (const machine of MACHINES)
      expect(peakOf(own.machines[machine].peaks, asked).low, machine).toBeGreaterThan(1e13);
    const listed = new Set(MACHINES.map((machine) => machine.split('.')[0]));
    const peaks = ['peak-bf16', 'peak-fp8', 'peak-fp4'];
    const missing = [...site.graph.entities.values()]
      .filter(({ id, series }) => !listed.has(id) && series.some(({ attribute }) => peaks.includes(attribute)))
      .map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  it.each(LANGUAGES)('says of every mark where its figure is from, and when (%s)', (lang) => {
    const { own, words, fields } = oneSecondData(site, lang);
    const values = unaskedOf({ fields } as never) as unknown as OneSecondValues;
    const { rows } = clockStrips(values, own, words, lang);
    const marks = rows.flatMap((row) => row.marks);
    expect(marks.length).toBeGreaterThan(60);
    for (const { said, low, high } of [...marks, ...(growthPlot(values, own, words).marks ?? [])]) {
      expect(said).not.toMatch(/NaN|undefined|\{/);
      expect(said).toMatch(/\d{4}|年/);
      if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
    }
    expect(covered(own, speedNow(values, own), 1e18)).toBe(own.works.length - 1);
  });

  it('offers what runs are known to have reached, each with its source', () => {
    const reached = oneSecondData(site, 'en').fields.find(({ name }) => name === 'reached');
    expect(reached?.presets.length).toBeGreaterThan(8);
    for (const { value, origin } of reached?.presets ?? []) {
      expect(value).toBeLessThan(100);
      expect(origin.sources.length).toBeGreaterThan(0);
    }
  });
});
