import type { Graph } from '../../src/knowledge/graph.ts';
import { didYouMean } from '../../src/knowledge/read/nearest.ts';
import {
  type FromFacts,
  hardwareFromFacts,
  modelFromFacts,
  type Provenance,
} from '../../src/knowledge/simulator-inputs.ts';
import type { HardwareBlock, ModelBlock } from '../../src/schema/scenario.ts';

/** A block with where it comes from, or what is wrong with the id that stands for it. */
export type Found<T> = { block: T; provenance: Provenance[] } | { problem: string };

/** Hardware and models by the ids of the content, each made from its facts once. */
export class Blocks {
  readonly #known: { graph: Graph; today: string } | undefined;
  readonly #made = new Map<string, Found<unknown>>();

  constructor(known: { graph: Graph; today: string } | undefined) {
    this.#known = known;
  }

  hardware(given: string | HardwareBlock): Found<HardwareBlock> {
    return this.#block(given, 'hardware', hardwareFromFacts);
  }

  model(given: string | ModelBlock): Found<ModelBlock> {
    return this.#block(given, 'model', modelFromFacts);
  }

  #block<T>(given: string | T, kind: string, read: (graph: Graph, id: string, day: string) => FromFacts<T>): Found<T> {
    if (typeof given !== 'string') return { block: given, provenance: [] };
    const key = `${kind} ${given}`;
    const made = (this.#made.get(key) as Found<T> | undefined) ?? this.#make(given, read);
    this.#made.set(key, made);
    return made;
  }

  #make<T>(id: string, read: (graph: Graph, id: string, day: string) => FromFacts<T>): Found<T> {
    const known = this.#known;
    if (!known?.graph.entities.has(id)) {
      const fix = didYouMean(id, known?.graph.entities.keys() ?? [], 'write the id of an entity, or the block itself');
      return { problem: `"${id}" is not in the content  ${fix}` };
    }
    const found = read(known.graph, id, known.today);
    if (!('missing' in found)) return found;
    const lacks = found.missing.join(', ');
    return { problem: `"${id}" lacks figures that the simulator needs: ${lacks}  write the block out` };
  }
}
