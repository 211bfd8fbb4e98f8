import type { HardwareBlock, ModelBlock } from '../../schema/scenario-blocks.ts';
import { headOn } from '../asof.ts';
import { type Figure, isNumber } from '../fact.ts';
import type { Graph } from '../graph.ts';
import { findFigure } from '../lookup.ts';
import type { Input, Reason } from './types.ts';

/** A block for the simulator made from facts, or what is missing for it. */
export type FromFacts<T> = { block: T; provenance: Input[] } | { missing: string[] };

/** Collects figures of one entity: each read is noted, each that is missing too. */
class Reader {
  readonly provenance: Input[] = [];
  readonly missing: string[] = [];
  readonly #graph: Graph;
  readonly #id: string;
  readonly #day: string;

  constructor(graph: Graph, id: string, day: string) {
    this.#graph = graph;
    this.#id = id;
    this.#day = day;
  }

  #figure(attribute: string): Figure | undefined {
    const found = findFigure(this.#graph.index, `${this.#id}#${attribute}`, (series) =>
      headOn(series, this.#day, this.#graph.entities.get(this.#id)?.life ?? {}),
    );
    return 'found' in found ? found.found : undefined;
  }

  /** A figure in its own unit; the middle of a range. A plain one has no dimension. */
  maybe(attribute: string, isPlain = false): number | undefined {
    const figure = this.#figure(attribute);
    if (!figure || !isNumber(figure.amount) || (isPlain && Object.keys(figure.dims).length > 0)) return undefined;
    const { value, low, high } = figure.amount;
    const { id: from, sources, asOf, facts } = figure;
    const checked = facts.map((fact) => fact.checked.end).reduce((a, b) => (a > b ? a : b));
    const fresh = this.#graph.vocabulary.attributes[figure.attribute]?.freshFor ?? 'never';
    const freshFor = fresh === 'never' ? undefined : fresh;
    this.provenance.push({
      input: attribute,
      basis: 'fact',
      from,
      sources: [...sources],
      asOf: asOf.text,
      checked,
      ...(freshFor ? { freshFor } : {}),
    });
    return value ?? (low + high) / 2;
  }

  need(attribute: string): number {
    const value = this.maybe(attribute);
    if (value === undefined) this.missing.push(`${this.#id}#${attribute}`);
    return value ?? Number.NaN;
  }

  assume(input: string, reason: Reason): void {
    this.provenance.push({ input, basis: 'assumption', reason, sources: [] });
  }

  result<T>(block: T): FromFacts<T> {
    return this.missing.length > 0 ? { missing: this.missing } : { block, provenance: this.provenance };
  }
}

/** One way over PCIe of the fourth generation, GB/s: what a card has where no faster link is on record. */
const PCIE_GB_S = 32;

/** The link of a chip to its neighbours: one way, and whether all of them share it. */
function linkOf(read: Reader): Pick<HardwareBlock, 'link_gb_s' | 'switched'> {
  // The figure counts both directions and all links of a chip; with a dimension it counts something else.
  const both = read.maybe('scale-up-bandwidth', true);
  if (both === undefined) {
    read.assume('link', {
      en: `no bandwidth of the chip in both directions is on record: PCIe, ${PCIE_GB_S} GB/s one way`,
      zh: `没有该芯片双向互连带宽的记录：按 PCIe 单向 ${PCIE_GB_S} GB/s`,
    });
    return { link_gb_s: PCIE_GB_S, switched: false };
  }
  if (read.maybe('scale-up-domain') === undefined)
    read.assume('switched', {
      en: 'how many chips share the link is not on record: all of a replica are taken to',
      zh: '没有多少芯片共用该互连的记录：视为同一副本的芯片都在其中',
    });
  return { link_gb_s: both / 2, switched: true };
}

/** An accelerator of the content as the simulator needs it, on a day (ISO). */
export function hardwareFromFacts(graph: Graph, id: string, day: string): FromFacts<HardwareBlock> {
  const read = new Reader(graph, id, day);
  const block: HardwareBlock = {
    memory_gb: read.need('memory-capacity'),
    bandwidth_gb_s: read.need('memory-bandwidth'),
    tflops: {
      fp16: read.need('peak-bf16[sparsity=dense]'),
      fp8: read.maybe('peak-fp8[sparsity=dense]') ?? 0,
      fp4: read.maybe('peak-fp4[sparsity=dense]') ?? 0,
    },
    ...linkOf(read),
    rdma_gb_s: null,
  };
  return read.result(block);
}

/** Width of a head where keys and values are kept in a latent form. */
const LATENT_HEAD = 128;

function mixtureOf(read: Reader): ModelBlock['moe'] {
  const experts = read.maybe('experts-total');
  if (experts === undefined) return undefined;
  return {
    experts,
    active: read.need('experts-active'),
    // Where every layer is a mixture, some sources give the width of an expert as that of the layer.
    ffn: read.maybe('moe-ffn-size') ?? read.need('ffn-size'),
    shared: read.maybe('experts-shared') ?? 0,
    dense_layers: read.maybe('dense-layers') ?? 0,
  };
}

function latentOf(read: Reader): ModelBlock['mla'] {
  const kvRank = read.maybe('mla-kv-rank');
  if (kvRank === undefined) return undefined;
  read.assume('mla.nope_dim, mla.v_dim', {
    en: `${LATENT_HEAD} each, as in the reference tables of the cost model`,
    zh: `各取 ${LATENT_HEAD}，与成本模型的参考表一致`,
  });
  return {
    q_rank: read.need('q-rank'),
    kv_rank: kvRank,
    rope_dim: read.need('mla-rope-dim'),
    nope_dim: LATENT_HEAD,
    v_dim: LATENT_HEAD,
  };
}

/** Layers that keep a window of the context, or a state instead of a cache. */
function windowOf(read: Reader, layers: number): ModelBlock['sliding_window'] {
  const windowed = read.maybe('sliding-attention-layers');
  const window = windowed === undefined ? undefined : read.maybe('sliding-window');
  if (windowed !== undefined && window !== undefined) return { fraction: windowed / layers, window };
  const linear = read.maybe('linear-attention-layers');
  if (linear === undefined) return undefined;
  read.assume('sliding_window', {
    en: 'layers of linear attention keep a state, counted as a window of one token',
    zh: '线性注意力层只保留状态，按一个词元的窗口计',
  });
  return { fraction: linear / layers, window: 1 };
}

/** A model of the content as the simulator needs it, on a day (ISO). */
export function modelFromFacts(graph: Graph, id: string, day: string): FromFacts<ModelBlock> {
  const read = new Reader(graph, id, day);
  const moe = mixtureOf(read);
  const layers = read.need('layers');
  const mla = latentOf(read);
  const headDim = mla ? LATENT_HEAD : read.need('head-dim');
  const block: ModelBlock = {
    layers,
    hidden: read.need('hidden-size'),
    heads: read.need('attention-heads'),
    kv_heads: read.need('kv-heads'),
    head_dim: headDim,
    ffn: (moe && moe.dense_layers === 0 ? 0 : read.need('ffn-size')) || 0,
    vocab: read.need('vocab-size'),
    gated: true,
    moe,
    mla,
    sliding_window: windowOf(read, layers),
  };
  read.assume('gated', {
    en: 'three matrices a feed-forward layer, as all models since Llama have',
    zh: '前馈层按三个矩阵计，Llama 以来的模型都是如此',
  });
  return read.result(block);
}
