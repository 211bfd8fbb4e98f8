import type { Entry, Quote } from '../catalogues/types.ts';
import type { Mark } from '../names/reading.ts';
import { differing } from './differing.ts';
import { keyOfTerms, type Terms } from './ours.ts';

/** A quote of an entry that stands for a model of ours. */
export interface Candidate {
  terms: Terms;
  entry: Entry;
  quote: Quote;
  marks: Mark[];
  /** Whether `catalogues.yaml` names the entry for this very seller. */
  isListed: boolean;
}

/** A name beside the one that speaks for a model. */
export interface Variant extends Candidate {
  /** Whether it costs the same. */
  agrees: boolean;
}

export interface Spoken {
  speakers: Candidate[];
  variants: Variant[];
  /** Names of equal standing that say different things: none of them speaks. */
  disputed: Candidate[][];
}

/** The fewer endings a name has, the more it is the model itself; one that is listed outright comes first. */
const rankOf = ({ isListed, marks }: Candidate): number => {
  if (isListed) return 0;
  if (marks.length === 0) return 1;
  if (marks.includes('snapshot')) return 4;
  return marks.includes('latest') ? 3 : 2;
};

/** Whether two names cost the same, as far as both say. */
const isAtOne = (a: Candidate, b: Candidate) => differing(a.quote.amounts, b.quote.amounts).length === 0;
const sidesSaid = ({ quote }: Candidate) => Object.keys(quote.amounts).length;

/** Of the names that stand for one model on the same terms, the one that speaks for it. */
function speakerOf(candidates: readonly Candidate[]): Spoken {
  const able = candidates.filter(({ marks }) => !marks.includes('stamp'));
  const best = Math.min(...able.map(rankOf));
  const first = able.filter((one) => rankOf(one) === best);
  const speaker = first.toSorted((a, b) => sidesSaid(b) - sidesSaid(a))[0];
  if (!speaker) return { speakers: [], variants: candidates.map((one) => ({ ...one, agrees: false })), disputed: [] };
  if (!first.every((one) => isAtOne(one, speaker))) return { speakers: [], variants: [], disputed: [first] };
  const others = candidates.filter((one) => one !== speaker);
  return {
    speakers: [speaker],
    variants: others.map((one) => ({ ...one, agrees: isAtOne(one, speaker) })),
    disputed: [],
  };
}

/** Picks for every model, seller and tier the one name that speaks. */
export function spokenBy(candidates: readonly Candidate[]): Spoken {
  const groups = [...Map.groupBy(candidates, ({ terms }) => keyOfTerms(terms)).values()].map(speakerOf);
  return {
    speakers: groups.flatMap(({ speakers }) => speakers),
    variants: groups.flatMap(({ variants }) => variants),
    disputed: groups.flatMap(({ disputed }) => disputed),
  };
}
