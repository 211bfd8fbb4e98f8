import { inverseOf, type RelationRecord } from '../../schema/relation.ts';
import type { Rule } from '../../schema/rules.ts';
import type { FactContext } from '../check-fact.ts';
import type { Relation } from '../graph.ts';
import { findFigure, type SeriesIndex } from '../lookup.ts';
import type { EntityFile } from '../read/content.ts';
import { didYouMean } from '../read/nearest.ts';

function checkRelation(
  file: EntityFile,
  at: number,
  relation: RelationRecord,
  context: FactContext,
  index: SeriesIndex,
): boolean {
  const before = context.report.problems.length;
  const fault = (key: string, rule: Rule, message: string, fix: string) =>
    context.report.add(file, ['relations', at, key], { rule, message, fix });
  if (!context.isEntity(relation.to))
    fault(
      'to',
      'unknown-entity',
      `"${relation.to}" is not an entity`,
      didYouMean(relation.to, index.keys(), 'write the id of an entity that has a file'),
    );
  if (relation.to === file.id) fault('to', 'relation', 'an entity cannot relate to itself', 'name the other end');
  if (!relation.source && !relation.fact)
    fault(
      'rel',
      'relation',
      'the relation cites nothing',
      'add source, or fact with the id of the figure that implies it',
    );
  if (relation.source && !context.isSource(relation.source))
    fault(
      'source',
      'unknown-source',
      `there is no source "${relation.source}"`,
      didYouMean(relation.source, context.sourceIds(), 'add it to a file in content/sources/'),
    );
  if (relation.fact) {
    const figure = findFigure(index, relation.fact, (series) => series.figures.at(-1));
    if ('problem' in figure) context.report.add(file, ['relations', at, 'fact'], figure.problem);
  }
  return context.report.problems.length === before;
}

/** The edges that are sound and stated once; the rest is reported. */
function soundEdges(
  files: EntityFile[],
  context: FactContext,
  index: SeriesIndex,
): { from: string; record: RelationRecord }[] {
  const seen = new Set<string>();
  const edges: { from: string; record: RelationRecord }[] = [];
  for (const file of files) {
    for (const [at, record] of file.data.relations.entries()) {
      if (!checkRelation(file, at, record, context, index)) continue;
      const { rel, to } = record;
      if (seen.has(`${file.id} ${rel} ${to}`)) {
        const message = `"${rel} ${to}" is stated twice, here or by ${to}`;
        const fix = 'keep it in one place: the other end is drawn from it';
        context.report.add(file, ['relations', at], { rule: 'duplicate-relation', message, fix });
        continue;
      }
      seen.add(`${file.id} ${rel} ${to}`).add(`${to} ${inverseOf(rel)} ${file.id}`);
      edges.push({ from: file.id, record });
    }
  }
  return edges;
}

/** Every edge, from both of its ends. */
export function linkRelations(files: EntityFile[], context: FactContext, index: SeriesIndex): Map<string, Relation[]> {
  const byEntity = new Map<string, Relation[]>();
  const add = (from: string, relation: Relation) => byEntity.set(from, [...(byEntity.get(from) ?? []), relation]);
  for (const { from, record } of soundEdges(files, context, index)) {
    const { rel: type, to, source, fact, note } = record;
    const cited = { ...(source ? { source } : {}), ...(fact ? { fact } : {}), ...(note ? { note } : {}) };
    add(from, { type, to, ...cited });
    add(to, { type: inverseOf(type), to: from, ...cited });
  }
  return byEntity;
}
