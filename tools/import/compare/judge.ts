import type { Side } from '../../../src/schema/price.ts';
import type { Amounts, Quote } from '../catalogues/types.ts';
import { beyond, differing } from './differing.ts';
import { inForceOn, type OurList, type OurPrice } from './ours.ts';

/**
 * How a price of a catalogue stands to ours.
 * - `same`: every side that both give is equal.
 * - `fuller`: the same, and the catalogue gives a side that we lack.
 * - `new`: we have no price of this set in force on the day.
 * - `changed`: the catalogue is newer than our last sighting, and differs.
 * - `conflicting`: it differs, and ours stays: `why` says for what reason.
 */
export const KINDS = ['same', 'fuller', 'new', 'changed', 'conflicting'] as const;
export type Kind = (typeof KINDS)[number];

/** Why ours stays. */
export const REASONS = {
  newer: 'ours is known to have held on that day or later',
  'first-hand': 'ours was read in a document of the seller: look there again',
  behind: 'this was our price before: the catalogue is behind',
  ended: 'ours ended before: the catalogue may keep what is no longer sold',
  leap: 'more than five times apart: a slip is likelier than a change',
  free: 'ours has a price, the catalogue calls it free',
  dates: 'the catalogue dates it from before ours began',
  hours: 'we have prices by the time of day, the catalogue a single one',
  swapped: 'output costs less than input: the catalogue may have mixed them up',
  entry: 'another price of the same entry conflicts with ours',
} as const;
export type Reason = keyof typeof REASONS;

export interface Verdict {
  kind: Kind;
  /** Of a conflict: why ours stays. Of another price: why it is not written all the same. */
  why?: Reason;
  /** Ours, as it stood on the day. */
  ours?: OurPrice;
  /** The sides that differ, or that only the catalogue gives. */
  sides: Side[];
}

/** Sellers do cut a price to a fifth; beyond that a catalogue has mostly mixed up units or models. */
const LEAP = 5;

type Amount = Amounts[Side];

const isLeap = (a: Amount, b: Amount) =>
  typeof a === 'number' && typeof b === 'number' && Math.max(a, b) > LEAP * Math.min(a, b);

/** Whether we know more of a price than a catalogue of that day can: it was seen later, or its last day is known. */
const isKnownOn = ({ seen, until }: OurPrice, day: string) => seen >= day || until !== undefined;

const isSwapped = ({ input, output }: Amounts) =>
  typeof input === 'number' && typeof output === 'number' && output < input;

/** The catalogue as a witness. */
export interface Witness {
  /** The day (ISO) of which it speaks. */
  day: string;
  /** Whether it is the seller’s own list. */
  isFirstHand: boolean;
}

/** Why a differing price of ours stays; `undefined` where the catalogue has the better of it. */
function reasonToStay(
  { amounts, from }: Quote,
  ours: OurPrice,
  earlier: readonly OurPrice[],
  { day, isFirstHand }: Witness,
): Reason | undefined {
  const sides = differing(amounts, ours.amounts);
  const reasons: Partial<Record<Reason, boolean>> = {
    behind: !isFirstHand && earlier.some((one) => differing(amounts, one.amounts).length === 0),
    newer: isKnownOn(ours, day),
    free: sides.some((side) => amounts[side] === 'free'),
    'first-hand': !isFirstHand && ours.isFirstHand,
    leap: sides.some((side) => isLeap(amounts[side], ours.amounts[side])),
    swapped: isSwapped(amounts),
    dates: from !== undefined && from <= ours.from.start,
  };
  return (Object.keys(reasons) as Reason[]).find((reason) => reasons[reason]);
}

/** Where nothing of ours holds on the day: it is new, unless we know it to be over, or first saw the same later. */
function verdictOnUnheld({ amounts }: Quote, list: OurList | undefined, day: string): Verdict {
  const over = list?.prices.findLast(({ until }) => until !== undefined && until.end < day);
  if (over) return { kind: 'conflicting', why: 'ended', ours: over, sides: differing(amounts, over.amounts) };
  const [later] = list?.prices ?? [];
  if (later && differing(amounts, later.amounts).length === 0)
    return { kind: 'same', ours: later, sides: beyond(amounts, later.amounts) };
  return { kind: 'new', sides: Object.keys(amounts) as Side[], ...(isSwapped(amounts) ? { why: 'swapped' } : {}) };
}

/** How a quote of a catalogue stands to our list of the same terms. */
export function judge(quote: Quote, list: OurList | undefined, witness: Witness): Verdict {
  const { day } = witness;
  const held = inForceOn(list, day);
  const equal = held.filter(({ amounts }) => differing(quote.amounts, amounts).length === 0);
  const lacks = ({ amounts }: OurPrice) => beyond(quote.amounts, amounts).length;
  const ours = equal.toSorted((a, b) => lacks(a) - lacks(b))[0] ?? held[0];
  if (!ours) return verdictOnUnheld(quote, list, day);
  const sides = differing(quote.amounts, ours.amounts);
  if (sides.length > 0) {
    const earlier = list?.prices.filter(({ from }) => from.start < ours.from.start) ?? [];
    const why = reasonToStay(quote, ours, earlier, witness);
    return why ? { kind: 'conflicting', why, ours, sides } : { kind: 'changed', ours, sides };
  }
  const more = beyond(quote.amounts, ours.amounts);
  if (more.length === 0) return { kind: 'same', ours, sides: [] };
  return { kind: 'fuller', ours, sides: more, ...(isKnownOn(ours, day) ? { why: 'newer' } : {}) };
}
