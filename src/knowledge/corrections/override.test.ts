import { describe, expect, it } from 'vitest';
import { type CorrectionRecord, correctionSchema } from '../../schema/correction.ts';
import type { VocabularyRecord } from '../../schema/vocabulary.ts';
import type { ContentFile } from '../read/file.ts';
import { Report } from '../report.ts';
import { attribute, fact, number } from '../testing.ts';
import { overridden } from './override.ts';

const label = { en: 'Memory', zh: '显存' };
const vocabulary = { attributes: { memory: attribute({ unit: 'GB' }) } } as unknown as VocabularyRecord;

function correction(override: object): ContentFile<CorrectionRecord> {
  const data = correctionSchema.parse({
    title: label,
    on: '2026-02-01',
    by: label,
    was: label,
    is: label,
    override: { fact: 'chip#memory@2026-01', expect: '40 GB', value: '80 GB', ...override },
  });
  return { path: 'corrections/one.mdx', id: 'one', data, place: () => ({ line: 1, column: 1 }) };
}

function printed(imported: number, override: object = {}) {
  const report = new Report();
  const [one] = overridden([fact(number(imported))], [correction(override)], vocabulary, report);
  return { one, problems: report.problems.map(({ message }) => message) };
}

describe('an override', () => {
  it('prints the right figure and says by which correction', () => {
    const { one, problems } = printed(40);
    expect(one).toMatchObject({ amount: { low: 80, high: 80 }, basis: 'reported', corrected: 'one' });
    expect(problems).toEqual([]);
  });

  it('says what the right figure rests on, where that is something else', () => {
    expect(printed(40, { basis: 'derived' }).one).toMatchObject({ basis: 'derived' });
  });

  it('leaves the figure alone and complains once another is imported', () => {
    const { one, problems } = printed(60);
    expect(one).toMatchObject({ amount: { low: 60 } });
    expect(one).not.toHaveProperty('corrected');
    expect(problems).toEqual(['the imported figure no longer says this']);
    expect(printed(80).problems).toEqual(['upstream has been mended: the imported figure says the same']);
  });
});
