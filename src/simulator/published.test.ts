import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { errorOf, type Measurement, predicted } from './published.ts';
import { acceleratorOf, modelOf } from './reference-tables.ts';

const text = readFileSync(join(import.meta.dirname, 'reference', 'validation-tune.yaml'), 'utf8');
const { measurements } = load(text) as { measurements: Measurement[] };

it('lies no further from the published measurements than simulator.md says', () => {
  const pairs = measurements.map((row) => ({
    measured: row.value,
    predicted: predicted(row, {
      hardware: acceleratorOf(row.hardware),
      model: modelOf(row.model, /fp4/.test(row.weights)),
    }),
  }));
  const { rows, median, p90 } = errorOf(pairs);
  expect(rows).toBe(131);
  expect(median).toBeLessThanOrEqual(0.11);
  expect(p90).toBeLessThanOrEqual(0.425);
});
