import type { ContentFile } from '../read/file.ts';
import type { Report } from '../report.ts';

/** Files by id; the second of two with one id is reported and dropped. */
export function uniqueById<F extends ContentFile<unknown>>(files: F[], what: string, report: Report): Map<string, F> {
  const byId = new Map<string, F>();
  for (const file of files) {
    const earlier = byId.get(file.id);
    if (earlier)
      report.add(file, [], {
        rule: 'duplicate-id',
        message: `the ${what} id "${file.id}" is taken by ${earlier.path}`,
        fix: 'ids are unique across layers: rename one of the files',
      });
    else byId.set(file.id, file);
  }
  return byId;
}
