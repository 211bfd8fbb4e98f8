import type { Source } from '../graph.ts';
import type { Content } from '../read/content.ts';
import type { Report } from '../report.ts';

/** All sources by id, whichever publisher's file they stand in. */
export function readSources(content: Content, report: Report): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const file of content.publishers) {
    for (const [index, record] of file.data.sources.entries()) {
      const earlier = sources.get(record.id);
      if (earlier)
        report.add(file, ['sources', index, 'id'], {
          rule: 'duplicate-id',
          message: `the source id "${record.id}" is taken in sources/${earlier.publisherId}.yaml`,
          fix: 'rename one of the two',
        });
      else sources.set(record.id, { ...record, publisher: file.data.publisher, publisherId: file.id });
    }
  }
  return sources;
}
