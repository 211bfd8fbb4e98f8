/** Words of the pages on markets. */
export const en = {
  title: 'Market shares',
  lead: 'Who has what share depends on what is counted, and by whom. Every estimate that was found is drawn, with its range, its publisher and its way of counting; none is averaged with another.',
  description:
    'Market shares of AI infrastructure: every published estimate, with what it counts and where publishers disagree.',
  markets: 'Markets',
  others: 'Others',
  allPublishers: 'All publishers',
  allMetrics: 'Everything',
  publisher: 'Publisher',
  metric: 'What is counted',
  holder: 'Share of',
  year: 'Year',
  asOf: 'As of',
  play: 'Play',
  pause: 'Pause',
  now: 'Today',
  why: 'Why the estimates differ',
  claimed: (by: string, year: string) => `${by}, ${year}`,
  claim: (by: string, says: string) => `${by} said: ${says}`,
  sharesTitle: (market: string, from: string, to: string, n: number) =>
    `${market}, ${from === to ? from : `${from} to ${to}`}: ${n} estimates`,
  sharesHow:
    'Per cent, one panel for each name, the same height for a point in each. Filled marks were counted, pale ones estimated, hollow ones said of what is to come. A ring around a mark: restated later. Lines join one publisher’s estimates of one kind.',
  sharesSummary: (name: string, low: string, high: string, n: number) =>
    `${name}: lowest ${low}, highest ${high}, ${n} estimates.`,
  shapes: 'Shapes',
  notDrawn: (names: string) => `Not drawn, in the table: ${names}.`,
  spreadTitle: (name: string, year: string, low: string, high: string) =>
    `${name} in ${year}: between ${low} and ${high}, by what is counted`,
  spreadOne: (name: string, year: string, said: string) => `${name} in ${year}: ${said}, by one count`,
  spreadHow:
    'Per cent. The grey field reaches from the lowest estimate to the highest; hatched, the range that a publisher gives.',
  spreadSummary: (n: number, points: string) =>
    `${n} ways of counting, ${points} points from the lowest to the highest.`,
  spreadNone: 'Nothing is known of this choice as of this day.',
  yearsTitle: 'How far publishers are apart, by year',
  years: ['Year', 'Ways of counting', 'Lowest', 'Highest', 'Apart, points'],
  concentrationTitle: (low: string, high: string) => `As concentrated as ${low} to ${high} sellers of equal size`,
  concentrationHow:
    'The number of equal sellers that would give the same Herfindahl-Hirschman index. The range: who is not named counts as many small sellers, or as few as can be. Newest estimate of each publisher.',
  concentrationNone: 'No estimate names enough of the market to say how concentrated it is.',
  concentration: ['Estimate', 'Period', 'Index', 'Equal sellers'],
  equals: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  countsTitle: 'What each estimate counts',
  counts: 'Counts',
  method: 'How',
  othersAre: 'Others',
  estimatesOf: (n: number, from: string, to: string) =>
    n === 1 ? `one estimate, ${from}` : `${n} estimates, ${from} to ${to}`,
  multipleChoice: 'Several could be named: shares add up to more than the whole.',
  table: ['Period', 'Publisher', 'Counts', 'Shares', 'Source'],
  /** What is said of every mark; it goes to the browser with the data. */
  say: {
    of: '{name}, {period}: {share}. {publisher}, {metric}',
    read: 'Read in {sources}.',
    forecast: 'forecast',
    restated: 'restated',
    low: 'low confidence',
  },
  tableTitle: 'Every estimate',
  figures: 'The figures',
  total: 'total',
  sizes: 'How large the market is',
  apart: 'Kept apart from',
  related: 'Who is named',
  others_: 'Other markets',
  overviewHow: 'Share of the leader, per cent, 2020 to today: every estimate as a mark, on one scale.',
  overviewSpread: (name: string, year: string, said: string, ways: number) =>
    `${name}, ${year}: ${said}${ways > 1 ? `, by ${ways} counts` : ''}`,
  money: 'Revenue and capex over time',
  still: 'Point at a mark, or move through them with the arrow keys.',
  inMarkets: 'Market shares',
};

export type MarketWords = typeof en;
