import type { CataloguesRecord } from '../../schema/catalogues.ts';
import type { FactContext } from '../check-fact.ts';
import type { ContentFile } from '../read/file.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Path } from '../read/yaml.ts';

type Named = [path: Path, name: string];

/** Reports names that stand twice in one table: each leads to one thing. */
function checkTwice(file: ContentFile<CataloguesRecord>, names: readonly Named[], { report }: FactContext): void {
  const first = new Map<string, Path>();
  for (const [path, name] of names) {
    const key = name.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, path);
      continue;
    }
    const message = `"${name}" stands under ${earlier.slice(0, 2).join('.')} too`;
    report.add(file, path, { rule: 'duplicate-id', message, fix: 'a name leads to one thing: remove one of the two' });
  }
}

/** Reports names of catalogues that lead to an entity or a source which is not there, or to two. */
export function checkCatalogues(file: ContentFile<CataloguesRecord> | undefined, context: FactContext): void {
  if (!file) return;
  const { sources, apart, moving } = file.data;
  for (const table of ['sellers', 'models'] as const) {
    for (const id of Object.keys(file.data[table]).filter((one) => !context.isEntity(one))) {
      const fix = didYouMean(id, context.entityIds(), 'write the id of an entity that has a file');
      context.report.add(file, [table, id], { rule: 'unknown-entity', message: `"${id}" is not an entity`, fix }, true);
    }
  }
  for (const [catalogue, ids] of Object.entries(sources)) {
    for (const [at, id] of ids.entries()) {
      if (context.isSource(id)) continue;
      const fix = didYouMean(id, context.sourceIds(), 'add it to a file in content/sources/');
      const message = `there is no source "${id}"`;
      context.report.add(file, ['sources', catalogue, at], { rule: 'unknown-source', message, fix });
    }
  }
  const listed = (table: 'sellers' | 'models') =>
    Object.entries(file.data[table]).flatMap(([id, names]) => names.map((name, at): Named => [[table, id, at], name]));
  checkTwice(
    file,
    [...listed('sellers'), ...Object.keys(apart).map((name): Named => [['apart', name], name])],
    context,
  );
  checkTwice(file, [...listed('models'), ...moving.map((name, at): Named => [['moving', at], name])], context);
}
