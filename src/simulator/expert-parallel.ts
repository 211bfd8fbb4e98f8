import { activeParameters, kvBytes, parametersOf, touchedShare, weightBytesByPart } from './model.ts';
import { peakOf } from './precision.ts';
import { decodeStep, prefillS, promptAttentionFlop, type Replica, type StepTime, softMax } from './step.ts';

/** Bytes a value that experts exchange: 8-bit out, 16-bit back. */
const EXCHANGE_BYTES = 3;
/** Chips of one machine, and machines that one token's experts are spread over at most. */
const CHIPS = 8;
const SPREAD = 4;
const CHUNK = 16_384;

/** A model whose attention every chip computes for its own requests, with the experts shared out among all. */
export interface WideReplica extends Omit<Replica, 'tensorParallel'> {
  chips: number;
}

const alone = (wide: WideReplica): Replica => ({ ...wide, tensorParallel: 1 });

const moeLayersOf = ({ model }: WideReplica) => model.layers - (model.moe?.denseLayers ?? model.layers);

/**
 * Equation 18: one decode step of `batch` sequences in all. Experts' exchange runs beside the work, so that only what is
 * left of it counts as communication.
 */
export function wideDecodeStep(wide: WideReplica, batch: number, context: number): StepTime {
  const { hardware, model, precision, chips: n, efficiency } = wide;
  const local = batch / n;
  // Each chip reads attention and head whole, and its share of the experts for the tokens of all.
  const { attention, dense, routed, head } = weightBytesByPart(model, precision.weights);
  const read = attention + dense + head + (touchedShare(model, batch) * routed) / n;
  const weightsS = read / (hardware.bandwidthBytesPerS * efficiency.mbu);
  const computeS = (2 * activeParameters(model) * local) / (peakOf(hardware, precision.compute) * efficiency.mfu);
  const { attentionS, layersS, sequencesS } = decodeStep(alone(wide), local, context);
  const exchanged = moeLayersOf(wide) * local * (model.moe?.active ?? 0) * model.hidden * EXCHANGE_BYTES;
  const exchangeS = exchanged / (hardware.rdmaBytesPerS ?? hardware.linkBytesPerS);
  const linearS = softMax(weightsS, computeS);
  const communicationS = Math.max(0, exchangeS - linearS - attentionS);
  const totalS = linearS + attentionS + communicationS + layersS + sequencesS;
  const parts = { weightsS, computeS, linearS, attentionS, communicationS, layersS, sequencesS, totalS };
  return Object.fromEntries(
    Object.entries(parts).map(([part, seconds]) => [part, seconds / efficiency.wide]),
  ) as unknown as StepTime;
}

/** Equation 18b: input tokens a second of all chips while they read prompts of a length. */
export function widePrefillTokensPerS(wide: WideReplica, tokens: number): number {
  const { hardware, model, precision, chips: n, efficiency } = wide;
  if (!model.moe) return (efficiency.wide * n * tokens) / prefillS(alone(wide), tokens);
  const linear = activeParameters(model) - parametersOf(model).head;
  const work =
    (2 * linear * CHUNK) / (peakOf(hardware, precision.compute) * efficiency.mfu) +
    ((CHUNK / tokens) * promptAttentionFlop(model, tokens)) / (hardware.peak.fp16 * efficiency.mfu);
  const nodes = Math.max(1, n / CHIPS);
  const moved =
    moeLayersOf(wide) * CHUNK * Math.min(nodes, SPREAD) * ((nodes - 1) / nodes) * model.hidden * EXCHANGE_BYTES;
  const exchange = moved / (hardware.rdmaBytesPerS ?? hardware.linkBytesPerS);
  return (efficiency.wide * n * CHUNK) / (Math.max(work, exchange) + model.layers * efficiency.layerS);
}

/** Sequences of so many tokens that fit on all chips: each holds attention, its share of the experts and its own caches. */
export function wideMaxBatch(wide: WideReplica, tokens: number): number {
  const { hardware, model, precision, chips: n, efficiency } = wide;
  const { routed, ...whole } = weightBytesByPart(model, precision.weights);
  const held = Object.values(whole).reduce((sum, bytes) => sum + bytes, 0) + routed / n;
  const room = efficiency.memory * (hardware.memoryBytes - held - efficiency.otherBytes);
  return n * Math.max(0, Math.floor(room / kvBytes(model, precision.kv, tokens)));
}
