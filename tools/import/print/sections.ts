import type { Comparison, Finding } from '../compare/compare.ts';
import { type Kind, REASONS } from '../compare/judge.ts';
import type { Candidate } from '../compare/speakers.ts';
import type { Mark } from '../names/reading.ts';
import { amountsText, columns, originText, stepText, termsText } from './words.ts';

/** What a report is made of, with what each part is about. */
export const SECTIONS = {
  conflicting: 'the catalogue says otherwise, and ours stays',
  changed: 'the catalogue is newer than our last sighting, and differs',
  new: 'of a seller and a model that we have, and no such price',
  fuller: 'the same, with a side that we lack',
  same: 'the catalogue agrees with us',
  announced: 'begins after the day of the catalogue',
  disputed: 'names of one model that the catalogue prices apart, or that fit several models',
  variants: 'names of a model that cost otherwise, or do not speak for it',
  'unknown-models': 'of a seller that we have: models without a file here',
  'unknown-sellers': 'providers that are no seller of ours',
  gone: 'read in this catalogue before, and without a price in this file',
  skipped: 'set aside',
  malformed: 'not what the catalogue promises',
} as const;
export type SectionId = keyof typeof SECTIONS;

const MARKS: Readonly<Record<Mark, string>> = {
  snapshot: 'a snapshot',
  latest: 'whatever is the newest',
  chat: 'the form that talks',
  stamp: 'a revision, by its digits',
};

/** The names and prices of candidates, side by side. */
const priceLines = (candidates: readonly Candidate[], more: (one: Candidate) => string = () => '') =>
  columns(candidates.map((one) => [termsText(one.terms), amountsText(one.quote.amounts), one.entry.id, more(one)]));

function conflictLines({ terms, entry, quote, ours, why }: Finding): string[] {
  return [
    `${termsText(terms)}  ${entry.id}`,
    `  catalogue  ${amountsText(quote.amounts)}`,
    `  ours       ${ours ? `${amountsText(ours.amounts)}; ${originText(ours)}` : ''}`,
    `  stays      ${why ? REASONS[why] : ''}`,
  ];
}

/** First where prices differ, then where only their end does. */
const byWeight = (findings: readonly Finding[]) =>
  findings.toSorted((a, b) => Number(a.sides.length === 0) - Number(b.sides.length === 0));

function changeLines({ terms, entry, quote, ours, sides }: Finding): string[] {
  if (!ours) return [];
  return [
    `${termsText(terms)}  ${entry.id}`,
    `  ${stepText(ours.amounts, quote.amounts, sides)}; ours ${originText(ours)}`,
  ];
}

const reasonOf = ({ why }: Finding) => (why ? `not written: ${REASONS[why]}` : '');

/** Entries of one kind, each in as many lines as it takes. */
export function findingItems(kind: Kind, findings: readonly Finding[]): string[][] {
  const own = findings.filter((one) => one.kind === kind);
  if (kind === 'conflicting') return byWeight(own).map(conflictLines);
  if (kind === 'changed') return own.map(changeLines);
  if (kind === 'same') return columns(own.map((one) => [termsText(one.terms), one.entry.id])).map((line) => [line]);
  const rows = own.map((one) => [termsText(one.terms), amountsText(one.quote.amounts), one.entry.id, reasonOf(one)]);
  return columns(rows).map((line) => [line]);
}

const single = (lines: readonly string[]) => lines.map((line) => [line]);

/** Counted by their reason, the most frequent first. */
function skippedItems({ skipped }: Comparison): string[][] {
  const groups = [...Map.groupBy(skipped, ({ why }) => why)].sort((a, b) => b[1].length - a[1].length);
  return single(columns(groups.map(([why, ones]) => [String(ones.length), why, `such as ${ones[0]?.id}`])));
}

function unknownItems({ unknownModels }: Comparison, nearest: (key: string) => string | undefined, limit: number) {
  const rows = unknownModels.slice(0, limit).map(({ key, entries }) => {
    const sellers = [...new Set(entries.map(({ seller }) => seller))];
    const hint = nearest(key);
    return [entries[0]?.entry.id ?? key, sellers.join(', '), hint ? `the nearest of ours: ${hint}` : ''];
  });
  return [...single(columns(rows)), ...unknownModels.slice(limit).map(() => [])];
}

function disputedItems({ disputed, ambiguous }: Comparison): string[][] {
  return [
    ...disputed.map((group) => priceLines(group)),
    ...ambiguous.map(({ entry, models }) => [`${entry.id}  may be any of ${models.join(', ')}`]),
  ];
}

/** All entries of a section, in lines; those beyond the limit may be empty. */
export function itemsOf(
  id: SectionId,
  comparison: Comparison,
  nearest: (key: string) => string | undefined,
  limit: number,
): string[][] {
  switch (id) {
    case 'announced':
      return single(priceLines(comparison.announced, ({ quote }) => `from ${quote.from}`));
    case 'disputed':
      return disputedItems(comparison);
    case 'variants': {
      const apart = comparison.variants.filter(({ agrees }) => !agrees);
      return single(priceLines(apart, ({ marks }) => marks.map((mark) => MARKS[mark]).join(', ')));
    }
    case 'unknown-models':
      return unknownItems(comparison, nearest, limit);
    case 'unknown-sellers':
      return single(
        columns(comparison.outsiders.map(({ provider, entries, why }) => [provider, String(entries), why ?? ''])),
      );
    case 'gone':
      return single(
        columns(
          comparison.gone.map(({ list, price }) => [termsText(list), amountsText(price.amounts), `seen ${price.seen}`]),
        ),
      );
    case 'skipped':
      return skippedItems(comparison);
    case 'malformed':
      return single(columns(comparison.malformed.map(({ at, message }) => [at, message])));
    default:
      return findingItems(id, comparison.findings);
  }
}
