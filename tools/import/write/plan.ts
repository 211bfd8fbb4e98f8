import type { Content } from '../../../src/knowledge/read/content.ts';
import type { Drafts } from '../../../src/knowledge/read/file.ts';
import { didYouMean } from '../../../src/knowledge/read/nearest.ts';
import type { CatalogueId } from '../../../src/schema/catalogues.ts';
import type { Finding } from '../compare/compare.ts';
import { bareName } from '../names/bare.ts';
import { amountsText, termsText } from '../print/words.ts';
import { Refusal } from '../refusal.ts';
import { withPrice, withSighting } from './price-file.ts';
import type { NewPrice } from './price-text.ts';

/** What is to be written into one file. */
export interface FilePlan {
  /** Below the content's root. */
  path: string;
  /** As it was read; `undefined` for a file that is to be made. */
  before: string | undefined;
  after: string;
  /** What changes, a line each. */
  changes: string[];
}

/** The catalogue as a source of ours. */
export interface Citation {
  source: string;
  /** The day (ISO) on which it was as it is. */
  day: string;
}

/** The day on which a price begins, where the catalogue gives one that does not lie before ours began. */
const datedFrom = ({ quote: { from }, ours }: Finding) =>
  from !== undefined && (ours?.from.start ?? '') <= from ? from : undefined;

function newPrice(finding: Finding, { source, day }: Citation): NewPrice {
  const { quote, entry, marks, isListed } = finding;
  const isOther = marks.length > 0 || isListed;
  const dated = datedFrom(finding);
  return {
    amounts: quote.amounts,
    from: dated ?? day,
    isDated: dated !== undefined,
    seen: day,
    source,
    ...(isOther ? { note: `As ${bareName(entry.names[0] ?? entry.id).name}` } : {}),
  };
}

function applied(text: string | undefined, finding: Finding, citation: Citation): { text: string; change: string } {
  const { kind, terms, ours, quote } = finding;
  if (kind === 'same' && ours && text !== undefined) {
    const price = { from: ours.from.text, sources: ours.sources };
    const change = `${termsText(terms)}  seen ${citation.day}, before ${ours.seen}`;
    return { text: withSighting(text, terms, price, citation.day, citation.source), change };
  }
  const change = `${termsText(terms)}  ${amountsText(quote.amounts)}, from ${datedFrom(finding) ?? citation.day}`;
  return { text: withPrice(text, terms, newPrice(finding, citation)), change };
}

/**
 * What the files of prices are to become.
 * @param read Reads a file below the content's root; `undefined` where there is none.
 */
export function planOf(
  findings: readonly Finding[],
  citation: Citation,
  read: (path: string) => string | undefined,
): FilePlan[] {
  const bySeller = Map.groupBy(findings, ({ terms }) => terms.seller);
  return [...bySeller].map(([seller, ones]) => {
    const path = `prices/${seller}.yaml`;
    const before = read(path);
    const changes: string[] = [];
    let after = before;
    for (const finding of ones) {
      const next = applied(after, finding, citation);
      after = next.text;
      changes.push(next.change);
    }
    return { path, before, after: after ?? '', changes };
  });
}

export const draftsOf = (plans: readonly FilePlan[]): Drafts => new Map(plans.map(({ path, after }) => [path, after]));

/**
 * The source that a catalogue is cited as: the one that is asked for, else the reading of that very day.
 * @throws Refusal where there is none.
 */
export function citedSource(
  asked: string | undefined,
  id: CatalogueId,
  day: string,
  { publishers, catalogues }: Pick<Content, 'publishers' | 'catalogues'>,
): string {
  const sources = publishers.flatMap(({ data }) => data.sources);
  const readings = catalogues?.data.sources[id] ?? [];
  const source = asked ?? sources.find((one) => readings.includes(one.id) && one.published?.text === day)?.id;
  if (source === undefined)
    throw new Refusal(
      `no source of ours is this catalogue as of ${day}: add it to content/sources/, and name it with --source ID`,
    );
  const found = sources.find((one) => one.id === source);
  if (!found) {
    const known = sources.map((one) => one.id);
    throw new Refusal(
      `--source ${source} is not in content/sources/: ${didYouMean(source, known, 'add it to a file there')}`,
    );
  }
  if (found.published && found.published.start > day)
    throw new Refusal(`--source ${source} was published ${found.published.text}, after the catalogue’s day, ${day}`);
  return source;
}
