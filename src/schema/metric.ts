/** What an estimate counts. Shares of different metrics are never drawn as one line. */
export const METRICS = [
  'revenue',
  'spending',
  'gross-profit',
  'units',
  'compute',
  'tokens',
  'visits',
  'users',
  'respondents',
  'downloads',
] as const;
export type Metric = (typeof METRICS)[number];

/** The attribute that a share becomes. */
export const SHARE = 'market-share';
/** What nobody is named for. */
export const OTHERS = 'others';
