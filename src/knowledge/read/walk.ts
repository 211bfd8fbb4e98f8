import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LAYERS, type Layer } from '../../schema/layers.ts';
import type { Problem } from './problem.ts';

/** What a file of the content tree holds, told by its path. */
export type FileKind =
  | { type: 'entity'; layer: Layer; id: string }
  | { type: 'guide'; id: string }
  | { type: 'term'; id: string }
  | { type: 'publisher'; id: string }
  | { type: 'scenario'; id: string }
  | { type: 'prices'; id: string }
  | { type: 'market'; id: string }
  | { type: 'flow'; id: string }
  | { type: 'claim'; id: string }
  | { type: 'correction'; id: string }
  | { type: 'stack' | 'vocabulary' | 'rates' | 'catalogues' }
  | { type: 'translation'; of: string };

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** Folders of YAML and of MDX, and what a file of each is. */
const YAML_FOLDERS = {
  sources: 'publisher',
  scenarios: 'scenario',
  prices: 'prices',
  markets: 'market',
  flows: 'flow',
} as const;
const MDX_FOLDERS = { guides: 'guide', glossary: 'term', claims: 'claim', corrections: 'correction' } as const;
const SINGLE = ['stack', 'vocabulary', 'rates', 'catalogues'] as const;

const anyOf = (words: readonly string[]) => words.join('|');
const YAML = new RegExp(`^(${anyOf(Object.keys(YAML_FOLDERS))})/(${ID})\\.yaml$`);
const MDX = new RegExp(`^(zh/)?(${anyOf([...LAYERS, ...Object.keys(MDX_FOLDERS)])})/(${ID})\\.mdx$`);

/** The kind of a file by its path below `content/`; `undefined` where none may stand there. */
export function kindOf(path: string): FileKind | undefined {
  const single = SINGLE.find((name) => path === `${name}.yaml`);
  if (single) return { type: single };
  const [, records, record] = YAML.exec(path) ?? [];
  if (records && record) return { type: YAML_FOLDERS[records as keyof typeof YAML_FOLDERS], id: record };
  const [, zh, folder, id] = MDX.exec(path) ?? [];
  if (!folder || !id) return undefined;
  if (zh) return { type: 'translation', of: `${folder}/${id}` };
  const type = MDX_FOLDERS[folder as keyof typeof MDX_FOLDERS];
  return type ? { type, id } : { type: 'entity', layer: folder as Layer, id };
}

const FIX =
  'content holds hardware|cloud|models|apps/<id>.mdx, guides/<id>.mdx, glossary/<id>.mdx, claims/<id>.mdx, corrections/<id>.mdx, sources/<publisher>.yaml, prices/<seller>.yaml, markets/<id>.yaml, flows/<id>.yaml, scenarios/<id>.yaml, zh/…, stack.yaml, vocabulary.yaml, rates.yaml and catalogues.yaml; ids are lower-case with hyphens';

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name) => {
      const path = folder ? `${folder}/${name}` : name;
      return lstatSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
    });
}

/**
 * Every file below the root in a fixed order, and a problem for each that has no place there. Links are not followed.
 * @param added Paths of files that are not there yet, and are read as if they were.
 */
export function walk(
  root: string,
  added: Iterable<string> = [],
): { files: { path: string; kind: FileKind }[]; problems: Problem[] } {
  const files: { path: string; kind: FileKind }[] = [];
  const problems: Problem[] = [];
  for (const path of filesBelow(root, '')) {
    const stats = lstatSync(join(root, path));
    const kind = stats.isFile() ? kindOf(path) : undefined;
    const message = `a ${stats.isSymbolicLink() ? 'link' : 'file like this'} has no place in content`;
    if (kind) files.push({ path, kind });
    else problems.push({ path, line: 1, column: 1, rule: 'file-type', message, fix: FIX });
  }
  for (const path of added) {
    const kind = kindOf(path);
    if (kind && !files.some((file) => file.path === path)) files.push({ path, kind });
  }
  return { files, problems };
}
