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
  | { type: 'stack' | 'vocabulary' }
  | { type: 'translation'; of: string };

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const MDX = new RegExp(`^(zh/)?(${LAYERS.join('|')}|guides|glossary)/(${ID})\\.mdx$`);
const SOURCES = new RegExp(`^sources/(${ID})\\.yaml$`);
const SCENARIOS = new RegExp(`^scenarios/(${ID})\\.yaml$`);

const PRICES = new RegExp(`^prices/(${ID})\\.yaml$`);

/** The kind of a file by its path below `content/`; `undefined` where none may stand there. */
export function kindOf(path: string): FileKind | undefined {
  if (path === 'stack.yaml') return { type: 'stack' };
  if (path === 'vocabulary.yaml') return { type: 'vocabulary' };
  const publisher = SOURCES.exec(path)?.[1];
  if (publisher) return { type: 'publisher', id: publisher };
  const scenario = SCENARIOS.exec(path)?.[1];
  if (scenario) return { type: 'scenario', id: scenario };
  const seller = PRICES.exec(path)?.[1];
  if (seller) return { type: 'prices', id: seller };
  const match = MDX.exec(path);
  const [, zh, folder, id] = match ?? [];
  if (!folder || !id) return undefined;
  if (zh) return { type: 'translation', of: `${folder}/${id}` };
  if (folder === 'guides') return { type: 'guide', id };
  if (folder === 'glossary') return { type: 'term', id };
  return { type: 'entity', layer: folder as Layer, id };
}

const FIX =
  'content holds hardware|cloud|models|apps/<id>.mdx, guides/<id>.mdx, glossary/<id>.mdx, sources/<publisher>.yaml, prices/<seller>.yaml, scenarios/<id>.yaml, zh/…, stack.yaml and vocabulary.yaml; ids are lower-case with hyphens';

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name) => {
      const path = folder ? `${folder}/${name}` : name;
      return lstatSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
    });
}

/** Every file below the root in a fixed order, and a problem for each that has no place there. Links are not followed. */
export function walk(root: string): { files: { path: string; kind: FileKind }[]; problems: Problem[] } {
  const files: { path: string; kind: FileKind }[] = [];
  const problems: Problem[] = [];
  for (const path of filesBelow(root, '')) {
    const stats = lstatSync(join(root, path));
    const kind = stats.isFile() ? kindOf(path) : undefined;
    const message = `a ${stats.isSymbolicLink() ? 'link' : 'file like this'} has no place in content`;
    if (kind) files.push({ path, kind });
    else problems.push({ path, line: 1, column: 1, rule: 'file-type', message, fix: FIX });
  }
  return { files, problems };
}
