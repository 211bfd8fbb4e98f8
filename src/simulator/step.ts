import type { Efficiency } from './efficiency.ts';
import type { Accelerator } from './hardware.ts';
import { activeParameters, kvBytes, type ModelShape, parametersOf, weightBytesRead } from './model.ts';
import { type Precisions, peakOf } from './precision.ts';

/** A replica: a model on so many accelerators that work as one. */
export interface Replica {
  hardware: Accelerator;
  model: ModelShape;
  precision: Precisions;
  tensorParallel: number;
  efficiency: Efficiency;
}

/** The parts of a step, s. Linear time joins weights and compute; all else adds. */
export interface StepTime {
  weightsS: number;
  computeS: number;
  linearS: number;
  attentionS: number;
  communicationS: number;
  layersS: number;
  sequencesS: number;
  totalS: number;
}

/** The shoulder between memory and compute: the measured p = 2 of equation 7. */
export function softMax(a: number, b: number): number {
  return Math.hypot(a, b);
}

/** Equation 9: time of an all-reduce of so many bytes among n chips, s. */
export function allReduceS(hardware: Accelerator, n: number, bytes: number, efficiency: Efficiency): number {
  if (n <= 1) return 0;
  const { reduceS, hopS, pcieS, link } = efficiency;
  const latency = hardware.isSwitched ? reduceS + hopS * (n - 1) : pcieS;
  return latency + ((2 * (n - 1)) / n) * (bytes / (hardware.linkBytesPerS * link));
}

/** Equation 10: two all-reduces a layer, of 16-bit activations. */
function communicationS({ hardware, model, tensorParallel, efficiency }: Replica, tokens: number): number {
  return 2 * model.layers * allReduceS(hardware, tensorParallel, tokens * model.hidden * 2, efficiency);
}

/** FLOP of attention over a context for one new token; absorbed form for latent attention. */
function attentionFlop({ layers, heads, headDim, mla, slidingWindow }: ModelShape, context: number): number {
  const seen = slidingWindow
    ? (1 - slidingWindow.fraction) * context + slidingWindow.fraction * Math.min(context, slidingWindow.window)
    : context;
  const perHead = mla ? 2 * (mla.kvRank + mla.ropeDim) + 2 * mla.kvRank : 4 * headDim;
  return layers * heads * perHead * seen;
}

/**
 * Equations 7, 8 and 11: one decode step of `batch` sequences with a mean context in tokens. Where drafts are checked
 * (equation 19) a step computes several `positions` of each sequence, and reads its cache once.
 */
export function decodeStep(replica: Replica, batch: number, context: number, positions = 1): StepTime {
  const { hardware, model, precision, tensorParallel: n, efficiency } = replica;
  const { mfu, mbu, layerS, sequenceS } = efficiency;
  const bandwidth = hardware.bandwidthBytesPerS * mbu;
  const tokens = batch * positions;
  const weightsS = weightBytesRead(model, precision.weights, tokens) / (n * bandwidth);
  const computeS = (2 * activeParameters(model) * tokens) / (n * peakOf(hardware, precision.compute) * mfu);
  // A latent cache is held whole by every chip.
  const shared = model.mla ? 1 : Math.min(n, model.kvHeads);
  const readS = (batch * kvBytes(model, precision.kv, context)) / (shared * bandwidth);
  const attentionS = Math.max(readS, (tokens * attentionFlop(model, context)) / (n * hardware.peak.fp16 * mfu));
  const linearS = softMax(weightsS, computeS);
  const times = {
    weightsS,
    computeS,
    linearS,
    attentionS,
    communicationS: communicationS(replica, tokens),
    layersS: model.layers * layerS,
    sequencesS: batch * sequenceS,
  };
  const totalS = linearS + attentionS + times.communicationS + times.layersS + times.sequencesS;
  return { ...times, totalS };
}

/** Causal attention of a whole prompt: half of all pairs, FLOP. */
export function promptAttentionFlop(
  { layers, heads, headDim, mla, slidingWindow }: ModelShape,
  tokens: number,
): number {
  const pairs = tokens * tokens;
  const within = slidingWindow ? Math.min(pairs, 2 * tokens * slidingWindow.window) : pairs;
  const seen = slidingWindow ? (1 - slidingWindow.fraction) * pairs + slidingWindow.fraction * within : pairs;
  // Query times key and weight times value, 2 FLOP each, over half of all pairs.
  const perPair = mla ? mla.nopeDim + mla.ropeDim + mla.vDim : 2 * headDim;
  return seen * heads * perPair * layers;
}

/** Equation 12: time to read `prompts` prompts of so many tokens together, s. */
export function prefillS(replica: Replica, tokens: number, prompts = 1): number {
  const { hardware, model, precision, tensorParallel: n, efficiency } = replica;
  const { mfu, mbu, layerS } = efficiency;
  const all = tokens * prompts;
  const weights = weightBytesRead(model, precision.weights, all) / (n * hardware.bandwidthBytesPerS * mbu);
  const linear = activeParameters(model) - parametersOf(model).head;
  const compute = (2 * linear * all) / (n * peakOf(hardware, precision.compute) * mfu);
  const attention = (prompts * promptAttentionFlop(model, tokens)) / (n * hardware.peak.fp16 * mfu);
  return softMax(weights, compute) + attention + communicationS(replica, all) + model.layers * layerS;
}
