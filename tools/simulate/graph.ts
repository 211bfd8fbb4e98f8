import { buildGraph } from '../../src/knowledge/build.ts';
import type { Graph } from '../../src/knowledge/graph.ts';
import { readContent } from '../../src/knowledge/read/content.ts';
import { CONTENT_ROOT } from '../../src/site/config.ts';

/** The content as of today. Apart from the rest, because units take a while to load and most scenarios need none. */
export function loadGraph(): { graph: Graph; today: string } {
  const today = new Date().toISOString().slice(0, 10);
  return { graph: buildGraph(readContent(CONTENT_ROOT), today).graph, today };
}
