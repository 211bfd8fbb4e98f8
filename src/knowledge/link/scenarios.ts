import type { FactContext } from '../check-fact.ts';
import type { Graph } from '../graph.ts';
import type { Content } from '../read/content.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Fault } from '../report.ts';
import { type FromFacts, hardwareFromFacts, modelFromFacts } from '../simulator-inputs.ts';

const READERS: Record<'hardware' | 'model', (graph: Graph, id: string, day: string) => FromFacts<unknown>> = {
  hardware: hardwareFromFacts,
  model: modelFromFacts,
};

/** What is wrong with an id that a scenario names; nothing is said of an entity whose own file has a fault. */
function faultOf(
  key: keyof typeof READERS,
  id: string,
  graph: Graph,
  { clock, isEntity }: FactContext,
): Fault | undefined {
  if (graph.entities.has(id)) {
    const read = READERS[key](graph, id, clock);
    if (!('missing' in read)) return undefined;
    const message = `the simulator needs figures that "${id}" does not have`;
    return { rule: 'unknown-fact', message, fix: `add ${read.missing.join(', ')}, or write the block out` };
  }
  if (isEntity(id)) return undefined;
  const fix = didYouMean(id, graph.entities.keys(), 'write the id of an entity that has a file, or the block itself');
  return { rule: 'unknown-entity', message: `"${id}" is not an entity`, fix };
}

/** Reports scenarios that name what does not exist, or what lacks a figure that the simulator needs. */
export function checkScenarios(content: Content, graph: Graph, context: FactContext): void {
  for (const file of content.scenarios) {
    for (const key of ['hardware', 'model'] as const) {
      const id = file.data[key];
      const fault = typeof id === 'string' ? faultOf(key, id, graph, context) : undefined;
      if (fault) context.report.add(file, [key], fault);
    }
  }
}
