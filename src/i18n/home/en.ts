/** Words of the home page. */
export const en = {
  findings: 'What the figures say today',
  share: (name: string, year: string, low: string, high: string, n: number, market: string) =>
    `In ${year} ${name} had between ${low} and ${high} of ${market}: ${n} published counts, each of something else.`,
  price: (name: string, first: string, firstDay: string, last: string, lastDay: string, factor: string) =>
    `A model as good as ${name} cost ${first} per million tokens in ${firstDay}; the cheapest that is cost ${last} in ${lastDay}, ${factor} times less.`,
  claims: (n: number, day: string, good: number, rest: string) =>
    `Of ${n} claims made about this industry in ${day}, ${good} hold, with a footnote or without; ${rest}.`,
  sharesLink: 'Every estimate',
  pricesLink: 'How fast prices fall',
  claimsLink: 'Every claim, weighed',
  asks: 'What does a token cost?',
  sentence: (model: string, hardware: string, rate: string, cost: string, low: string, high: string) =>
    `${model} on one ${hardware} rented at ${rate} an hour: ${cost} for a million output tokens, between ${low} and ${high}.`,
  against: (price: string, name: string, times: string) =>
    `In the same mix, a million tokens cost ${price} at ${name} that day, ${times} times as much as one’s own.`,
  open: 'Redo the sum with your own numbers',
  redo: 'Arguments to redo',
  lately: 'What changed lately',
  released: (name: string) => `${name} released`,
  repriced: (name: string, seller: string, before: string, after: string) =>
    `${name} at ${seller}: ${before} → ${after} per million tokens in / out`,
  corrected: (title: string) => `Corrected: ${title}`,
};

export type HomeWords = typeof en;
