import type { APIRoute } from 'astro';
import { exportClaim } from '../../site/claim-export.ts';
import { site } from '../../site/site.ts';

/** All claims as JSON. */
export const GET: APIRoute = () => new Response(JSON.stringify([...site().graph.claims.values()].map(exportClaim)));
