/** The constants of the model: fitted to 131 published measurements, `EFF` of params.json. */
export interface Efficiency {
  /** Part of the peak FLOP/s that a multiplication reaches. */
  mfu: number;
  /** Part of the memory bandwidth that is reached. */
  mbu: number;
  /** Fixed time of a layer in one step, s. */
  layerS: number;
  /** Fixed time of a sequence in one step, s. */
  sequenceS: number;
  /** All-reduce: first hop and each further one where the chips are switched, and over PCIe, s. */
  reduceS: number;
  hopS: number;
  pcieS: number;
  /** Part of a link's rate that an all-reduce reaches. */
  link: number;
  /** Part of the memory that the engine may fill, and what else lies in it, bytes a chip. */
  memory: number;
  otherBytes: number;
  /** Prompts are computed together up to so many tokens. */
  chunkTokens: number;
  /** What is reached of the equations of wide expert parallelism, which over-predict 1.7 to 2 times (equation 18). */
  wide: number;
}

/** simulator.md section 0.1: median error 11.3 % on 262 held-out rows. */
export const FITTED: Efficiency = {
  mfu: 0.61,
  mbu: 0.78,
  layerS: 62e-6,
  sequenceS: 9e-6,
  reduceS: 6.8e-6,
  hopS: 1.2e-6,
  pcieS: 20e-6,
  link: 0.7,
  memory: 0.9,
  otherBytes: 3.5e9,
  chunkTokens: 8192,
  wide: 0.55,
};

/** No loss anywhere: what physics allows, and what nothing reaches. */
export const IDEAL: Efficiency = {
  ...FITTED,
  mfu: 1,
  mbu: 1,
  layerS: 0,
  sequenceS: 0,
  reduceS: 0,
  hopS: 0,
  pcieS: 0,
  link: 1,
  wide: 1,
};

export const GENERATIONS = ['graphs', 'eager'] as const;
export type Generation = (typeof GENERATIONS)[number];
export const TUNINGS = ['vendor', 'typical', 'untuned'] as const;
export type Tuning = (typeof TUNINGS)[number];

/** Engines of 2023 launched each kernel by itself: simulator.md section 0.2. */
const EAGER_LAYER_S = 250e-6;

/** The constants for a generation of engines. */
export function efficiencyOf(generation: Generation, base: Efficiency = FITTED): Efficiency {
  return generation === 'eager' ? { ...base, layerS: EAGER_LAYER_S } : base;
}

/** What is reached of the model's throughput: vendors publish best cases (simulator.md section 2). */
export const TUNING: Record<Tuning, number> = { vendor: 1, typical: 0.88, untuned: 0.7 };
