import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FITTED } from './efficiency.ts';
import { breakEven, capacity, monthUsd, replicasFor, smoothBreakEven } from './fleet.ts';
import { flywheel, paybackMonth } from './flywheel.ts';
import { largestBatchFor } from './frontier.ts';
import { utilisationOf } from './load.ts';
import { maxBatch } from './memory.ts';
import { activeParameters, kvBytesPerToken, totalParameters, touchedShare } from './model.ts';
import { MONTH_H, tokenCost, usdPerMtok, utilisationFor } from './money.ts';
import { ownedUsdPerHour } from './ownership.ts';
import type { ComputePrecision, Precisions, WeightPrecision } from './precision.ts';
import { erlangC, meanWaitS, serversFor, waitsLongerThan } from './queue.ts';
import { acceleratorOf, modelOf } from './reference-tables.ts';
import { serve } from './serve.ts';
import { speculativeSpeedup, tokensPerCheck } from './speculative.ts';
import { allReduceS, decodeStep, prefillS, type Replica } from './step.ts';
import { amortisedUsdPerMtok, trainingCost } from './training.ts';
import { costMultipliers, tornado } from './uncertainty.ts';

interface Vector {
  id: string;
  inputs: Record<string, never>;
  output: Record<string, number | string | number[]>;
}
const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'reference', name), 'utf8'));
const vectors = read('vectors.json') as Vector[];
const curves = read('../azure2024-diurnal.json') as Record<string, { hourly: number[]; weekday_profile: number[] }>;

// biome-ignore lint/suspicious/noExplicitAny: the vectors are 74 shapes of input
type Inputs = Record<string, any>;

function replica({
  gpu = 'a10',
  model = 'llama2-7b',
  tp = 1,
  weights = 'fp16',
  kv = 'fp16',
  compute,
}: Inputs): Replica {
  const precision: Precisions = {
    weights: weights as WeightPrecision,
    kv,
    compute: (compute ?? 'fp16') as ComputePrecision,
  };
  const hardware = acceleratorOf(gpu);
  return { hardware, model: modelOf(model), precision, tensorParallel: tp, efficiency: FITTED };
}

const a10Fleet = { tokensPerS: 1000, usdPerHour: 0.6, utilisation: 0.5, fixedUsd: 5000 };

function step(inputs: Inputs) {
  const { weightsS, computeS, attentionS, communicationS, layersS, sequencesS, totalS } = decodeStep(
    replica(inputs),
    inputs['B'],
    inputs['ctx'],
  );
  // The vectors leave the time of the sequences to the serving equation.
  return {
    step_ms: (totalS - sequencesS) * 1e3,
    weights_ms: weightsS * 1e3,
    compute_ms: computeS * 1e3,
    attention_ms: attentionS * 1e3,
    comm_ms: communicationS * 1e3,
    overhead_ms: layersS * 1e3,
  };
}

function serving(inputs: Inputs) {
  const one = replica(inputs);
  const at = serve(one, { inputLen: inputs['isl'], outputLen: inputs['osl'] }, inputs['B']);
  const cost = tokenCost(at, inputs['usd_per_gpu_hour'] * one.tensorParallel);
  return {
    out_tok_s: at.outputTokensPerS,
    per_user_tok_s: at.perUserTokensPerS,
    usd_per_mtok_output_only: cost.outputOnly,
    usd_per_mtok_in_split: cost.inputSplit,
    usd_per_mtok_out_split: cost.outputSplit,
    prefill_share: at.prefillShare,
  };
}

function fullest(inputs: Inputs) {
  const compute = inputs['weights'] === 'fp16' ? 'fp16' : 'int8';
  const one = replica({ ...inputs, compute });
  const B = maxBatch(one, inputs['isl'] + inputs['osl']);
  const at = serve(one, { inputLen: inputs['isl'], outputLen: inputs['osl'] }, B);
  const cost = tokenCost(at, inputs['usd_per_hour']);
  return {
    B,
    out_tok_s: at.outputTokensPerS,
    in_plus_out_tok_s: at.outputTokensPerS + at.inputTokensPerS,
    per_user_tok_s: at.perUserTokensPerS,
    usd_per_mtok_out: cost.outputOnly,
    usd_per_mtok_all: cost.all,
  };
}

function load({ key }: Inputs) {
  const { hourly, weekday_profile: weekday } = curves[key] ?? { hourly: [], weekday_profile: [] };
  return {
    week_mean_over_peak: utilisationOf(hourly),
    weekday_mean_over_peak: utilisationOf(weekday),
    week_with_headroom_1_3: utilisationOf(hourly, 1.3),
  };
}

const training = (i: Inputs) =>
  trainingCost({
    parameters: i['params'],
    tokens: i['tokens'],
    peakFlops: i['flops'],
    mfu: i['mfu'],
    usdPerGpuHour: i['usd'],
  });

const perMtok = ({ usd, tps, util }: { usd: number; tps: number; util: number }) => usdPerMtok(usd, tps, util);

/** How each vector is computed, by id or by the letter it begins with. */
const answers: Record<string, (inputs: Inputs) => Record<string, unknown>> = {
  T01: (i) => ({ usd: i['usd_per_hour'] * i['hours'] }),
  T02: (i) => ({ usd_per_mtok: usdPerMtok(i['usd_per_hour'], i['tok_per_s'], i['utilisation']) }),
  T03: (i) => ({
    utilisation: i['usd_per_mtok'].map((usd: number) => utilisationFor(i['usd_per_hour'], i['tok_per_s'], usd)),
  }),
  T04: (i) => ({ tokens: i['tok_per_s'] * 3600 * 8760 }),
  T05: (i) => ({
    tok_per_s: i['wpm'].map((wpm: number) => (wpm * i['tokens_per_word']) / 60),
    wpm_at_20_tok_s: (20 * 60) / i['tokens_per_word'],
  }),
  T06: (i) => ({ streams: i['total_tok_s'] / i['per_user'] }),
  T07: (i) => ({ usd: (i['tokens'] * i['blended_usd_per_mtok']) / 1e6 }),
  T08: (i) => ({ ratio: i['closed_usd_per_mtok'].map((usd: number) => usd / i['self_usd_per_mtok']) }),
  T09: (i) => {
    const tokens = smoothBreakEven(i['usd_per_hour'] * i['hours'], i['api'], 0);
    return { tokens_per_month: tokens, share_of_peak: tokens / (2500 * 3600 * i['hours']) };
  },
  T10: (i) => {
    const tokens = smoothBreakEven(i['fixed'] + 0.6 * MONTH_H, 1, 0);
    return { tokens_per_month: tokens, share_of_peak: tokens / (2500 * 3600 * MONTH_H) };
  },
  T11: (i) => ({ usd_per_mtok: amortisedUsdPerMtok(i['spend'], i['years'], i['tokens_per_day']) }),
  E01: (i) => {
    const at = breakEven(a10Fleet, i['api']);
    return { tokens_per_month: at?.tokensPerMonth, replicas: at?.replicas };
  },
  E02: (i) => ({
    replicas: i['tokens_per_month'].map((tokens: number) => replicasFor(a10Fleet, tokens)),
    usd_per_month: i['tokens_per_month'].map((tokens: number) => monthUsd(a10Fleet, tokens)),
  }),
  E03: (i) => ({ tokens_per_month: breakEven(a10Fleet, i['api']) ?? 'inf' }),
  W01: (i) => {
    const wheel = {
      months: i['months'],
      tokensPerMonth: i['vol0'],
      growth: i['growth'],
      apiUsdPerMtok: i['api'],
      switchMonth: i['switch_month'],
      ownShare: i['quality_share'],
      tuneUsd: i['tune_usd'],
      retuneEvery: i['retune_every'],
      fleet: { tokensPerS: i['tok_s'], usdPerHour: i['usd_hour'], utilisation: i['util'], fixedUsd: i['fixed'] },
    };
    const last = flywheel(wheel).at(-1);
    return { stay_usd: last?.stayTotalUsd, switch_usd: last?.switchTotalUsd, payback_month: paybackMonth(wheel) };
  },
  P: ({ model }) => ({
    total: totalParameters(modelOf(model)),
    active_linear: activeParameters(modelOf(model)),
    kv_bytes_per_token: kvBytesPerToken(modelOf(model), 'fp16'),
  }),
  M: ({ model, B }) => ({ share: B.map((batch: number) => touchedShare(modelOf(model), batch)) }),
  D: step,
  F: (i) => ({ prefill_ms: prefillS(replica(i), i['S']) * 1e3 }),
  B: (i) => ({ sequences: maxBatch(replica(i), i['ctx']) }),
  C: (i) => ({ us: allReduceS(acceleratorOf(i['gpu']), i['n'], i['bytes'], FITTED) * 1e6 }),
  S: serving,
  S08: fullest,
  S09: fullest,
  S10: fullest,
  S11: fullest,
  R01: (i) => {
    const one = replica({ ...i, compute: 'fp8' });
    const work = { inputLen: i['isl'], outputLen: i['osl'] };
    const B = largestBatchFor((batch) => serve(one, work, batch), maxBatch(one, work.inputLen + work.outputLen), 20);
    const at = serve(one, work, B);
    return { B, out_tok_s: at.outputTokensPerS, usd_per_mtok_out_at_2_usd: tokenCost(at, 2 * i['tp']).outputOnly };
  },
  X01: (i) => {
    const speculation = { acceptance: i['acceptance'], gamma: i['gamma'], draftCost: i['draft_cost'] };
    return { tokens_per_step: tokensPerCheck(speculation), speedup: speculativeSpeedup(speculation) };
  },
  X02: (i) => ({ prefill_ms: i['prefill_ms'] * (1 - i['hit']) }),
  X03: (i) => {
    const of = (weights: string) => step({ ...i, B: 1, weights }).step_ms;
    return { ratio: of('fp16') / of('int4') };
  },
  Q01: (i) => ({ p_wait: erlangC(i['k'], i['offered']) }),
  Q02: (i) => ({ wait_s: meanWaitS({ servers: i['k'], arrivals: i['lam'], serviceS: i['ES'] }, i['scv']) }),
  Q03: (i) => ({ p: waitsLongerThan({ servers: i['k'], arrivals: i['lam'], serviceS: i['ES'] }, i['t']) }),
  Q04: (i) => {
    const k = serversFor(i['lam'], i['ES'], i['t'], i['p']) ?? 0;
    const p = (servers: number) => waitsLongerThan({ servers, arrivals: i['lam'], serviceS: i['ES'] }, i['t']);
    return { k, p_one_fewer: p(k - 1), p: p(k) };
  },
  U: load,
  U04: (i) => ({ ratio: i['mean'] / i['peak'] }),
  K01: (i) => ({ usd: i['nodes'] * i['gpus'] * i['usd'] * 24 }),
  K02: (i) => {
    const [cached, input, output] = i['prices'];
    const usd = (i['cached_in_b'] * cached + i['in_b'] * input + i['out_b'] * output) * 1000;
    return { usd, margin_pct: (usd / 87072 - 1) * 100 };
  },
  K03: (i) => {
    const [prefill, decode] = [i['in_tok'] / (86400 * i['in_node']), i['out_tok'] / (86400 * i['out_node'])];
    return { prefill_nodes: prefill, decode_nodes: decode, sum: prefill + decode };
  },
  K04: (i) => {
    const usd = (i['out_node_tok_s'] * 3600 * i['usd_per_mtok']) / 1e6;
    return { usd_per_node_hour: usd, usd_per_gpu_hour: usd / 8 };
  },
  O01: (i) => ({
    usd_per_hour: ownedUsdPerHour({
      capexUsd: i['capex'],
      lifeYears: i['life'],
      residualShare: i['residual'],
      rate: i['wacc'],
      kw: i['kw'],
      pue: i['pue'],
      usdPerKwh: i['usd_kwh'],
      opexUsdPerYear: i['opex_year'],
    }),
  }),
  O02: (i) => {
    const { flop, usd } = training(i);
    return { flop, usd };
  },
  O03: (i) => {
    const { gpuHours, usd } = training(i);
    return { gpu_hours: gpuHours, usd };
  },
  Z01: (i) => {
    const inputs = { usd: i['usd'] as number, tps: i['tps'] as number, util: i['util'] as number };
    return { base: perMtok(inputs), ...tornado(inputs, perMtok) };
  },
  Z02: (i) => {
    const base = usdPerMtok(i['usd'], i['tps'], i['util']);
    const { p10, p50, p90 } = costMultipliers({ price: 0.1, throughput: 0.25, utilisation: 0.35 }, 200_000, 20261123);
    return { p10: base * p10, p50: base * p50, p90: base * p90 };
  },
};

const flat = (output: Record<string, unknown>) => Object.values(output).flat();

describe('the vectors of simulator.md', () => {
  it('are 74', () => {
    expect(vectors).toHaveLength(74);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, { inputs, output }) => {
    const answer = answers[id] ?? answers[id.charAt(0)];
    const got = answer?.(inputs) ?? {};
    expect(Object.keys(got).sort()).toEqual(Object.keys(output).sort());
    const tolerance = id === 'Z02' ? 0.02 : 0.001;
    for (const [name, wanted] of Object.entries(output)) {
      const wantedAll = flat({ wanted });
      for (const [index, value] of flat({ got: got[name] }).entries()) {
        const want = wantedAll[index];
        if (typeof want === 'string') expect(value).toBe(want);
        else
          expect(Math.abs(Number(value) - Number(want)), `${name}: ${value} for ${want}`).toBeLessThanOrEqual(
            tolerance * Math.abs(Number(want)),
          );
      }
    }
  });
});

it('a fleet of one sells what its capacity is', () => {
  expect(replicasFor(a10Fleet, capacity(a10Fleet))).toBe(1);
});
