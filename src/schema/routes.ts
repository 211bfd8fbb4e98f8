import type { GuideRecord } from './guide.ts';
import type { Layer } from './layers.ts';

/** Addresses of the site as authors and code write them: without base path and language, with a closing slash. */
export const routes = {
  home: '/',
  stack: '/stack/',
  attributes: '/attributes/',
  sources: '/sources/',
  glossary: '/glossary/',
  guides: '/guides/',
  search: '/search/',
  about: '/about/',
  contribute: '/contribute/',
  markets: '/markets/',
  market: (id: string) => `/markets/${id}/`,
  claims: '/claims/',
  claim: (id: string) => `/claims/${id}/`,
  corrections: '/corrections/',
  explorable: (id: string) => `/explorables/${id}/`,
  tokenPrices: '/prices/tokens/',
  hourPrices: '/prices/gpu-hours/',
  revenue: '/markets/revenue-and-capex/',
  money: '/money/',
  simulator: '/simulator/',
  simulatorEmbed: '/embed/simulator/',
  scenarioSchema: '/simulator/scenario.schema.json',
  validation: '/simulator/validation/',
  layer: (layer: Layer) => `/${layer}/`,
  entity: (layer: Layer, id: string) => `/${layer}/${id}/`,
  attribute: (id: string) => `/attributes/${id}/`,
  source: (id: string) => `/sources/${id}/`,
  term: (id: string) => `/glossary/${id}/`,
  guide: (id: string) => `/guides/${id}/`,
} as const;

/** Where a guide stands: on the page of its layer, on one of the site’s, or on its own. */
export function guideRoute({
  id,
  kind,
  layer,
  page,
}: Pick<GuideRecord, 'kind' | 'layer' | 'page'> & { id: string }): string {
  if (layer) return routes.layer(layer);
  if (page) return routes[page];
  return kind === 'page' ? `/${id}/` : routes.guide(id);
}
