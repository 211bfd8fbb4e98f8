import type { APIRoute } from 'astro';
import { seriesOf } from '../../../site/attributes.ts';
import { toCsv } from '../../../site/csv.ts';
import { exportFacts, FACT_HEAD } from '../../../site/export.ts';
import { site } from '../../../site/site.ts';

export function getStaticPaths() {
  return Object.keys(site().graph.vocabulary.attributes).map((id) => ({ params: { id } }));
}

/** All records of an attribute as CSV. */
export const GET: APIRoute = ({ params }) => {
  const { graph } = site();
  const facts = exportFacts(graph, seriesOf(graph, params['id'] ?? ''));
  return new Response(toCsv(FACT_HEAD, facts));
};
