import { buildGraph } from '../../knowledge/build.ts';
import { readContent } from '../../knowledge/read/content.ts';
import { CONTENT_ROOT } from '../../site/config.ts';
import type { Site } from '../../site/site.ts';

/** The site as the content stands, for tests that hold an explorable against it; on the day of its last reading. */
export function contentSite(): Site {
  const today = '2026-11-29';
  return { graph: buildGraph(readContent(CONTENT_ROOT), today).graph, today };
}
