import { spawnSync } from 'node:child_process';
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
  /** A list of 1,000 scenarios through the command line, raw and by the ids of the content, s. */
  raw: number;
  named: number;
}

const SCENARIOS = 1000;
const RAW = {
  hardware: { memory_gb: 24, bandwidth_gb_s: 600, tflops: { fp16: 125 } },
  model: { layers: 32, hidden: 4096, heads: 32, kv_heads: 32, head_dim: 128, ffn: 11008, vocab: 32000 },
};
const NAMED = { hardware: 'nvidia-a10', model: 'llama-2-7b' };

/** How long the command line takes for a list of scenarios, s. */
function timedCommand(scenario: object): number {
  const list = Array.from({ length: SCENARIOS }, (_, at) => ({
    ...scenario,
    input_len: at + 1,
    price: { usd_per_gpu_hour: 1 },
  }));
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['tools/simulate/main.ts', '-'], {
    input: JSON.stringify(list),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the command line fails on a list');
  return (performance.now() - start) / 1000;
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
  const drawn = performance.now() - from;
  return { error, evaluation, monteCarlo: drawn, raw: timedCommand(RAW), named: timedCommand(NAMED) };
}
