import { breakEven, capacity, type Fleet, monthUsd } from './fleet.ts';
import { frontier } from './frontier.ts';
import { usdPerMtok } from './money.ts';
import { mostSequences, run } from './run.ts';
import type { Scenario } from './scenario.ts';
import type { Serving } from './serve.ts';
import { batchOf, fleetOf, gpuHourUsd } from './simulate.ts';
import { stepsPerToken } from './speculative.ts';
import type { Band } from './uncertainty.ts';
import { tornado } from './uncertainty.ts';

/** No frontier is drawn further: more would only slow the page down. */
const MOST_DRAWN = 1_000_000;

/** Equation 15 for all accelerators of a scenario. */
export function frontierOf(scenario: Scenario): Serving[] {
  const most = Math.min(MOST_DRAWN, Math.max(1, mostSequences(scenario)), scenario.maxSequences ?? MOST_DRAWN);
  return frontier((batch) => run(scenario, batch), most);
}

/** Parts of what a million output tokens cost, USD. */
export interface CostParts {
  prompts: number;
  weights: number;
  attention: number;
  links: number;
  engine: number;
  idle: number;
}

/** Where the money for a million output tokens goes: by the time each part of the work takes, and by the time nothing is done. */
export function costParts(scenario: Scenario): CostParts | undefined {
  const gpuHour = gpuHourUsd(scenario);
  const all = run(scenario, batchOf(scenario, mostSequences(scenario)));
  if (gpuHour === undefined || all.outputTokensPerS <= 0) return undefined;
  const busyUsd = usdPerMtok(gpuHour * scenario.count, all.outputTokensPerS);
  const decoding = (1 - all.prefillShare) * busyUsd;
  const { linearS, attentionS, communicationS, totalS } = all.step;
  const linkS = Math.max(0, communicationS);
  const part = (seconds: number) => (decoding * seconds) / totalS;
  const known = Math.min(totalS, linearS + attentionS + linkS);
  return {
    prompts: all.prefillShare * busyUsd,
    weights: part(linearS),
    attention: part(attentionS),
    links: part(linkS),
    engine: part(totalS - known),
    idle: busyUsd * (1 / scenario.utilisation - 1),
  };
}

/** What the tornado bends, each alone. */
const BENT = ['throughput', 'price', 'utilisation', 'bandwidth', 'inputLen', 'outputLen', 'batch'] as const;
type BentInput = (typeof BENT)[number];

/**
 * Equation 31: the cost of a million output tokens, USD, when each input alone is a fifth lower and higher; the
 * throughput by what 80 of 100 measurements show. The input that matters most comes first.
 */
export function tornadoOf(scenario: Scenario, measured: Band): { input: BentInput; low: number; high: number }[] {
  const gpuHour = gpuHourUsd(scenario);
  if (gpuHour === undefined) return [];
  const usdAt = (given: Record<BentInput, number>) => {
    const { bandwidthBytesPerS } = scenario.hardware;
    const hardware = { ...scenario.hardware, bandwidthBytesPerS: bandwidthBytesPerS * given.bandwidth };
    const inputLen = Math.max(1, scenario.inputLen * given.inputLen);
    const outputLen = Math.max(1, scenario.outputLen * given.outputLen);
    const bent = { ...scenario, hardware, inputLen, outputLen };
    const fits = mostSequences(bent);
    const batch = Math.max(1, Math.min(fits || 1, batchOf(bent, fits) * given.batch));
    const tokensPerS = run(bent, batch).outputTokensPerS * given.throughput;
    return usdPerMtok(
      gpuHour * scenario.count * given.price,
      tokensPerS,
      Math.min(1, scenario.utilisation * given.utilisation),
    );
  };
  const one = Object.fromEntries(BENT.map((input) => [input, 1])) as Record<BentInput, number>;
  const ends = tornado(one, usdAt);
  ends.throughput = [usdAt({ ...one, throughput: measured.p10 }), usdAt({ ...one, throughput: measured.p90 })];
  return BENT.map((input) => ({ input, low: Math.min(...ends[input]), high: Math.max(...ends[input]) }))
    .filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}

/** A fleet against what is bought: cost of a month by volume. */
export interface Stairs {
  fleet: Fleet;
  /** Tokens a month, input and output. */
  volumes: number[];
  ownUsd: number[];
  /** Tokens a month from which the own fleet is cheaper; undefined for never. */
  crossing: { tokensPerMonth: number; replicas: number } | undefined;
}

const PER_DECADE = 40;

/** Equations 24 and 25: a month at volumes from a thousandth of one replica to several. */
export function stairsOf(scenario: Scenario, apiUsdPerMtok: number | undefined): Stairs | undefined {
  const gpuHour = gpuHourUsd(scenario);
  const all = run(scenario, batchOf(scenario, mostSequences(scenario)));
  if (gpuHour === undefined || all.outputTokensPerS + all.inputTokensPerS <= 0) return undefined;
  const fleet = fleetOf(scenario, all, gpuHour);
  const one = capacity(fleet);
  const crossing = apiUsdPerMtok === undefined ? undefined : breakEven(fleet, apiUsdPerMtok);
  // Where own machines cost nothing, they are cheaper from the first token on.
  const even = Math.max(1, crossing?.tokensPerMonth ?? one);
  const low = Math.floor(Math.log10(Math.min(one, even))) - 1;
  const high = Math.ceil(Math.log10(Math.max(one * 4, even) * 1.2));
  const volumes = Array.from({ length: (high - low) * PER_DECADE + 1 }, (_, at) => 10 ** (low + at / PER_DECADE));
  return { fleet, volumes, ownUsd: volumes.map((tokens) => monthUsd(fleet, tokens)), crossing };
}

/** Seconds that one output token takes a stream while it is being written, s. */
export const tokenS = ({ step }: Serving, scenario: Scenario) => step.totalS * stepsPerToken(scenario.speculation);
