import type { Entity } from '../knowledge/graph.ts';

/** Whether a model's weights are open, as its figures say; `undefined` for everything that is no model. */
export function opennessOf(entity: Entity): 'open' | 'closed' | undefined {
  const amount = entity.series.find(({ attribute }) => attribute === 'open-weights')?.figures.at(-1)?.amount;
  if (amount?.type !== 'boolean') return undefined;
  return amount.boolean ? 'open' : 'closed';
}
