import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../knowledge/build.ts';
import type { Graph } from '../knowledge/graph.ts';
import { readContent } from '../knowledge/read/content.ts';
import { CONTENT_ROOT } from './config.ts';
import { commitDay } from './git.ts';

/** What every page is made from. */
export interface Site {
  graph: Graph;
  /** The day (ISO) as of which the site speaks. */
  today: string;
}

/** `SOURCE_DATE_EPOCH`, else the commit's day, else the newest day in the content: never the clock, so that builds repeat. */
function dayOf(graph: Graph): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const checked = () =>
    [...graph.entities.values()].flatMap(({ series }) =>
      series.flatMap(({ figures }) => figures.flatMap(({ facts }) => facts.map((fact) => fact.checked.end))),
    );
  return commitDay() ?? checked().reduce((a, b) => (a > b ? a : b), '1970-01-01');
}

function load(): Site {
  const { graph, problems } = buildGraph(readContent(CONTENT_ROOT), new Date().toISOString().slice(0, 10));
  const [first] = problems;
  if (first)
    throw new Error(
      `content has ${problems.length} problems, the first in ${first.path}:${first.line}; see npm run check`,
    );
  return { graph, today: dayOf(graph) };
}

function newestChange(): number {
  return Math.max(...globSync('**', { cwd: CONTENT_ROOT }).map((path) => statSync(join(CONTENT_ROOT, path)).mtimeMs));
}

let cached: { site: Site; changed: number } | undefined;

/** The graph, linked once a build; in development again after each change of the content. */
export function site(): Site {
  if (cached && !import.meta.env.DEV) return cached.site;
  const changed = import.meta.env.DEV ? newestChange() : 0;
  if (cached?.changed !== changed) cached = { site: load(), changed };
  return cached.site;
}
