import { BYTES, type CachePrecision, type Precision, type WeightPrecision } from './precision.ts';

/** The shape of a transformer, as its configuration file gives it. */
export interface ModelShape {
  layers: number;
  hidden: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  /** Width of the dense feed-forward layers; 0 where all are mixtures of experts. */
  ffn: number;
  vocab: number;
  /** Three matrices a feed-forward layer instead of two. */
  gated: boolean;
  moe?: { experts: number; active: number; ffn: number; shared: number; denseLayers: number } | undefined;
  /** Multi-head latent attention (DeepSeek). */
  mla?: { qRank: number; kvRank: number; ropeDim: number; nopeDim: number; vDim: number } | undefined;
  /** The part of the layers that look back over a window of tokens only. */
  slidingWindow?: { fraction: number; window: number } | undefined;
  /** Precision of the attention weights where it is not that of the rest. */
  attentionWeights?: Precision | undefined;
}

/** Parameters by the part of the network they stand in. */
export interface Parameters {
  attention: number;
  /** Dense feed-forward, shared experts and routers: used by every token. */
  dense: number;
  /** All routed experts. */
  routed: number;
  /** Of the routed experts what one token uses. */
  routedActive: number;
  embedding: number;
  head: number;
}

/** Equation 1: parameters of one attention layer. */
function attentionParameters({ hidden: d, heads: h, kvHeads: k, headDim, mla }: ModelShape): number {
  if (!mla) return d * (h + 2 * k) * headDim + h * headDim * d;
  const { qRank, kvRank, ropeDim, nopeDim, vDim } = mla;
  const query = qRank > 0 ? d * qRank + qRank * h * (nopeDim + ropeDim) : d * h * (nopeDim + ropeDim);
  return query + d * (kvRank + ropeDim) + kvRank * h * (nopeDim + vDim) + h * vDim * d;
}

/** Equations 1 and 2: parameters of a model by part. */
export function parametersOf(model: ModelShape): Parameters {
  const { layers, hidden: d, ffn, vocab, gated, moe } = model;
  const matrices = gated ? 3 : 2;
  const denseLayers = moe ? moe.denseLayers : layers;
  const moeLayers = layers - denseLayers;
  const expert = moe ? matrices * d * moe.ffn : 0;
  return {
    attention: layers * attentionParameters(model),
    dense: denseLayers * matrices * d * ffn + (moe ? moeLayers * (moe.shared * expert + d * moe.experts) : 0),
    routed: moe ? moeLayers * moe.experts * expert : 0,
    routedActive: moe ? moeLayers * moe.active * expert : 0,
    embedding: vocab * d,
    head: vocab * d,
  };
}

/** All parameters. */
export function totalParameters(model: ModelShape): number {
  const { attention, dense, routed, embedding, head } = parametersOf(model);
  return attention + dense + routed + embedding + head;
}

/** Parameters that multiply one token: equation 3 makes 2 FLOP of each. The embedding is looked up. */
export function activeParameters(model: ModelShape): number {
  const { attention, dense, routedActive, head } = parametersOf(model);
  return attention + dense + routedActive + head;
}

/** Equation 4: bytes of cache that one token adds, window or not. */
export function kvBytesPerToken({ layers, kvHeads, headDim, mla }: ModelShape, kv: CachePrecision): number {
  const elements = mla ? mla.kvRank + mla.ropeDim : 2 * kvHeads * headDim;
  return layers * elements * BYTES[kv];
}

/** Bytes of cache of one sequence of a length in tokens; layers with a window keep no more than it. */
export function kvBytes(model: ModelShape, kv: CachePrecision, tokens: number): number {
  const { slidingWindow: sliding } = model;
  const perToken = kvBytesPerToken(model, kv);
  if (!sliding) return perToken * tokens;
  return perToken * ((1 - sliding.fraction) * tokens + sliding.fraction * Math.min(tokens, sliding.window));
}

/** Equation 5: the part of the experts that a pass of so many tokens touches, were routing even. */
export function touchedShare({ moe }: ModelShape, tokens: number): number {
  return moe ? 1 - (1 - moe.active / moe.experts) ** tokens : 1;
}

/** Bytes of the weights by part; head and embedding stay 16-bit under a narrower body. */
export function weightBytesByPart(model: ModelShape, weights: WeightPrecision): Omit<Parameters, 'routedActive'> {
  const { attention, dense, routed, embedding, head } = parametersOf(model);
  const body = BYTES[weights];
  const ends = Math.max(2, body);
  return {
    attention: attention * BYTES[model.attentionWeights ?? weights],
    dense: dense * body,
    routed: routed * body,
    embedding: embedding * ends,
    head: head * ends,
  };
}

/** All weights in memory, bytes. */
export function weightBytes(model: ModelShape, weights: WeightPrecision): number {
  return Object.values(weightBytesByPart(model, weights)).reduce((sum, bytes) => sum + bytes, 0);
}

/** Equation 6: weights read in one pass of so many tokens, bytes. The embedding is not read but looked up. */
export function weightBytesRead(model: ModelShape, weights: WeightPrecision, tokens: number): number {
  const { attention, dense, routed, head } = weightBytesByPart(model, weights);
  return attention + dense + touchedShare(model, tokens) * routed + head;
}
