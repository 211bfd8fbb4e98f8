/** Prices of an API, USD per million tokens. */
export interface ApiPrice {
  input: number;
  output: number;
  /** Input that was in the cache; the plain price where there is none. */
  cachedInput?: number | undefined;
  cacheWrite?: number | undefined;
  /** Above so many input tokens, these prices hold for the whole request. */
  tiers?: readonly { above: number; input: number; output: number; cachedInput?: number | undefined }[] | undefined;
  /** What is paid of the price for work that may wait. */
  batchFactor?: number | undefined;
}

/** One request, tokens. Reasoning counts as output. */
export interface Request {
  input: number;
  output: number;
  reasoning?: number | undefined;
  cachedInput?: number | undefined;
  cacheWrite?: number | undefined;
  isBatch?: boolean | undefined;
}

/** The prices that hold for a request of so many input tokens: those of the highest tier that it passes, for all of it. */
export function ratesFor(price: ApiPrice, input: number): ApiPrice {
  const tier = [...(price.tiers ?? [])].sort((a, b) => b.above - a.above).find(({ above }) => input > above);
  if (!tier) return price;
  // A tier that names no price of its own for cached input is taken to keep the plain ratio.
  const ratio = price.cachedInput === undefined ? 1 : price.cachedInput / price.input;
  return { ...price, ...tier, cachedInput: tier.cachedInput ?? tier.input * ratio };
}

/** Equation 23: what a request costs, USD. A tier holds for all tokens of a request that passes its threshold. */
export function requestUsd(price: ApiPrice, request: Request): number {
  const { input, output, reasoning = 0, cachedInput = 0, cacheWrite = 0, isBatch = false } = request;
  const rates = ratesFor(price, input);
  const fresh = input - cachedInput - cacheWrite;
  const usd =
    fresh * rates.input +
    cachedInput * (rates.cachedInput ?? rates.input) +
    cacheWrite * (rates.cacheWrite ?? rates.input) +
    (output + reasoning) * rates.output;
  return (usd / 1e6) * (isBatch ? (price.batchFactor ?? 1) : 1);
}
