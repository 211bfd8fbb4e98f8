import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { overCap } from './caps.ts';
import { readWith } from './explain.ts';
import { parseMdx, splitMdx } from './mdx.ts';
import type { Place, Problem } from './problem.ts';
import { type Path, parseYaml, placeIn } from './yaml.ts';

export interface Body {
  text: string;
  tree: Root;
}

/** A file of the content, read and shaped. */
export interface ContentFile<T> {
  path: string;
  id: string;
  data: T;
  /** Finds where a value (or, with `atKey`, its key) stands in the file. Slow: only for reporting. */
  place(path: Path, atKey?: boolean): Place;
}
export interface MdxFile<T> extends ContentFile<T> {
  body: Body;
}

/** Texts, by path below the root, that are not on disk yet. */
export type Drafts = ReadonlyMap<string, string>;

/** Where files are read from, and where their problems go. */
export interface Reader {
  root: string;
  drafts: Drafts;
  problems: Problem[];
}

/** A schema, or one that is chosen by what is to be read. */
type Shape<S> = S | ((data: unknown) => S);

function readText(reader: Reader, path: string): string | undefined {
  const text = (reader.drafts.get(path) ?? readFileSync(join(reader.root, path), 'utf8')).replace(/^\uFEFF/, '');
  const cap = overCap(text);
  if (cap) reader.problems.push({ path, ...cap });
  return cap ? undefined : text;
}

function readData<S extends z.ZodType>(
  reader: Reader,
  path: string,
  shape: Shape<S>,
  yaml: string,
  firstLine: number,
): { data: z.output<S>; place: ContentFile<unknown>['place'] } | undefined {
  const place = (at: Path, atKey = false) => placeIn(yaml, firstLine, at, atKey);
  const parsed = parseYaml(yaml, firstLine);
  if ('problem' in parsed) {
    reader.problems.push({ path, ...parsed.problem });
    return undefined;
  }
  const data = parsed.data ?? {};
  const read = readWith(typeof shape === 'function' ? shape(data) : shape, data);
  if ('value' in read) return { data: read.value, place };
  for (const { path: at, atKey, ...rest } of read.explained)
    reader.problems.push({ path, ...place(at, atKey), ...rest });
  return undefined;
}

/** A YAML file, shaped; `undefined` where it has a problem. */
export function readYamlFile<S extends z.ZodType>(
  reader: Reader,
  path: string,
  id: string,
  shape: Shape<S>,
): ContentFile<z.output<S>> | undefined {
  const text = readText(reader, path);
  const read = text === undefined ? undefined : readData(reader, path, shape, text, 1);
  return read && { path, id, ...read };
}

/** An MDX file, its front matter shaped and its body parsed; `undefined` where it has a problem. */
export function readMdxFile<S extends z.ZodType>(
  reader: Reader,
  path: string,
  id: string,
  schema: S,
): MdxFile<z.output<S>> | undefined {
  const text = readText(reader, path);
  if (text === undefined) return undefined;
  const split = splitMdx(text);
  if (!split) {
    reader.problems.push({
      path,
      line: 1,
      column: 1,
      rule: 'yaml-syntax',
      message: 'the file does not begin with front matter',
      fix: 'begin with a line ---, then the fields, then a line ---',
    });
    return undefined;
  }
  const read = readData(reader, path, schema, split.frontMatter, 2);
  const parsed = parseMdx(split.body);
  if ('problem' in parsed) {
    reader.problems.push({
      path,
      rule: 'mdx-syntax',
      ...parsed.problem,
      fix: 'write a literal < as &lt; and a literal { as \\{; close every component with />',
    });
    return undefined;
  }
  return read && { path, id, ...read, body: { text: split.body, tree: parsed.tree } };
}
