import type { ReadingRecord, StackRecord } from '../../schema/stack.ts';
import { compareWhen } from '../../schema/when.ts';
import type { FactContext } from '../check-fact.ts';
import type { EntityFile } from '../read/content.ts';
import type { ContentFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';

type Known = Pick<FactContext, 'isSource' | 'sourceIds' | 'clock' | 'report'>;

function checkSource(file: ContentFile<unknown>, path: Path, id: string | undefined, known: Known): void {
  if (id === undefined || known.isSource(id)) return;
  known.report.add(file, path, {
    rule: 'unknown-source',
    message: `there is no source "${id}"`,
    fix: didYouMean(id, known.sourceIds(), 'add it to a file in content/sources/'),
  });
}

/** Reports sources of the map that do not exist, and a box given twice. */
export function checkReadings(file: ContentFile<StackRecord>, known: Known): void {
  for (const [at, reading] of file.data.readings.entries()) {
    checkSource(file, ['readings', at, 'source'], reading.source, known);
    const seen = new Set<string>();
    for (const [index, box] of reading.boxes.entries()) {
      const path = ['readings', at, 'boxes', index];
      checkSource(file, [...path, 'source'], box.source, known);
      if (seen.has(box.id))
        known.report.add(file, [...path, 'id'], {
          rule: 'duplicate-id',
          message: `the reading has the box "${box.id}" twice`,
          fix: 'give one of them another id',
        });
      seen.add(box.id);
    }
  }
}

function checkBox(file: EntityFile, path: Path, id: string, { boxes, label }: ReadingRecord, known: Known): void {
  const box = boxes.find((one) => one.id === id);
  const fault = (message: string, fix: string) => known.report.add(file, path, { rule: 'unknown-box', message, fix });
  if (!box) {
    const ids = boxes.map((one) => one.id);
    fault(`there is no box "${id}" in the reading “${label.en}”`, didYouMean(id, ids, `it has ${ids.join(', ')}`));
  } else if (!box.layers.includes(file.layer)) {
    const own = boxes.filter((one) => one.layers.includes(file.layer)).map((one) => one.id);
    fault(`box "${id}" does not stand in the layer ${file.layer}`, `boxes of ${file.layer}: ${own.join(', ')}`);
  }
}

function checkMoves(file: EntityFile, first: ReadingRecord, known: Known): void {
  const { moves, box } = file.data;
  for (const [index, move] of moves.entries()) {
    const path = ['moves', index];
    checkSource(file, [...path, 'source'], move.source, known);
    checkBox(file, [...path, 'from'], move.from, first, known);
    const before = moves[index - 1];
    const fault = (key: string, message: string, fix: string) =>
      known.report.add(file, [...path, key], { rule: 'move', message, fix });
    if (before && before.to !== move.from)
      fault('from', `the move before ends in "${before.to}"`, 'a move begins where the last one ended');
    if (before && compareWhen(before.on, move.on) >= 0)
      fault('on', `${move.on.text} is not after ${before.on.text}`, 'put the moves in order of time');
    if (index === moves.length - 1 && move.to !== box)
      fault(
        'to',
        `the last move ends in "${move.to}", and the entity stands in "${box ?? 'no box'}"`,
        'make them agree',
      );
    if (move.on.start > known.clock)
      known.report.add(file, [...path, 'on'], {
        rule: 'future-date',
        message: `${move.on.text} has not come yet`,
        fix: 'a move is written down once it has happened',
      });
  }
}

/** Reports an entity whose boxes do not exist or do not stand in its layer, and moves that do not join up. */
export function checkPlacing(file: EntityFile, readings: readonly ReadingRecord[], known: Known): void {
  const { box, kind, placing } = file.data;
  const [first, ...further] = readings;
  if (!first) return;
  checkMoves(file, first, known);
  if (box !== undefined) {
    if (kind === 'group') {
      const fix = 'leave out box';
      known.report.add(file, ['box'], { rule: 'unknown-box', message: 'a group has no tile, so it has no box', fix });
      return;
    }
    checkBox(file, ['box'], box, first, known);
  }
  for (const reading of further) {
    const own = placing[reading.id];
    if (own !== undefined) checkBox(file, ['placing', reading.id], own, reading, known);
    else if (
      box !== undefined &&
      !reading.boxes.some(({ id }) => id === box) &&
      first.boxes.some(({ id }) => id === box)
    )
      known.report.add(file, ['box'], {
        rule: 'unknown-box',
        message: `the reading “${reading.label.en}” has no box "${box}"`,
        fix: `say where it stands there: placing: { ${reading.id}: … }`,
      });
  }
  for (const id of Object.keys(placing).filter((one) => !further.some((reading) => reading.id === one)))
    known.report.add(file, ['placing', id], {
      rule: 'unknown-box',
      message: `there is no further reading "${id}"`,
      fix: didYouMean(
        id,
        further.map((reading) => reading.id),
        'see content/stack.yaml',
      ),
    });
}
