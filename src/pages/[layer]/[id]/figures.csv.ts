import type { APIRoute } from 'astro';
import { toCsv } from '../../../site/csv.ts';
import { exportFacts, FACT_HEAD } from '../../../site/export.ts';
import { site } from '../../../site/site.ts';

export function getStaticPaths() {
  return [...site().graph.entities.values()].map(({ layer, id }) => ({ params: { layer, id } }));
}

/** All records of an entity as CSV. */
export const GET: APIRoute = ({ params }) => {
  const { graph } = site();
  const facts = exportFacts(graph, graph.entities.get(params['id'] ?? '')?.series ?? []);
  return new Response(toCsv(FACT_HEAD, facts));
};
