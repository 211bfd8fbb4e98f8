import type { Figure } from '../knowledge/fact.ts';
import type { Graph } from '../knowledge/graph.ts';

/** A test of models, as one evaluator ran or collected it: values of the dimensions `test` and `evaluator`. */
export interface Scoring {
  test: string;
  evaluator: string;
}

/** The scores of a model’s versions in a test, per cent, each dated by the day on which its version came out; the oldest first. */
export function scoresOf(graph: Graph, model: string, { test, evaluator }: Scoring): readonly Figure[] {
  const series = graph.index.get(model)?.get('version-score') ?? [];
  return series.find(({ dims }) => dims['test'] === test && dims['evaluator'] === evaluator)?.figures ?? [];
}
