import { buildGraph } from '../../src/knowledge/build.ts';
import { type FromFacts, hardwareFromFacts, modelFromFacts } from '../../src/knowledge/catalogue/blocks.ts';
import { catalogueOf } from '../../src/knowledge/catalogue/build.ts';
import type { Catalogue } from '../../src/knowledge/catalogue/types.ts';
import { readContent } from '../../src/knowledge/read/content.ts';
import { CONTENT_ROOT } from '../../src/site/config.ts';

/** What a scenario may name. */
export interface Known {
  catalogue: Catalogue;
  /** The figures that an entity lacks for the simulator; `undefined` where it has them, or is no entity. */
  lacks(key: 'hardware' | 'model', id: string): string[] | undefined;
}

/** The content as of a day (ISO). Apart from the rest, because units take a while to load and most scenarios need none. */
export function loadKnown(today: string): Known {
  const { graph } = buildGraph(readContent(CONTENT_ROOT), today);
  return {
    catalogue: catalogueOf(graph, today),
    lacks(key, id) {
      if (!graph.entities.has(id)) return undefined;
      const read: FromFacts<unknown> = (key === 'hardware' ? hardwareFromFacts : modelFromFacts)(graph, id, today);
      return 'missing' in read ? read.missing : undefined;
    },
  };
}
