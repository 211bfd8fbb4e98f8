/** The four layers of the stack, top of the map last. The folder of an entity's file is its layer. */
export const LAYERS = ['hardware', 'cloud', 'models', 'apps'] as const;
export type Layer = (typeof LAYERS)[number];

/** What sort of thing an entity is. A `group` is a subject that is no single thing: it has a page and facts, and no tile. */
export const KINDS = [
  'company',
  'accelerator',
  'system',
  'product-line',
  'cloud',
  'model',
  'model-family',
  'hub',
  'app',
  'group',
] as const;
export type Kind = (typeof KINDS)[number];
