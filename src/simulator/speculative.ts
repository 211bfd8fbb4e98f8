/** Equation 19: a small model drafts `gamma` tokens, the large one checks them in one step. */
export interface Speculation {
  /** The chance that a drafted token is accepted. */
  acceptance: number;
  gamma: number;
  /** Time of one drafting step, as a part of a step of the large model. */
  draftCost: number;
}

/** Tokens that one check yields on average. */
export function tokensPerCheck({ acceptance, gamma }: Speculation): number {
  return acceptance === 1 ? gamma + 1 : (1 - acceptance ** (gamma + 1)) / (1 - acceptance);
}

/** Steps of the large model that one token takes, drafting counted; 1 where nothing is drafted. */
export function stepsPerToken(speculation: Speculation | undefined): number {
  return speculation ? 1 / speculativeSpeedup(speculation) : 1;
}

/** Positions of a sequence that one step computes. */
export function positionsOf(speculation: Speculation | undefined): number {
  return speculation ? speculation.gamma + 1 : 1;
}

/** How many times faster a stream becomes, where a check costs no more than a step. */
export function speculativeSpeedup(speculation: Speculation): number {
  return tokensPerCheck(speculation) / (1 + speculation.gamma * speculation.draftCost);
}
