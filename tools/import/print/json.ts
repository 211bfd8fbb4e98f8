import type { Finding } from '../compare/compare.ts';
import type { OurPrice } from '../compare/ours.ts';
import type { Candidate } from '../compare/speakers.ts';
import { countsOf, type Report } from './report.ts';
import { SECTIONS, type SectionId } from './sections.ts';

const oursJson = ({ amounts, from, until, seen, sources }: OurPrice) => ({
  ...amounts,
  from: from.text,
  ...(until ? { until: until.text } : {}),
  seen,
  sources,
});

const candidateJson = ({ terms, entry, quote, marks }: Candidate) => ({
  ...terms,
  entry: entry.id,
  ...(marks.length > 0 ? { marks } : {}),
  ...(quote.from ? { from: quote.from } : {}),
  amounts: quote.amounts,
});

const findingJson = ({ kind, why, ours, sides, ...candidate }: Finding) => ({
  kind,
  ...(why ? { why } : {}),
  ...candidateJson(candidate),
  ...(sides.length > 0 ? { sides } : {}),
  ...(ours ? { ours: oursJson(ours) } : {}),
});

/** The whole comparison for machines: dollars per million tokens, days in ISO.
 * @param only The sections to give; an empty list stands for all.
 */
export function reportJson(
  { catalogue, file, day, dayFrom, entries, problems, comparison }: Report,
  only: readonly SectionId[],
  nearest: (key: string) => string | undefined,
): object {
  const { findings, announced, disputed, ambiguous, variants, unknownModels, outsiders, gone, skipped, malformed } =
    comparison;
  const isAsked = (id: SectionId) => only.length === 0 || only.includes(id);
  const sections: Partial<Record<SectionId, unknown>> = {
    announced: announced.map(candidateJson),
    disputed: [
      ...disputed.map((group) => group.map(candidateJson)),
      ...ambiguous.map(({ entry, seller, models }) => ({ entry: entry.id, seller, models })),
    ],
    variants: variants.map(({ agrees, ...one }) => ({ ...candidateJson(one), agrees })),
    'unknown-models': unknownModels.map(({ key, entries: ones }) => ({
      key,
      nearest: nearest(key),
      entries: ones.map(({ entry, seller }) => ({ entry: entry.id, seller })),
    })),
    'unknown-sellers': outsiders,
    gone: gone.map(({ list: { seller, model, tier, above }, price }) => ({
      seller,
      model,
      tier,
      above,
      ...oursJson(price),
    })),
    skipped,
    malformed,
  };
  const kinds = (Object.keys(SECTIONS) as SectionId[]).filter((id) => !(id in sections));
  const own = findings.filter(({ kind }) => isAsked(kind));
  return {
    catalogue,
    file,
    day,
    dayFrom,
    entries,
    problems,
    counts: countsOf(comparison),
    ...(kinds.some(isAsked) ? { findings: own.map(findingJson) } : {}),
    ...Object.fromEntries(Object.entries(sections).filter(([id]) => isAsked(id as SectionId))),
  };
}
