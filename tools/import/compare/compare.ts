import type { Content } from '../../../src/knowledge/read/content.ts';
import type { CatalogueId } from '../../../src/schema/catalogues.ts';
import type { Catalogue, Malformed, Skipped } from '../catalogues/types.ts';
import { judge, type Verdict } from './judge.ts';
import { inForceOn, keyOfTerms, type OurList, type OurPrice, Ours } from './ours.ts';
import { type Ambiguous, type Outsider, Sorter, type UnknownModel } from './sort.ts';
import { type Candidate, spokenBy, type Variant } from './speakers.ts';

/** A price of the catalogue beside ours. */
export interface Finding extends Candidate, Verdict {}

/** All that a catalogue has to tell us. */
export interface Comparison {
  findings: Finding[];
  /** Prices that the catalogue announces for a day after its own. */
  announced: Candidate[];
  variants: Variant[];
  disputed: Candidate[][];
  ambiguous: Ambiguous[];
  unknownModels: UnknownModel[];
  outsiders: Outsider[];
  /** Prices of ours that were read in this catalogue before, and are not in it now. */
  gone: { list: OurList; price: OurPrice }[];
  skipped: Skipped[];
  malformed: Malformed[];
}

const byTerms = <C extends Candidate>(candidates: readonly C[]): C[] =>
  candidates.toSorted((a, b) => keyOfTerms(a.terms).localeCompare(keyOfTerms(b.terms), 'en'));

const HOURS = ['peak', 'off-peak'];

/** A plain price beside ours by the time of day is one of the two, and the catalogue does not say which. */
function judged(candidate: Candidate, ours: Ours, id: CatalogueId, day: string): Finding {
  const { terms, quote } = candidate;
  const verdict = judge(quote, ours.list(terms), { day, isFirstHand: id === terms.seller });
  if (verdict.kind !== 'new' || terms.tier !== undefined) return { ...candidate, ...verdict };
  const [byHour] = HOURS.flatMap((tier) => inForceOn(ours.list({ ...terms, tier }), day));
  return byHour
    ? { ...candidate, kind: 'conflicting', why: 'hours', ours: byHour, sides: verdict.sides }
    : { ...candidate, ...verdict };
}

/** Where one price of an entry is in conflict with ours, the others of that entry are doubtful too. */
function doubted(findings: readonly Finding[]): Finding[] {
  const doubtful = new Set(findings.filter(({ kind }) => kind === 'conflicting').map(({ entry }) => entry));
  return findings.map((finding) => {
    const { kind, why, entry } = finding;
    if (!doubtful.has(entry) || why !== undefined || kind === 'same') return finding;
    return { ...finding, kind: kind === 'changed' ? 'conflicting' : kind, why: 'entry' };
  });
}

/** Ours in force that cite the catalogue, of sellers that it lists, and of which it says nothing any more. */
function goneFrom(sources: readonly string[], ours: Ours, seen: readonly Candidate[], day: string): Comparison['gone'] {
  const sellers = new Set(seen.map(({ terms }) => terms.seller));
  const models = new Set(seen.map(({ terms }) => `${terms.seller} ${terms.model}`));
  return ours
    .all()
    .filter(({ seller, model }) => sellers.has(seller) && !models.has(`${seller} ${model}`))
    .flatMap((list) => inForceOn(list, day).map((price) => ({ list, price })))
    .filter(({ price }) => price.sources.some((source) => sources.includes(source)));
}

/**
 * Holds a catalogue against our records as they stood on its day.
 * @param day The catalogue's (ISO).
 */
export function compare(id: CatalogueId, catalogue: Catalogue, content: Content, day: string): Comparison {
  const sorter = new Sorter(content, day);
  for (const entry of catalogue.entries) sorter.sort(entry);
  const ours = new Ours(content);
  const { speakers, variants, disputed } = spokenBy(sorter.candidates);
  const sources = content.catalogues?.data.sources[id] ?? [];
  const findings = doubted(speakers.map((speaker) => judged(speaker, ours, id, day)));
  return {
    findings: byTerms(findings),
    announced: byTerms(sorter.announced),
    variants: byTerms(variants),
    disputed,
    ambiguous: sorter.ambiguous,
    unknownModels: sorter.unknownModels(),
    outsiders: sorter.outsiders(),
    gone: goneFrom(sources, ours, sorter.candidates, day),
    skipped: [...catalogue.skipped, ...sorter.skipped],
    malformed: catalogue.malformed,
  };
}
