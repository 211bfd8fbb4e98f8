import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const LAYERS = '{hardware,cloud,models,apps}/*.mdx';

/**
 * A file that says of `copy` what it said of `id`: its facts, its relations, its prose. Figures that stand elsewhere, in
 * markets and price lists, stay those of the first.
 */
function renamed(text: string, id: string, copy: string, number: number): string {
  return text
    .replaceAll(new RegExp(`(?<![\\w-])${id}#([\\w-]+)`, 'g'), (whole, attribute: string) =>
      new RegExp(`^ *${attribute}:`, 'm').test(text) ? `${copy}#${attribute}` : whole,
    )
    .replace(/^name: "?([^"\n]*)"?$/m, (_, name: string) => `name: ${JSON.stringify(`${name} ${number}`)}`)
    .replace(/^(?:zh|aliases|redirectFrom): .*\n/gm, '');
}

/**
 * Writes a tree of content with many more entities: the real one, and copies of its entities under new ids, each with
 * all the facts, relations and prose of the first.
 */
export function writeSynthetic(from: string, into: string, entities: number): void {
  cpSync(from, into, { recursive: true });
  const files = globSync(LAYERS, { cwd: from }).sort();
  for (let made = files.length; made < entities; made++) {
    const file = files[made % files.length] ?? '';
    const number = Math.floor(made / files.length);
    const id = basename(file, '.mdx');
    const copy = `${id}-copy-${number}`;
    const text = renamed(readFileSync(join(from, file), 'utf8'), id, copy, number);
    writeFileSync(join(into, file.replace(/[^/]+$/, `${copy}.mdx`)), text);
  }
}
