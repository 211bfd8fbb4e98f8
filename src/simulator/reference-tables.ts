import type { Accelerator } from './hardware.ts';
import type { ModelShape } from './model.ts';
import type { Precision } from './precision.ts';
import params from './reference/params.json' with { type: 'json' };

/** The tables that the vectors and the published measurements refer to: `reference/params.json`. */
interface Tables {
  accelerators: Record<
    string,
    { mem: number; bw: number; f16: number; f8: number; f4: number; link: number; sw: boolean; rdma: number | null }
  >;
  models: Record<
    string,
    {
      L: number;
      d: number;
      H: number;
      K: number;
      dh: number;
      ff: number;
      V: number;
      gated: boolean;
      moe?: { E: number; k: number; ff: number; shared: number; dense: number };
      mla?: { q: number; kv: number; rope: number; nope: number; v: number };
      swa?: { frac: number; window: number };
      attn_w?: Precision;
      attn_w_fp4?: Precision;
    }
  >;
}

const tables = params as unknown as Tables;

export function acceleratorOf(id: string): Accelerator {
  const one = tables.accelerators[id];
  if (!one) throw new Error(`no accelerator ${id}`);
  const { mem, bw, f16, f8, f4, link, sw, rdma } = one;
  return {
    memoryBytes: mem,
    bandwidthBytesPerS: bw,
    peak: { fp16: f16, fp8: f8, fp4: f4 },
    linkBytesPerS: link,
    isSwitched: sw,
    rdmaBytesPerS: rdma ?? undefined,
  };
}

/** @param isFp4 Some models keep attention wider where the body has four bits. */
export function modelOf(id: string, isFp4 = false): ModelShape {
  const one = tables.models[id];
  if (!one) throw new Error(`no model ${id}`);
  const { L, d, H, K, dh, ff, V, gated, moe, mla, swa } = one;
  return {
    layers: L,
    hidden: d,
    heads: H,
    kvHeads: K,
    headDim: dh,
    ffn: ff,
    vocab: V,
    gated,
    moe: moe && { experts: moe.E, active: moe.k, ffn: moe.ff, shared: moe.shared, denseLayers: moe.dense },
    mla: mla && { qRank: mla.q, kvRank: mla.kv, ropeDim: mla.rope, nopeDim: mla.nope, vDim: mla.v },
    slidingWindow: swa && { fraction: swa.frac, window: swa.window },
    attentionWeights: one.attn_w ?? (isFp4 ? one.attn_w_fp4 : undefined),
  };
}
