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
