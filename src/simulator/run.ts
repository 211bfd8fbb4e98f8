import { type Efficiency, efficiencyOf, TUNING } from './efficiency.ts';
import { wideDecodeStep, wideMaxBatch, widePrefillTokensPerS } from './expert-parallel.ts';
import { maxBatch } from './memory.ts';
import type { Scenario } from './scenario.ts';
import { type Serving, serve, timeToFirstTokenS } from './serve.ts';
import { positionsOf, stepsPerToken } from './speculative.ts';
import { decodeStep, prefillS, type Replica } from './step.ts';

/** One replica of a scenario; with experts sharded, one of its chips. */
function replicaOf(
  { hardware, model, precision, tensorParallel, parallel, generation }: Scenario,
  efficiency: Efficiency = efficiencyOf(generation),
): Replica {
  const n = parallel === 'data-expert' ? 1 : tensorParallel;
  return { hardware, model, precision, tensorParallel: n, efficiency };
}

/** Replicas of a scenario. With experts sharded, one spans all chips. */
export function replicasOf({ count, tensorParallel, parallel }: Scenario): number {
  return parallel === 'data-expert' ? 1 : Math.max(1, Math.floor(count / tensorParallel));
}

/** Sequences that fit into one replica; 0 where the model itself does not. */
export function mostSequences(scenario: Scenario): number {
  const tokens = scenario.inputLen + scenario.outputLen;
  const replica = replicaOf(scenario);
  return scenario.parallel === 'data-expert'
    ? wideMaxBatch({ ...replica, chips: scenario.count }, tokens)
    : maxBatch(replica, tokens);
}

/** Decoding alone, at one length of context. */
function decodeOnly(replica: Replica, { inputLen, outputLen, speculation }: Scenario, batch: number): Serving {
  const step = decodeStep(replica, batch, inputLen + outputLen / 2, positionsOf(speculation));
  const tokenS = step.totalS * stepsPerToken(speculation);
  const perUser = 1 / tokenS;
  const rates = { outputTokensPerS: batch * perUser, inputTokensPerS: 0, perUserTokensPerS: perUser };
  return { batch, ...rates, cycleS: outputLen * tokenS, prefillShare: 0, prefillS: 0, step };
}

/** Reading prompts alone, one after the other. */
function prefillOnly(replica: Replica, { inputLen, prefixHit }: Scenario): Serving {
  const promptS = prefillS(replica, inputLen) * (1 - prefixHit);
  const rates = { outputTokensPerS: 0, inputTokensPerS: inputLen / promptS, perUserTokensPerS: 0 };
  const step = decodeStep(replica, 1, inputLen);
  return { batch: 1, ...rates, cycleS: promptS, prefillShare: 1, prefillS: promptS, step };
}

/** Experts sharded over all chips: equations 18 and 18b in the place of 11 and 12. */
function wide(replica: Replica, scenario: Scenario, batch: number): Serving {
  const { inputLen, outputLen, prefixHit, phase, count } = scenario;
  const one = { ...replica, chips: count };
  const step = wideDecodeStep(one, batch, inputLen + outputLen / 2);
  const readS = (inputLen * (1 - prefixHit)) / widePrefillTokensPerS(one, inputLen);
  const decodeS = phase === 'prefill' ? 0 : outputLen * step.totalS;
  const cycleS = decodeS + (phase === 'decode' ? 0 : batch * readS);
  const hasOutput = phase !== 'prefill';
  return {
    batch,
    outputTokensPerS: hasOutput ? (batch * outputLen) / cycleS : 0,
    inputTokensPerS: phase === 'decode' ? 0 : (batch * inputLen) / cycleS,
    perUserTokensPerS: hasOutput ? outputLen / cycleS : 0,
    cycleS,
    prefillShare: 1 - decodeS / cycleS,
    prefillS: readS,
    step,
  };
}

/** One replica at a batch, as the equations have it. */
function bare(scenario: Scenario, batch: number, efficiency?: Efficiency): Serving {
  const replica = replicaOf(scenario, efficiency);
  if (scenario.parallel === 'data-expert') return wide(replica, scenario, batch);
  if (scenario.phase === 'decode') return decodeOnly(replica, scenario, batch);
  if (scenario.phase === 'prefill') return prefillOnly(replica, scenario);
  return serve(replica, scenario, batch);
}

/**
 * All replicas of a scenario at a batch each, with what the engine's tuning reaches.
 * @param efficiency In the place of what was fitted for the engine.
 */
export function run(scenario: Scenario, batch: number, efficiency?: Efficiency): Serving {
  const one = bare(scenario, batch, efficiency);
  const tuning = TUNING[scenario.tuning];
  const all = tuning * replicasOf(scenario);
  return {
    ...one,
    outputTokensPerS: one.outputTokensPerS * all,
    inputTokensPerS: one.inputTokensPerS * all,
    perUserTokensPerS: one.perUserTokensPerS * tuning,
  };
}

/** Time to the first token, s: of one prompt alone where only prompts are read, else among a batch. */
export function firstTokenS(scenario: Scenario, batch: number): number {
  // A prompt is read on one chip while all the others read theirs.
  if (scenario.parallel === 'data-expert') return run({ ...scenario, phase: 'prefill' }, 1).prefillS * scenario.count;
  if (scenario.phase === 'prefill') return run(scenario, 1).prefillS / TUNING[scenario.tuning];
  return timeToFirstTokenS(replicaOf(scenario), scenario, batch);
}
