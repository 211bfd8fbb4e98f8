import { kvBytes, weightBytes } from './model.ts';
import type { Replica } from './step.ts';

/** How many copies of a cache the chips of a replica hold between them. */
export function copies({ model, tensorParallel: n }: Replica): number {
  if (model.mla) return n;
  return n > model.kvHeads ? n / model.kvHeads : 1;
}

/** Bytes that are left for caches once weights and the engine's own are in memory; may be negative. */
export function cacheRoomBytes(replica: Replica): number {
  const { hardware, model, precision, tensorParallel: n, efficiency } = replica;
  const weights = weightBytes(model, precision.weights);
  return efficiency.memory * (n * hardware.memoryBytes - weights - n * efficiency.otherBytes);
}

/** Equation 13: sequences of so many tokens that fit; 0 where the model itself does not. */
export function maxBatch(replica: Replica, tokens: number): number {
  const each = kvBytes(replica.model, replica.precision.kv, tokens) * copies(replica);
  return Math.max(0, Math.floor(cacheRoomBytes(replica) / each));
}
