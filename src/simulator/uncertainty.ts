/** Observed over predicted throughput, over 410 measurements the constants never saw: simulator.md section 0.3. */
const THROUGHPUT_QUANTILES: readonly (readonly [p: number, ratio: number])[] = [
  [0.05, 0.45],
  [0.1, 0.54],
  [0.25, 0.69],
  [0.5, 0.88],
  [0.75, 1.04],
  [0.9, 1.14],
  [0.95, 1.19],
];

/** A generator of numbers in [0, 1) that the seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A standard normal number (Box-Muller). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The measured multiplier of throughput at a probability, straight between the quantiles, flat beyond them. */
export function throughputMultiplier(p: number): number {
  const at = THROUGHPUT_QUANTILES.findIndex(([quantile]) => quantile >= p);
  const upper = THROUGHPUT_QUANTILES[at];
  const lower = THROUGHPUT_QUANTILES[at - 1];
  if (!upper) return THROUGHPUT_QUANTILES.at(-1)?.[1] ?? 1;
  if (!lower) return upper[1];
  return lower[1] + ((p - lower[0]) / (upper[0] - lower[0])) * (upper[1] - lower[1]);
}

/** How the inputs spread: standard deviations of the logarithm; throughput as measured, or lognormal. */
export interface Spread {
  price: number;
  utilisation: number;
  throughput: 'measured' | number;
}

export interface Band {
  p10: number;
  p50: number;
  p90: number;
}

/** The value below which a part of a sorted list lies. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Equation 31: by how much a cost may differ from its central value, as multipliers. */
export function costMultipliers(spread: Spread, draws: number, seed: number): Band {
  const random = seeded(seed);
  const all = new Float64Array(draws);
  for (let at = 0; at < draws; at++) {
    const price = Math.exp(spread.price * normal(random));
    const utilisation = Math.exp(spread.utilisation * normal(random));
    const throughput =
      spread.throughput === 'measured' ? throughputMultiplier(random()) : Math.exp(spread.throughput * normal(random));
    all[at] = price / (utilisation * throughput);
  }
  all.sort();
  return { p10: quantile(all, 0.1), p50: quantile(all, 0.5), p90: quantile(all, 0.9) };
}

/** Equation 31: what a result becomes when each input alone goes down and up by a part. */
export function tornado<K extends string>(
  inputs: Readonly<Record<K, number>>,
  result: (inputs: Record<K, number>) => number,
  part = 0.2,
): Record<K, [low: number, high: number]> {
  const names = Object.keys(inputs) as K[];
  const bent = (name: K, by: number) => result({ ...inputs, [name]: inputs[name] * by });
  return Object.fromEntries(names.map((name) => [name, [bent(name, 1 - part), bent(name, 1 + part)]])) as Record<
    K,
    [number, number]
  >;
}
