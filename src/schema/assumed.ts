/** Blocks whose figures are somebody’s assumption unless they name figures of the content. */
export const ASSUMED_BLOCKS = [
  'price',
  'ownership',
  'load',
  'fleet',
  'api',
  'queue',
  'flywheel',
  'training',
  'speculation',
  'claim',
] as const;
