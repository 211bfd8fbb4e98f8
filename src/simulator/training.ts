const HOUR_S = 3600;

/** A tuning of the model, as a scenario asks for it. */
export interface Training {
  tokens: number;
  method: keyof typeof FLOP_PER_TOKEN;
  /** Part of the peak that is reached. */
  mfu: number;
  /** Months until the next model takes its place. */
  lifeMonths: number;
}

/** FLOP per parameter and token: forward 2, backward 4; a low-rank adapter needs no gradient of the frozen weights (own estimate). */
const FLOP_PER_TOKEN = { full: 6, lora: 4 } as const;

export interface TrainingRun {
  parameters: number;
  tokens: number;
  peakFlops: number;
  /** Part of the peak that is reached. */
  mfu: number;
  usdPerGpuHour: number;
  method?: keyof typeof FLOP_PER_TOKEN;
}

/** Equation 28: work, time and cost of a training run. */
export function trainingCost({ parameters, tokens, peakFlops, mfu, usdPerGpuHour, method = 'full' }: TrainingRun) {
  const flop = FLOP_PER_TOKEN[method] * parameters * tokens;
  const gpuHours = flop / (peakFlops * mfu) / HOUR_S;
  return { flop, gpuHours, usd: gpuHours * usdPerGpuHour };
}

/** Equation 28: what a spending adds to a million tokens over the life of the model, USD. */
export function amortisedUsdPerMtok(spendUsd: number, lifeYears: number, tokensPerDay: number): number {
  return (spendUsd / (lifeYears * 365 * tokensPerDay)) * 1e6;
}
