import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';
import { quantile } from './uncertainty.ts';

/** One published measurement, as `validation-tune.yaml` has it. */
export interface Measurement {
  id: string;
  hardware: string;
  count: number;
  model: string;
  weights: string;
  kv: string;
  compute: string;
  tp: number;
  parallel: 'tp' | 'dep';
  scenario: string;
  concurrency?: number;
  max_seqs?: number;
  /** Requests were this much shorter on average than their nominal length. */
  length_factor?: number;
  input_len: number;
  output_len: number;
  metric: 'out_tok_s' | 'in_tok_s' | 'ttft_ms';
  value: number;
  engine: string;
  /** Of the publication. */
  date: string;
  source: string;
}

/** A measurement as a question to the simulator. */
export function questionOf(row: Measurement, parts: Pick<Scenario, 'hardware' | 'model'>): Scenario {
  const factor = row.length_factor ?? 1;
  const isDecode = row.scenario === 'decode_batch1' || row.scenario === 'disagg_decode';
  const isPrefill = row.scenario === 'ttft_batch1' || row.scenario === 'disagg_prefill';
  return {
    ...parts,
    hardwareId: undefined,
    count: row.count,
    asked: row.count,
    tensorParallel: row.tp,
    parallel: row.parallel === 'dep' ? 'data-expert' : 'tensor',
    precision: { weights: row.weights, kv: row.kv, compute: row.compute } as Scenario['precision'],
    inputLen: Math.max(1, Math.round(row.input_len * factor)),
    outputLen: Math.max(1, Math.round(row.output_len * factor)),
    prefixHit: 0,
    concurrency: row.concurrency ?? 'max',
    maxSequences: row.max_seqs,
    phase: isDecode ? 'decode' : isPrefill ? 'prefill' : 'serve',
    generation: 'graphs',
    tuning: 'vendor',
    usdPerGpuHour: undefined,
    ownership: undefined,
    utilisation: 1,
    fixedUsdPerMonth: 0,
    minReplicas: 1,
    api: undefined,
    speculation: undefined,
    training: undefined,
    queue: undefined,
    claim: undefined,
    flywheel: undefined,
    spread: { price: 0, utilisation: 0 },
  };
}

/** What the simulator says of a measurement, in the unit that was measured. */
export function predicted(row: Measurement, parts: Pick<Scenario, 'hardware' | 'model'>): number {
  const { throughput, latency } = simulate(questionOf(row, parts));
  if (row.metric === 'ttft_ms') return latency.ttftS * 1000;
  return row.metric === 'in_tok_s' ? throughput.totalTokensPerS : throughput.outputTokensPerS;
}

export interface ErrorSummary {
  rows: number;
  /** Absolute errors as parts of what was measured. */
  median: number;
  p90: number;
}

/** How far predictions lie from measurements. */
export function errorOf(pairs: readonly { measured: number; predicted: number }[]): ErrorSummary {
  const errors = pairs.map((pair) => Math.abs(pair.predicted / pair.measured - 1)).sort((a, b) => a - b);
  return { rows: errors.length, median: quantile(errors, 0.5), p90: quantile(errors, 0.9) };
}
