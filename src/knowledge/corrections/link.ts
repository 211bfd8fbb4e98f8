import type { CorrectionRecord } from '../../schema/correction.ts';
import type { FactContext } from '../check-fact.ts';
import type { Graph } from '../graph.ts';
import { findFigure } from '../lookup.ts';
import type { MdxFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';
import type { Fault } from '../report.ts';
import type { Suspects } from '../suspect.ts';

type Found = [path: Path, fault: Fault];

/** Reports what a correction names and is not there: figures, claims, sources; and days that have not come. */
export function checkCorrection(
  file: MdxFile<CorrectionRecord>,
  { index, claims }: Pick<Graph, 'index' | 'claims'>,
  context: FactContext,
  suspects: Suspects,
  isClaim: (id: string) => boolean,
): void {
  const { facts, source, on } = file.data;
  const { clock, isSource, sourceIds, report } = context;
  const figures = facts.flatMap((id, at): Found[] => {
    const found = findFigure(index, id, (series) => series.figures.at(-1));
    return 'problem' in found && !suspects.isFact(id) ? [[['facts', at], found.problem]] : [];
  });
  const unknown = file.data.claims.flatMap((id, at): Found[] => {
    if (isClaim(id)) return [];
    const fix = didYouMean(id, claims.keys(), 'write the id of a file in content/claims/');
    return [[['claims', at], { rule: 'dead-link', message: `there is no claim "${id}"`, fix }]];
  });
  const sources = [source ?? []].flat().flatMap((id): Found[] => {
    if (isSource(id)) return [];
    const fix = didYouMean(id, sourceIds(), 'add it to a file in content/sources/');
    return [[['source'], { rule: 'unknown-source', message: `there is no source "${id}"`, fix }]];
  });
  const dates: Found[] =
    on.start > clock
      ? [
          [
            ['on'],
            { rule: 'future-date', message: `${on.text} has not come yet`, fix: 'write the day of the correction' },
          ],
        ]
      : [];
  for (const [path, fault] of [...figures, ...unknown, ...sources, ...dates]) report.add(file, path, fault);
}
