import type { Values } from './fields.ts';

/** The days on which speeds were measured, and whose prices hold. */
export const TRIANGLE_DAYS = ['2024-05-03', '2026-04-10', '2026-08-22'] as const;
export type TriangleDay = (typeof TRIANGLE_DAYS)[number];

/** What decides which corners of the triangle an offer has. */
export const TRIANGLE_FIELDS = {
  /** The two that are picked. */
  pick: { kind: 'choice', options: ['fast-cheap', 'good-cheap', 'good-fast'] },
  day: { kind: 'choice', options: TRIANGLE_DAYS },
  /** Whose measurement of quality counts. */
  test: { kind: 'choice', options: ['either', 'epoch-ai', 'artificial-analysis'] },
  /** An offer is fast, cheap or good that is among so many per cent of the day. */
  share: { kind: 'number', min: 10, max: 50, scale: 'linear', isWhole: true },
} as const;
export type TriangleValues = Values<typeof TRIANGLE_FIELDS>;

export type Corner = 'fast' | 'cheap' | 'good';
const CORNERS: readonly Corner[] = ['fast', 'cheap', 'good'];
type Evaluator = 'epoch-ai' | 'artificial-analysis';

/** A model as one seller offers it on one day. */
export interface Offer {
  /** USD per million tokens, three read for each written. */
  price: number;
  /** Tokens a second of one stream. */
  speed: number;
  /** Per cent, by who measured them. */
  scores: Partial<Record<Evaluator, number>>;
}

/** An offer with the quality that counts. */
export type Placed<O extends Offer> = O & { score: number };

/** Offers whose quality is known by the test that counts: Epoch’s own run goes before that of others where either will do. */
export function placedOffers<O extends Offer>(offers: readonly O[], test: TriangleValues['test']): Placed<O>[] {
  return offers.flatMap((offer) => {
    const { scores } = offer;
    const score = test === 'either' ? (scores['epoch-ai'] ?? scores['artificial-analysis']) : scores[test];
    return score === undefined ? [] : [{ ...offer, score }];
  });
}

/** How far an offer goes towards a corner: the larger the better, so a price counts against it. */
export function towards(corner: Corner, { speed, price, score }: Placed<Offer>): number {
  return corner === 'fast' ? speed : corner === 'cheap' ? -price : score;
}

/** What is measured at a corner, as a person says it. */
export function measureAt(corner: Corner, { speed, price, score }: Placed<Offer>): number {
  return corner === 'fast' ? speed : corner === 'cheap' ? price : score;
}

/** The last offer that still counts as fast, cheap or good. */
function lastOf<O extends Offer>(offers: readonly Placed<O>[], corner: Corner, share: number): Placed<O> | undefined {
  const ordered = [...offers].sort((a, b) => towards(corner, b) - towards(corner, a));
  return ordered[Math.max(0, Math.round((ordered.length * share) / 100) - 1)];
}

function bestOf<O extends Offer>(offers: readonly Placed<O>[], corner: Corner): Placed<O> | undefined {
  return offers.reduce<Placed<O> | undefined>(
    (best, one) => (best && towards(corner, best) >= towards(corner, one) ? best : one),
    undefined,
  );
}

/** Offers that no other beats at both corners: at least as good at each, and better at one. */
export function frontOf<O extends Offer>(offers: readonly Placed<O>[], [a, b]: readonly [Corner, Corner]): Placed<O>[] {
  const beats = (one: Placed<O>, other: Placed<O>) => {
    const [first, second] = [towards(a, one) - towards(a, other), towards(b, one) - towards(b, other)];
    return first >= 0 && second >= 0 && (first > 0 || second > 0);
  };
  return offers.filter((one) => !offers.some((other) => beats(other, one)));
}

/** The two corners that a pick names. */
export const pickedCorners = (pick: TriangleValues['pick']) => pick.split('-') as [Corner, Corner];

export interface TriangleAnswer<O extends Offer> {
  placed: Placed<O>[];
  picked: [Corner, Corner];
  /** The corner that was not picked. */
  third: Corner;
  /** From where on an offer counts, in what is measured at each corner. */
  limits: Record<Corner, number>;
  /** Offers that have both corners, and those that have all three. */
  both: Placed<O>[];
  all: Placed<O>[];
  front: Placed<O>[];
  /** The best at the third corner: among those that have both, and of all. */
  bestOfBoth: Placed<O> | undefined;
  best: Placed<O> | undefined;
  /** How many would have both, and all three, if the corners had nothing to do with each other. */
  chance: { both: number; all: number };
}

/** All that follows from the values, and from the offers of the day. */
export function triangleAnswer<O extends Offer>(offers: readonly O[], values: TriangleValues): TriangleAnswer<O> {
  const placed = placedOffers(offers, values.test);
  const picked = pickedCorners(values.pick);
  const third = CORNERS.find((corner) => !picked.includes(corner)) ?? 'good';
  const lasts = new Map(CORNERS.map((corner) => [corner, lastOf(placed, corner, values.share)]));
  const has = (corner: Corner) => (one: Placed<O>) => {
    const last = lasts.get(corner);
    return last !== undefined && towards(corner, one) >= towards(corner, last);
  };
  const both = placed.filter(has(picked[0])).filter(has(picked[1]));
  const parts = CORNERS.map((corner) => placed.filter(has(corner)).length / (placed.length || 1));
  const part = (corner: Corner) => parts[CORNERS.indexOf(corner)] ?? 0;
  const limit = (corner: Corner) => {
    const last = lasts.get(corner);
    return last === undefined ? Number.NaN : measureAt(corner, last);
  };
  return {
    placed,
    picked,
    third,
    limits: { fast: limit('fast'), cheap: limit('cheap'), good: limit('good') },
    both,
    all: both.filter(has(third)),
    front: frontOf(placed, picked),
    bestOfBoth: bestOf(both, third),
    best: bestOf(placed, third),
    chance: {
      both: placed.length * part(picked[0]) * part(picked[1]),
      all: placed.length * part('fast') * part('cheap') * part('good'),
    },
  };
}

/** The offers of each day. */
export interface TriangleDays<O extends Offer = Offer> {
  days: Readonly<Record<TriangleDay, readonly O[]>>;
}
