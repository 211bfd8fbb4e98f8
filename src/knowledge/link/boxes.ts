import type { BoxRecord } from '../../schema/stack.ts';
import type { EntityFile } from '../read/content.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Report } from '../report.ts';

/** Reports an entity whose box does not exist, or does not stand in its layer. */
export function checkBox(file: EntityFile, boxes: BoxRecord[], report: Report): void {
  const { box: id, kind } = file.data;
  if (id === undefined) return;
  const box = boxes.find((one) => one.id === id);
  const fault = (message: string, fix: string) => report.add(file, ['box'], { rule: 'unknown-box', message, fix });
  if (!box)
    fault(
      `there is no box "${id}"`,
      didYouMean(
        id,
        boxes.map((one) => one.id),
        'see content/stack.yaml',
      ),
    );
  else if (kind === 'group') fault('a group has no tile, so it has no box', 'leave out box');
  else if (!box.layers.includes(file.layer))
    fault(
      `box "${id}" does not stand in the layer ${file.layer}`,
      `boxes of ${file.layer}: ${boxes
        .filter((one) => one.layers.includes(file.layer))
        .map((one) => one.id)
        .join(', ')}`,
    );
}
