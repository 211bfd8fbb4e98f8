import { HOUR_PRICE } from '../../schema/price.ts';
import type { Label } from '../../schema/vocabulary.ts';
import type { Entity, Graph } from '../graph.ts';
import { type FromFacts, hardwareFromFacts, modelFromFacts } from './blocks.ts';
import { isDollar, offersOf, rentsOf } from './prices.ts';
import type { Catalogue, Entry } from './types.ts';

const nameOf = ({ name, zhName }: Entity): Label => ({ en: name, zh: zhName ?? name });

function entriesOf<T>(
  graph: Graph,
  kind: Entity['kind'],
  day: string,
  read: (graph: Graph, id: string, day: string) => FromFacts<T>,
): Entry<T>[] {
  return [...graph.entities.values()].flatMap((entity) => {
    const found = entity.kind === kind ? read(graph, entity.id, day) : { missing: [] };
    if ('missing' in found) return [];
    return [{ id: entity.id, name: nameOf(entity), block: found.block, inputs: found.provenance }];
  });
}

/** A price that no attribute times is stale after so many days. */
const FRESH_FOR = 30;

/** Gathers what the simulator can use from the content, as known on a day (ISO). It counts in dollars. */
export function catalogueOf(graph: Graph, day: string): Catalogue {
  const offers = offersOf(graph).filter(isDollar);
  const rents = rentsOf(graph).filter(isDollar);
  const named = new Set([
    ...offers.flatMap(({ seller, model }) => [seller, model]),
    ...rents.map(({ seller }) => seller),
  ]);
  const fresh = graph.vocabulary.attributes[HOUR_PRICE]?.freshFor;
  return {
    accelerators: entriesOf(graph, 'accelerator', day, hardwareFromFacts),
    models: entriesOf(graph, 'model', day, modelFromFacts),
    offers,
    rents,
    names: Object.fromEntries(
      [...named].flatMap((id) => {
        const entity = graph.entities.get(id);
        return entity ? [[id, nameOf(entity)]] : [];
      }),
    ),
    freshFor: typeof fresh === 'number' ? fresh : FRESH_FOR,
  };
}
