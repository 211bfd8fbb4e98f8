import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { type EntityRecord, entitySchema } from '../../schema/entity.ts';
import { type GuideRecord, guideSchema, type TranslationRecord, translationSchema } from '../../schema/guide.ts';
import type { Layer } from '../../schema/layers.ts';
import { publisherSchema } from '../../schema/source.ts';
import { type StackRecord, stackSchema } from '../../schema/stack.ts';
import { type TermRecord, termSchema } from '../../schema/term.ts';
import { type VocabularyRecord, vocabularySchema } from '../../schema/vocabulary.ts';
import { overCap } from './caps.ts';
import { readWith } from './explain.ts';
import { parseMdx, splitMdx } from './mdx.ts';
import type { Place, Problem } from './problem.ts';
import { type FileKind, walk } from './walk.ts';
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
export type EntityFile = MdxFile<EntityRecord> & { layer: Layer };

/** All of the content as it stands in files: nothing linked, nothing derived. */
export interface Content {
  entities: EntityFile[];
  guides: MdxFile<GuideRecord>[];
  terms: MdxFile<TermRecord>[];
  /** Chinese bodies; `id` is the path they translate, without ending: `hardware/nvidia`. */
  translations: MdxFile<TranslationRecord>[];
  publishers: ContentFile<z.output<typeof publisherSchema>>[];
  stack: ContentFile<StackRecord> | undefined;
  vocabulary: ContentFile<VocabularyRecord> | undefined;
  /** The entities that have a file, sound or not: a fault in one file is not reported again in all that name it. */
  entityPaths: readonly { layer: Layer; id: string }[];
  fileCount: number;
  /** Whether every file of sources could be read. */
  sourcesRead: boolean;
  problems: Problem[];
}

interface Reader {
  root: string;
  problems: Problem[];
}

function readText(reader: Reader, path: string): string | undefined {
  const text = readFileSync(join(reader.root, path), 'utf8').replace(/^\uFEFF/, '');
  const cap = overCap(text);
  if (cap) reader.problems.push({ path, ...cap });
  return cap ? undefined : text;
}

function readData<S extends z.ZodType>(
  reader: Reader,
  path: string,
  schema: S,
  yaml: string,
  firstLine: number,
): { data: z.output<S>; place: ContentFile<unknown>['place'] } | undefined {
  const place = (at: Path, atKey = false) => placeIn(yaml, firstLine, at, atKey);
  const parsed = parseYaml(yaml, firstLine);
  if ('problem' in parsed) {
    reader.problems.push({ path, ...parsed.problem });
    return undefined;
  }
  const read = readWith(schema, parsed.data ?? {});
  if ('value' in read) return { data: read.value, place };
  for (const { path: at, atKey, ...rest } of read.explained)
    reader.problems.push({ path, ...place(at, atKey), ...rest });
  return undefined;
}

function readYamlFile<S extends z.ZodType>(
  reader: Reader,
  path: string,
  id: string,
  schema: S,
): ContentFile<z.output<S>> | undefined {
  const text = readText(reader, path);
  const read = text === undefined ? undefined : readData(reader, path, schema, text, 1);
  return read && { path, id, ...read };
}

function readMdxFile<S extends z.ZodType>(
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

function present<T>(items: (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}

function reportMissing(files: { kind: FileKind }[], problems: Problem[]): void {
  for (const type of ['stack', 'vocabulary'] as const) {
    if (files.some(({ kind }) => kind.type === type)) continue;
    const place = { path: `${type}.yaml`, line: 1, column: 1 };
    problems.push({
      ...place,
      rule: 'missing-file',
      message: 'this file is missing',
      fix: 'every content tree needs it: restore it',
    });
  }
}

/** Reads the tree below `root`. Everything wrong is in `problems`; a file with a problem is left out of the rest. */
export function readContent(root: string): Content {
  const { files, problems } = walk(root);
  const reader: Reader = { root, problems };
  const ofType = <T extends FileKind['type']>(type: T) =>
    files.filter((file): file is { path: string; kind: Extract<FileKind, { type: T }> } => file.kind.type === type);
  const [stack] = ofType('stack');
  const [vocabulary] = ofType('vocabulary');
  const entities = ofType('entity');
  const publishers = ofType('publisher');
  const readPublishers = present(
    publishers.map(({ path, kind }) => readYamlFile(reader, path, kind.id, publisherSchema)),
  );
  reportMissing(files, problems);
  return {
    entities: present(
      entities.map(({ path, kind }) => {
        const file = readMdxFile(reader, path, kind.id, entitySchema);
        return file && { ...file, layer: kind.layer };
      }),
    ),
    guides: present(ofType('guide').map(({ path, kind }) => readMdxFile(reader, path, kind.id, guideSchema))),
    terms: present(ofType('term').map(({ path, kind }) => readMdxFile(reader, path, kind.id, termSchema))),
    translations: present(
      ofType('translation').map(({ path, kind }) => readMdxFile(reader, path, kind.of, translationSchema)),
    ),
    publishers: readPublishers,
    stack: stack && readYamlFile(reader, stack.path, 'stack', stackSchema),
    vocabulary: vocabulary && readYamlFile(reader, vocabulary.path, 'vocabulary', vocabularySchema),
    entityPaths: entities.map(({ kind }) => ({ layer: kind.layer, id: kind.id })),
    fileCount: files.length,
    sourcesRead: readPublishers.length === publishers.length,
    problems,
  };
}
