import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { type ErrorSummary, errorOf, type Measurement, predicted, questionOf } from '../../src/simulator/published.ts';
import { acceleratorOf, modelOf } from '../../src/simulator/reference-tables.ts';
import { simulate } from '../../src/simulator/simulate.ts';
import { costMultipliers } from '../../src/simulator/uncertainty.ts';

const MEASURED = 'src/simulator/reference/validation-tune.yaml';
const EVALUATIONS = 5000;
const DRAWS = 10_000;

export interface SimulatorFigures {
  error: ErrorSummary;
  /** One evaluation, and a Monte Carlo of 10,000 draws, ms. */
  evaluation: number;
  monteCarlo: number;
}

/** How near the simulator is to published measurements, and how fast. */
export function timedSimulator(): SimulatorFigures {
  const { measurements } = load(readFileSync(MEASURED, 'utf8')) as { measurements: Measurement[] };
  const rows = measurements.map((row) => {
    const parts = { hardware: acceleratorOf(row.hardware), model: modelOf(row.model, row.weights.endsWith('fp4')) };
    return { row, parts };
  });
  const error = errorOf(rows.map(({ row, parts }) => ({ measured: row.value, predicted: predicted(row, parts) })));
  const questions = rows.map(({ row, parts }) => questionOf(row, parts));
  const start = performance.now();
  for (let at = 0; at < EVALUATIONS; at++) {
    const question = questions[at % questions.length];
    if (question) simulate(question);
  }
  const evaluation = (performance.now() - start) / EVALUATIONS;
  const from = performance.now();
  costMultipliers({ price: 0.1, utilisation: 0.35, throughput: 'measured' }, DRAWS, 1);
  return { error, evaluation, monteCarlo: performance.now() - from };
}
