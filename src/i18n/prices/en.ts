/** Words of the price pages. */
export const en = {
  prices: 'Prices',
  tokens: 'Token prices',
  tokensLead:
    'What sellers ask for a million tokens, and have asked: each price with its first day, as exactly as that is known, the day it was last seen, and where. A price that nobody has seen end is not proof of today’s.',
  tokensDescription:
    'Prices of language-model tokens with their history and sources: by model, by quality, on any day since 2020.',
  hours: 'GPU-hour prices',
  hoursLead:
    'What an hour of an accelerator costs, by seller and terms. On demand, reserved and spot are different goods and are told apart; list prices are not what large buyers pay.',
  hoursDescription:
    'Prices of GPU-hours by accelerator, seller and terms since 2023, with sources, and the spread between sellers month by month.',
  noScript:
    'Without JavaScript the tables show today’s prices; the figures of every seller and model stand on their pages.',
  day: 'Prices in force on',
  asOf: 'As of',
  play: 'Play',
  pause: 'Pause',
  now: 'Today',
  find: 'Model or seller',
  seller: 'Seller',
  anySeller: 'Any seller',
  accelerator: 'Accelerator',
  terms: 'Terms',
  anyTerms: 'Any terms',
  unit: 'Price of',
  units: { mtok: 'a million tokens', mix: 'a million tokens, 3 read : 1 written', requests: '1,000 requests' },
  currency: 'Currency',
  currencies: { asked: 'as asked', usd: 'in dollars' },
  shape: 'Tokens in and out of a request',
  head: {
    model: 'Model',
    seller: 'Seller',
    input: 'Input',
    cached: 'Cached',
    output: 'Output',
    price: 'Price',
    since: 'In force since',
    seen: 'Last seen',
    source: 'Source',
    accelerator: 'Accelerator',
    terms: 'Terms',
  },
  count: (n: number, day: string) => `${n} prices on ${day}`,
  none: 'No price is known for this choice on this day.',
  free: 'free',
  missing: 'not stated',
  disputed: 'sources differ',
  low: 'low confidence',
  firstSeen: (day: string) => `first seen ${day}`,
  until: (day: string) => `until ${day}`,
  unseen: (days: number) => `unseen for ${days} days`,
  at: (rate: string, on: string) => `at ${rate}, ${on}`,
  above: (length: string) => `input above ${length}`,
  historyTitle: (seller: string, n: number) => `${seller}: what ${n} models cost, model by model`,
  historyHow:
    'Dollars per million tokens, three read for each one written, on a logarithmic scale. A line ends where the price was last seen; a filled mark began that day, a hollow one was only first seen then.',
  historySummary: (dear: string, cheap: string) => `Between ${dear} and ${cheap}.`,
  historyOf: (model: string, seller: string, price: string, since: string, to: string, source: string) =>
    `${model}, ${seller}: ${price}, ${since} to ${to}. Read in ${source}.`,
  cheapestTitle: (name: string, factor: string, years: string) =>
    `As good as ${name}: ${factor} times cheaper in ${years} years`,
  cheapestOne: (names: string) => `The lowest price for a model as good as ${names}`,
  cheapestHow:
    'The lowest price asked by anybody for a model that scores at least as much on the named test, dollars per million tokens, three read for each one written, logarithmic. What is free, and what is of low confidence, is left out; a price not seen for 400 days is taken to have ended. A model of which no score is known does not count, so the lowest price may have been lower.',
  cheapestNone: 'No scores are known from which levels could be drawn.',
  cheapestSaid: (level: string, model: string, seller: string, price: string, day: string) =>
    `As good as ${level}: ${model} at ${seller} for ${price}, from ${day}`,
  cheapestHead: ['Level', 'From', 'Price', 'Model', 'Seller', 'Source'],
  level: (name: string, test: string, score: string) => `${name} (${test} ${score})`,
  decline: 'How fast the lowest price fell',
  declineHow:
    'First price over last is the fall; its root by the number of years is the fall a year. Days between the two, divided by 365.25, are the years.',
  declineSum: (first: string, last: string, factor: string, years: string, perYear: string) =>
    `${first} ÷ ${last} = ${factor}; ${factor} ^ (1 ÷ ${years}) = ${perYear} times a year`,
  declineSpan: (from: string, to: string) => `${from} to ${to}`,
  classTitle: (n: number, test: string) => `${n} models on the day they were first sold, by score in ${test}`,
  classSummary: (n: number) => `No score is known of ${n} of them.`,
  classHow:
    'First price of each model at any seller, dollars per million tokens, three read for each one written, logarithmic.',
  classes: 'Quality',
  atLeast: (name: string) => `as good as ${name}`,
  below: (name: string) => `below ${name}`,
  notTested: 'no score known',
  kinds: {
    'on-demand': 'on demand',
    reserved: 'reserved',
    spot: 'spot',
    marketplace: 'on marketplaces',
    serverless: 'serverless',
    managed: 'managed',
    'gpu-only': 'the GPU alone, its machine billed apart',
  },
  allForms: (name: string) => `${name}, all forms`,
  forms: 'Form of the card',
  formUnstated: 'form not stated',
  hoursTitle: (name: string, prices: number, sellers: number, year: string) =>
    `${name}: ${prices} prices an hour of ${sellers} sellers since ${year}`,
  hoursTitleOf: (name: string, seller: string, prices: number, year: string) =>
    `${name} at ${seller}: ${prices} prices an hour since ${year}`,
  hoursHow:
    'Dollars an hour of one accelerator, a panel for each kind of terms; a step upwards is a doubling. A mark is the first sight of a price, filled where that day is known to be its first; the line runs on to its last sight. Dashes lead from there to the next price seen of the same offer: when it changed between is not known.',
  hoursOf: (seller: string, terms: string, price: string, since: string, to: string, source: string) =>
    `${seller}, ${terms}: ${price} an hour, ${since}, last seen ${to}. Read in ${source}.`,
  hoursSummary: (low: string, high: string) => `Between ${low} and ${high} an hour.`,
  forgotten: (n: number) => `${n} more that nobody has seen for over 400 days`,
  spreadTitle: (name: string, low: string, high: string, month: string, n: number) =>
    `${name} on demand, ${month}: from ${low} to ${high} at ${n} sellers`,
  spreadHow:
    'Dollars an hour on demand; a step upwards is a doubling. A dot is a seller at its lowest price: strong where it was seen in the month, faint where it was seen before and later, the earlier price being taken to hold. The line joins the sellers in the middle. It breaks with fewer than three of them, where more than a third come or go, and where it would move though none changed its price. Prices of low confidence are left out.',
  spreadCounts: 'Sellers, strong where seen in the month',
  spreadSaid: (month: string, low: string, median: string, high: string) =>
    `${month}: ${low} to ${high}, middle ${median}. `,
  spreadSellers: (n: number, seen: number, kept: number, moved: number) =>
    `${n} sellers, ${seen} of them seen in the month; ${kept} also known the month before, ${moved} of those at another price.`,
  monthOfOne: (month: string, price: string) => `${month}: ${price}, one seller.`,
  spreadHead: [
    'Month',
    'Lowest',
    'Middle',
    'Highest',
    'Sellers',
    'Seen in it',
    'Known the month before',
    'At another price',
  ],
  marketTitle: (name: string, figures: number, series: number) =>
    `${name}: ${figures} figures for the whole market, counted in ${series} ways`,
  marketHow:
    'Dollars an hour; a step upwards is a doubling. Indices, medians and ranges, each by the publisher that is named. They count different sellers and terms: only what is joined by a line compares.',
  marketSummary: 'None is averaged with another, and none is a price that a seller asks.',
  marketOf: (series: string, printed: string, when: string, source: string) =>
    `${series}: ${printed}, ${when}. Read in ${source}.`,
  marketHead: ['Who, and what', 'Price', 'Of', 'Source'],
  month: 'Month',
  usd: 'Dollars per million tokens',
  usdHour: 'Dollars an hour',
  table: 'The figures',
  still: 'Point at a mark, or move through them with the arrow keys.',
  priceList: (day: string) => `Prices asked on ${day}`,
  priceListTokens: 'Per million tokens',
  priceListHours: 'Per accelerator and hour',
  priceListForgotten: 'Per accelerator and hour, not seen for over 400 days',
  allTokens: 'All token prices',
  allHours: 'All GPU-hour prices',
};

export type PriceWords = typeof en;
