import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { type Measurement, predicted } from '../simulator/published.ts';
import { acceleratorOf, modelOf } from '../simulator/reference-tables.ts';

/** Beside the simulator, since it is the material of its test as well. */
const FILE = 'src/simulator/reference/validation-tune.yaml';

/** A publication that measurements were read in. */
export interface MeasurementSource {
  id: string;
  title: string;
  publisher: string;
  url: string;
  published: string;
}

export interface MeasuredRow {
  row: Measurement;
  predicted: number;
  source: MeasurementSource | undefined;
}

/** The published measurements, each with what the simulator says of it. */
export function measuredRows(): MeasuredRow[] {
  const { measurements, sources } = load(readFileSync(FILE, 'utf8')) as {
    measurements: Measurement[];
    sources: MeasurementSource[];
  };
  const byId = new Map(sources.map((source) => [source.id, source]));
  return measurements.map((row) => {
    const parts = { hardware: acceleratorOf(row.hardware), model: modelOf(row.model, row.weights.endsWith('fp4')) };
    return { row, predicted: predicted(row, parts), source: byId.get(row.source) };
  });
}
