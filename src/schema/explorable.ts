/** The charts that a reader can change, each with the page that it stands on: `<Chart id="explorable/failures" />`. */
export const EXPLORABLE_HOMES = {
  failures: '/guides/two-kinds-of-cloud/',
  money: '/money/',
  'gpu-supply': '/guides/getting-a-gpu/',
  amortisation: '/guides/one-year-to-earn-it-back/',
  'one-second': '/guides/one-second-of-training/',
  triangle: '/guides/the-triangle/',
  lag: '/guides/the-lag/',
  flywheel: '/guides/from-api-to-your-own-model/',
} as const;
export type ExplorableId = keyof typeof EXPLORABLE_HOMES;

export const EXPLORABLE_IDS = Object.keys(EXPLORABLE_HOMES) as ExplorableId[];

export const isExplorable = (id: string): id is ExplorableId => Object.hasOwn(EXPLORABLE_HOMES, id);
