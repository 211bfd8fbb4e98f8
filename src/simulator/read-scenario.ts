import type { ScenarioRecord } from '../schema/scenario.ts';
import type { HardwareBlock, ModelBlock } from '../schema/scenario-blocks.ts';
import type { ApiPrice } from './api.ts';
import azure from './azure2024-diurnal.json' with { type: 'json' };
import type { Accelerator } from './hardware.ts';
import { utilisationOf } from './load.ts';
import type { ModelShape } from './model.ts';
import type { Scenario } from './scenario.ts';

const GB = 1e9;
const TERA = 1e12;

/** Measured load over a week, hour by hour (Azure LLM inference traces of May 2024, CC BY). */
const PROFILES = { 'azure-chat': azure.conv.hourly, 'azure-code': azure.code.hourly } as const;

export function acceleratorFrom({
  memory_gb,
  bandwidth_gb_s,
  tflops,
  link_gb_s,
  switched,
  rdma_gb_s,
}: HardwareBlock): Accelerator {
  return {
    memoryBytes: memory_gb * GB,
    bandwidthBytesPerS: bandwidth_gb_s * GB,
    peak: { fp16: tflops.fp16 * TERA, fp8: tflops.fp8 * TERA, fp4: tflops.fp4 * TERA },
    linkBytesPerS: link_gb_s * GB,
    isSwitched: switched,
    rdmaBytesPerS: rdma_gb_s === null ? undefined : rdma_gb_s * GB,
  };
}

export function modelFrom(block: ModelBlock): ModelShape {
  const { moe, mla, sliding_window } = block;
  return {
    layers: block.layers,
    hidden: block.hidden,
    heads: block.heads,
    kvHeads: block.kv_heads,
    headDim: block.head_dim,
    ffn: block.ffn,
    vocab: block.vocab,
    gated: block.gated,
    moe: moe && {
      experts: moe.experts,
      active: moe.active,
      ffn: moe.ffn,
      shared: moe.shared,
      denseLayers: moe.dense_layers,
    },
    mla: mla && {
      qRank: mla.q_rank,
      kvRank: mla.kv_rank,
      ropeDim: mla.rope_dim,
      nopeDim: mla.nope_dim,
      vDim: mla.v_dim,
    },
    slidingWindow: sliding_window,
    attentionWeights: block.attention_weights,
  };
}

function utilisationFrom(load: ScenarioRecord['load']): number {
  if (load?.utilisation !== undefined) return load.utilisation;
  return load?.profile ? utilisationOf(PROFILES[load.profile], load.headroom) : 1;
}

function ownershipFrom(own: ScenarioRecord['ownership']): Scenario['ownership'] {
  return (
    own && {
      capexUsd: own.capex_usd,
      lifeYears: own.life_years,
      residualShare: own.residual_share,
      rate: own.rate,
      kw: own.kw,
      pue: own.pue,
      usdPerKwh: own.usd_per_kwh,
      opexUsdPerYear: own.opex_usd_per_year,
    }
  );
}

/** Prices that the content gives where a scenario names a seller or offers. */
export interface FoundPrices {
  usdPerGpuHour?: number;
  api?: ApiPrice;
}

/** How an API is used, whatever it asks. */
function usageFrom(api: NonNullable<ScenarioRecord['api']>) {
  const {
    cached_share: cachedShare,
    cache_write_share: cacheWriteShare,
    reasoning_len: reasoningLen,
    batch: isBatch,
  } = api;
  return { cachedShare, cacheWriteShare, reasoningLen, isBatch };
}

function apiFrom(api: ScenarioRecord['api'], found: ApiPrice | undefined): Scenario['api'] {
  if (!api || (api.offers && !found)) return undefined;
  const {
    input_usd_per_mtok: input = 0,
    output_usd_per_mtok: output = 0,
    cached_input_usd_per_mtok: cachedInput,
  } = api;
  return { ...(found ?? { input, output, cachedInput }), ...usageFrom(api) };
}

/** A scenario as a person writes it, in the units of the equations. */
export function scenarioFrom(
  record: ScenarioRecord,
  hardware: Accelerator,
  model: ModelShape,
  found: FoundPrices = {},
): Scenario {
  const { api, queue, claim, flywheel: wheel, fleet } = record;
  return {
    hardware,
    hardwareId: typeof record.hardware === 'string' ? record.hardware : undefined,
    model,
    // A copy of the model takes as many accelerators as share it, and no fewer are paid.
    count: record.parallel === 'tensor' ? Math.max(record.count, record.tensor_parallel) : record.count,
    asked: record.count,
    tensorParallel: record.tensor_parallel,
    parallel: record.parallel,
    precision: record.precision,
    inputLen: record.input_len,
    outputLen: record.output_len,
    prefixHit: record.prefix_hit,
    concurrency: record.concurrency,
    maxSequences: record.max_sequences ?? undefined,
    phase: record.phase,
    generation: record.engine.generation,
    tuning: record.engine.tuning,
    usdPerGpuHour: found.usdPerGpuHour ?? record.price?.usd_per_gpu_hour,
    ownership: ownershipFrom(record.ownership),
    utilisation: utilisationFrom(record.load),
    fixedUsdPerMonth: fleet?.fixed_usd_per_month ?? 0,
    minReplicas: fleet?.min_replicas ?? 1,
    api: apiFrom(api, found.api),
    speculation: record.speculation && {
      acceptance: record.speculation.acceptance,
      gamma: record.speculation.gamma,
      draftCost: record.speculation.draft_cost,
    },
    training: record.training && {
      tokens: record.training.tokens,
      method: record.training.method,
      mfu: record.training.mfu,
      lifeMonths: record.training.life_months,
    },
    queue: queue && { requestsPerS: queue.requests_per_s, maxWaitS: queue.max_wait_s, share: queue.share },
    claim: claim && {
      tokensPerS: claim.tokens_per_s,
      perUserTokensPerS: claim.per_user_tokens_per_s,
      usdPerMtok: claim.usd_per_mtok,
    },
    spread: record.spread,
    flywheel: wheel && {
      months: wheel.months,
      tokensPerMonth: wheel.tokens_per_month,
      growth: wheel.growth,
      switchMonth: wheel.switch_month,
      ownShare: wheel.own_share,
      tuneUsd: wheel.tune_usd,
      retuneEvery: wheel.retune_every,
    },
  };
}
