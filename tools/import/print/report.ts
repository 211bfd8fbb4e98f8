import type { CatalogueId } from '../../../src/schema/catalogues.ts';
import type { Comparison } from '../compare/compare.ts';
import { isWritable } from '../compare/writable.ts';
import { itemsOf, SECTIONS, type SectionId } from './sections.ts';
import { columns, counted } from './words.ts';

/** Where the day of a catalogue comes from. */
export const DAY_ORIGINS = {
  asked: 'as --seen says',
  stated: 'as the file itself says',
  written: 'when the file was last written: where that is not its day, say --seen',
} as const;

/** What was compared, and how it is to be told. */
export interface Report {
  catalogue: CatalogueId;
  /** As its makers write the catalogue. */
  name: string;
  file: string;
  /** The catalogue's day (ISO). */
  day: string;
  dayFrom: keyof typeof DAY_ORIGINS;
  /** Everything that stands in the file, prices or not. */
  entries: number;
  /** Problems of the content itself: a file that has one is not compared. */
  problems: number;
  comparison: Comparison;
}

/** How many there are of each kind. */
export function countsOf(comparison: Comparison): Record<SectionId, number> {
  const { findings, announced, disputed, ambiguous, variants, unknownModels, outsiders, gone, skipped, malformed } =
    comparison;
  const kinds = Object.groupBy(findings, ({ kind }) => kind);
  return {
    conflicting: kinds.conflicting?.length ?? 0,
    changed: kinds.changed?.length ?? 0,
    new: kinds.new?.length ?? 0,
    fuller: kinds.fuller?.length ?? 0,
    same: kinds.same?.length ?? 0,
    announced: announced.length,
    disputed: disputed.length + ambiguous.length,
    variants: variants.filter(({ agrees }) => !agrees).length,
    'unknown-models': unknownModels.length,
    'unknown-sellers': outsiders.length,
    gone: gone.length,
    skipped: skipped.length,
    malformed: malformed.length,
  };
}

/** Counted unasked, and listed where they are asked for: there is nothing to do about them. */
const QUIET: readonly SectionId[] = ['same', 'gone'];

/** Kinds that are counted even where there are none. */
const ALWAYS: readonly SectionId[] = ['conflicting', 'changed', 'new', 'same'];

/** What `--write` would do. */
function offerOf({ comparison, day, dayFrom }: Report, only: readonly SectionId[]): string {
  if (dayFrom === 'written') return 'nothing is written; --write needs the day of the catalogue: --seen DAY';
  const writable = comparison.findings.filter((finding) => isWritable(finding, only, day));
  if (writable.length === 0) return 'nothing is written, and --write would add nothing';
  const sightings = writable.filter(({ kind }) => kind === 'same').length;
  const prices = writable.length - sightings;
  const parts = [
    ...(prices > 0 ? [`add ${counted(prices, 'price')}`] : []),
    ...(sightings > 0 ? [`note ${counted(sightings, 'sighting')} of prices that we have`] : []),
  ];
  return `nothing is written; --write would ${parts.join(', and ')}`;
}

/**
 * The report for a person: counts first, then what they count.
 * @param only The sections to show; an empty list stands for all that somebody may have to act on.
 * @param limit Entries of each.
 * @param nearest A model of ours that is spelled almost like an unknown one.
 * @param written What was written; left out where nothing was to be.
 */
export function reportText(
  report: Report,
  only: readonly SectionId[],
  limit: number,
  nearest: (key: string) => string | undefined,
  written?: string,
): string {
  const { name, file, day, dayFrom, entries, problems, comparison } = report;
  const counts = countsOf(comparison);
  const all = Object.entries(SECTIONS) as [SectionId, string][];
  const summary = all
    .filter(([id]) => counts[id] > 0 || ALWAYS.includes(id))
    .map(([id, about]) => [String(counts[id]).padStart(6), id.replace('-', ' '), about]);
  const isShown = (id: SectionId) => (only.length > 0 ? only.includes(id) : !QUIET.includes(id));
  const shown = all.map(([id]) => id).filter((id) => counts[id] > 0 && isShown(id));
  const quiet = QUIET.filter((id) => counts[id] > 0 && !isShown(id));
  const parts = shown.map((id) => {
    const items = itemsOf(id, comparison, nearest, limit);
    const rest = items.length - limit;
    return [
      '',
      `${id.replace('-', ' ')}: ${SECTIONS[id]}`,
      ...items.slice(0, limit).flatMap((lines) => lines.map((line) => `  ${line}`)),
      ...(rest > 0 ? [`  and ${rest} more: --only ${id} --limit all`] : []),
    ];
  });
  return [
    `${name}, ${counted(entries, 'entry', 'entries')} in ${file}`,
    `as of ${day}, ${DAY_ORIGINS[dayFrom]}; dollars per million tokens`,
    ...(problems > 0
      ? [`the content has ${counted(problems, 'problem')}, and those files are left out: npm run check`]
      : []),
    '',
    ...columns(summary),
    ...parts.flat(),
    '',
    ...(only.length === 0 && quiet.length > 0
      ? [`not listed: ${quiet.join(', ')}; --only ${quiet.join(',')} does`]
      : []),
    written ?? offerOf(report, only),
  ].join('\n');
}
