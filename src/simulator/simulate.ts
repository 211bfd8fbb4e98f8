import { requestUsd } from './api.ts';
import { type ClaimChecked, checkClaim } from './claim.ts';
import { IDEAL } from './efficiency.ts';
import { type BreakEven, breakEven, type Fleet } from './fleet.ts';
import { flywheel, paybackMonth } from './flywheel.ts';
import { totalParameters } from './model.ts';
import { type TokenCost, tokenCost } from './money.ts';
import { ownedUsdPerHour } from './ownership.ts';
import { serversFor } from './queue.ts';
import { firstTokenS, mostSequences, replicasOf, run } from './run.ts';
import type { Scenario } from './scenario.ts';
import type { Serving } from './serve.ts';
import { amortisedUsdPerMtok, trainingCost } from './training.ts';
import { type Band, costMultipliers, throughputMultiplier } from './uncertainty.ts';
import { type WarningId, warningsOf } from './warnings.ts';

/** What the simulator says. Rates are those of all accelerators together. */
export interface Answer {
  throughput: { outputTokensPerS: number; totalTokensPerS: number; perUserTokensPerS: number };
  latency: { ttftS: number; tpotS: number };
  memory: { maxBatch: number };
  batch: number;
  replicas: number;
  /** Part of the peak that is sold. */
  utilisation: number;
  cost: { usdPerGpuHour: number; usdPerMtok: TokenCost } | undefined;
  breakEven:
    | {
        tokensPerMonth: number | 'never';
        replicas: number | undefined;
        /** Where no further stair makes the own fleet the dearer one again. */
        alwaysFrom: number | 'never';
        apiUsdPerMtok: number;
      }
    | undefined;
  /** What 80 of 100 published measurements lie within, around the prediction. */
  uncertainty: { outputTokensPerS: Band; totalTokensPerS: Band; usdPerMtokOutputOnly: Band | undefined };
  /** Batch slots that keep the wait; `too many` beyond what is worth a sum. */
  queue: { slots: number | 'too many' } | undefined;
  flywheel: { stayUsd: number; switchUsd: number; paybackMonth: number | 'never' } | undefined;
  training: Tuned | undefined;
  claim: ClaimChecked | undefined;
  warnings: WarningId[];
}

/** One tuning on accelerators like those that serve, at their price. */
export interface Tuned {
  flop: number;
  gpuHours: number;
  usd: number;
  /** On all tokens that are served in the life of the model. */
  usdPerMtok: number;
}

/** Draws of a band, and the seed that makes them the same each time. */
const DRAWS = 10_000;
const SEED = 20_261_123;
const DAY_S = 86_400;
/** Bands by their spread: most scenarios ask for the measured errors alone. */
const drawn = new Map<string, Band>();
const REMEMBERED = 100;

/** Equation 31: what 80 of 100 costs lie within, as multipliers: the measured errors, and how price and load spread. */
export function costBand({ price, utilisation }: Scenario['spread']): Band {
  const key = `${price} ${utilisation}`;
  const known = drawn.get(key) ?? costMultipliers({ price, utilisation, throughput: 'measured' }, DRAWS, SEED);
  if (drawn.size >= REMEMBERED) drawn.clear();
  drawn.set(key, known);
  return known;
}

/** Sequences that run at once in a replica. */
export function batchOf({ concurrency, maxSequences, phase }: Scenario, most: number): number {
  // A prompt is read alone.
  if (phase === 'prefill') return 1;
  const asked = concurrency === 'max' ? most : concurrency;
  return Math.max(1, Math.min(asked, most, maxSequences ?? Number.POSITIVE_INFINITY));
}

/** USD of an hour of one accelerator: rented, or else owned. */
export function gpuHourUsd({ usdPerGpuHour, ownership }: Scenario): number | undefined {
  return usdPerGpuHour ?? (ownership && ownedUsdPerHour(ownership));
}

/** What the API asks for a million tokens in the mix of the workload, USD. */
export function apiUsd({
  api,
  inputLen,
  outputLen,
}: Pick<Scenario, 'api' | 'inputLen' | 'outputLen'>): number | undefined {
  if (!api) return undefined;
  const { cachedShare, cacheWriteShare, reasoningLen, isBatch } = api;
  const usd = requestUsd(api, {
    input: inputLen,
    output: outputLen,
    reasoning: reasoningLen,
    cachedInput: inputLen * cachedShare,
    cacheWrite: inputLen * Math.min(cacheWriteShare, 1 - cachedShare),
    isBatch,
  });
  return (usd / (inputLen + outputLen)) * 1e6;
}

/** Replicas as they are bought: input and output tokens counted alike. */
export function fleetOf(scenario: Scenario, all: Serving, gpuHour: number): Fleet {
  const replicas = replicasOf(scenario);
  return {
    tokensPerS: (all.outputTokensPerS + all.inputTokensPerS) / replicas,
    usdPerHour: (gpuHour * scenario.count) / replicas,
    utilisation: scenario.utilisation,
    fixedUsd: scenario.fixedUsdPerMonth,
    minReplicas: scenario.minReplicas,
  };
}

function evenOf(even: BreakEven | undefined, apiUsdPerMtok: number): NonNullable<Answer['breakEven']> {
  const { tokensPerMonth = 'never', alwaysFrom = 'never', replicas } = even ?? {};
  return { tokensPerMonth, replicas, alwaysFrom, apiUsdPerMtok };
}

function wheelOf({ flywheel: wheel }: Scenario, fleet: Fleet, apiUsdPerMtok: number): Answer['flywheel'] {
  if (!wheel) return undefined;
  const whole = { ...wheel, fleet, apiUsdPerMtok };
  const last = flywheel(whole).at(-1);
  const payback = paybackMonth(whole) ?? 'never';
  return { stayUsd: last?.stayTotalUsd ?? 0, switchUsd: last?.switchTotalUsd ?? 0, paybackMonth: payback };
}

/** Equation 28 for the tuning that is asked for, if there is a price. */
function tunedOf(scenario: Scenario, all: Serving, gpuHour: number | undefined): Tuned | undefined {
  const { training, hardware, model, utilisation } = scenario;
  if (!training || gpuHour === undefined) return undefined;
  const { tokens, method, mfu, lifeMonths } = training;
  const peakFlops = hardware.peak.fp16;
  const cost = trainingCost({
    parameters: totalParameters(model),
    tokens,
    peakFlops,
    mfu,
    usdPerGpuHour: gpuHour,
    method,
  });
  const tokensPerDay = (all.outputTokensPerS + all.inputTokensPerS) * utilisation * DAY_S;
  return { ...cost, usdPerMtok: amortisedUsdPerMtok(cost.usd, lifeMonths / 12, tokensPerDay) };
}

/** The money of a scenario, as far as its prices are given. */
function moneyOf(scenario: Scenario, all: Serving): Pick<Answer, 'cost' | 'breakEven' | 'flywheel'> {
  const gpuHour = gpuHourUsd(scenario);
  if (gpuHour === undefined) return { cost: undefined, breakEven: undefined, flywheel: undefined };
  const cost = { usdPerGpuHour: gpuHour, usdPerMtok: tokenCost(all, gpuHour * scenario.count, scenario.utilisation) };
  // A bill is for reading and writing: with one of them alone there is nothing to hold it against.
  const api = scenario.phase === 'serve' ? apiUsd(scenario) : undefined;
  if (api === undefined) return { cost, breakEven: undefined, flywheel: undefined };
  const fleet = fleetOf(scenario, all, gpuHour);
  return { cost, breakEven: evenOf(breakEven(fleet, api), api), flywheel: wheelOf(scenario, fleet, api) };
}

function claimOf(scenario: Scenario, gpuHour: number | undefined, given: Answer['throughput'], batch: number) {
  const { claim, count } = scenario;
  if (!claim) return undefined;
  const ideal = run(scenario, batch, IDEAL).outputTokensPerS;
  return checkClaim(claim, gpuHour === undefined ? undefined : gpuHour * count, given, ideal);
}

const times = (value: number, { p10, p50, p90 }: Band): Band => ({
  p10: value * p10,
  p50: value * p50,
  p90: value * p90,
});

/**
 * Answers a scenario. Pure, and without a date: the same question has the same answer.
 * @param band Multipliers of a cost, where they were drawn elsewhere.
 */
export function simulate(scenario: Scenario, band?: Band): Answer {
  const most = mostSequences(scenario);
  const batch = batchOf(scenario, most);
  const all = run(scenario, batch);
  const { outputTokensPerS, inputTokensPerS, perUserTokensPerS } = all;
  const throughput = { outputTokensPerS, totalTokensPerS: outputTokensPerS + inputTokensPerS, perUserTokensPerS };
  const money = moneyOf(scenario, all);
  const ttftS = firstTokenS(scenario, batch);
  const tpotS = perUserTokensPerS > 0 ? 1 / perUserTokensPerS : 0;
  const measured = { p10: throughputMultiplier(0.1), p50: throughputMultiplier(0.5), p90: throughputMultiplier(0.9) };
  const { queue } = scenario;
  const serviceS = ttftS + scenario.outputLen * tpotS;
  return {
    throughput,
    latency: { ttftS, tpotS },
    memory: { maxBatch: most },
    batch,
    replicas: replicasOf(scenario),
    utilisation: scenario.utilisation,
    ...money,
    uncertainty: {
      outputTokensPerS: times(outputTokensPerS, measured),
      totalTokensPerS: times(throughput.totalTokensPerS, measured),
      usdPerMtokOutputOnly: money.cost && times(money.cost.usdPerMtok.outputOnly, band ?? costBand(scenario.spread)),
    },
    queue: queue && { slots: serversFor(queue.requestsPerS, serviceS, queue.maxWaitS, queue.share) ?? 'too many' },
    training: tunedOf(scenario, all, gpuHourUsd(scenario)),
    claim: claimOf(scenario, money.cost?.usdPerGpuHour, throughput, batch),
    warnings: warningsOf(scenario, most),
  };
}
