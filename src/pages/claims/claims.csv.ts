import type { APIRoute } from 'astro';
import { CLAIM_HEAD, exportClaim } from '../../site/claim-export.ts';
import { toCsv } from '../../site/csv.ts';
import { site } from '../../site/site.ts';

/** All claims as CSV. */
export const GET: APIRoute = () => new Response(toCsv(CLAIM_HEAD, [...site().graph.claims.values()].map(exportClaim)));
