import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A change of a text: so many characters at a place give way to others. */
export interface Edit {
  at: number;
  remove: number;
  insert: string;
}

/** The text after some changes, whose line breaks become those of the text. */
export function edited(text: string, edits: readonly Edit[]): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (so, { at, remove, insert }) => so.slice(0, at) + insert.replaceAll('\n', lineBreak) + so.slice(at + remove),
      text,
    );
}

/** The mapping that a file of YAML is. */
export function mapOf(text: string): YAMLMap {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error('a price file is a mapping');
  return contents;
}

/** The list under a key, as it is written; `undefined` where there is none. */
export function listIn(map: YAMLMap, key: string): YAMLSeq | undefined {
  const found = map.get(key, true);
  return isSeq(found) ? found : undefined;
}

export const mapsIn = (list: YAMLSeq | undefined): YAMLMap[] => (list?.items ?? []).filter((item) => isMap(item));

/** Text of the value under a key; `undefined` where there is none. */
export function textIn(map: YAMLMap, key: string): string | undefined {
  const found = map.get(key, true);
  return isScalar(found) ? String(found.value) : undefined;
}

export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Where what a node says ends: blank lines and comments behind it are not part of it. */
export function endOf(node: Node): number {
  if (!isCollection(node) || node.flow || node.items.length === 0) return node.range?.[1] ?? 0;
  const last = node.items.at(-1);
  if (isPair(last)) return endOf((last.value ?? last.key) as Node);
  return endOf(last as Node);
}

/** The start of the line that a place lies in. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Behind the line that a place lies in; and whether a line break is there. */
export function lineEnd(text: string, at: number): { at: number; isBroken: boolean } {
  const end = text.indexOf('\n', at);
  return end < 0 ? { at: text.length, isBroken: false } : { at: end + 1, isBroken: true };
}
