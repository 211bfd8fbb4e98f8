import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place } from './problem.ts';

export type Path = readonly (string | number)[];

export interface YamlProblem extends Place {
  rule: 'yaml-syntax' | 'too-deep' | 'yaml-alias';
  message: string;
  fix: string;
}

const MAX_DEPTH = 12;

/** Aliases would let a small file stand for an endless one; depth is capped for the same reason. */
function refusal(
  value: unknown,
  seen: WeakSet<object>,
  depth: number,
): Omit<YamlProblem, 'line' | 'column'> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (seen.has(value))
    return {
      rule: 'yaml-alias',
      message: 'an alias (*name) is used',
      fix: 'write the value out: aliases are not allowed here',
    };
  if (depth > MAX_DEPTH)
    return { rule: 'too-deep', message: `values are nested more than ${MAX_DEPTH} deep`, fix: 'nest less' };
  seen.add(value);
  for (const child of Object.values(value)) {
    const found = refusal(child, seen, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Parses YAML 1.2 (core schema: a date stays text). The fast parser; places are found by `placeIn` when one is needed. */
export function parseYaml(text: string, firstLine: number): { data: unknown } | { problem: YamlProblem } {
  try {
    const data = load(text, { schema: CORE_SCHEMA });
    const refused = refusal(data, new WeakSet(), 0);
    return refused ? { problem: { line: firstLine, column: 1, ...refused } } : { data };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      problem: {
        line: firstLine + (error.mark?.line ?? 0),
        column: (error.mark?.column ?? 0) + 1,
        rule: 'yaml-syntax',
        message: error.reason,
        fix: 'check indentation, colons and quotes at this place',
      },
    };
  }
}

interface Step {
  key: Node | null;
  value: Node | null;
}

function stepInto(node: Node | null, step: string | number): Step | undefined {
  if (isSeq(node)) return { key: null, value: (node.items[Number(step)] ?? null) as Node | null };
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  return pair && { key: pair.key as Node, value: pair.value as Node | null };
}

/** Where the value at a path stands (with `atKey`, its key), or the last part of the path that exists. */
export function placeIn(text: string, firstLine: number, path: Path, atKey = false): Place {
  const lines = new LineCounter();
  let node = parseDocument(text, { lineCounter: lines }).contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const next = stepInto(node, step);
    if (!next) break;
    const wanted = atKey && index === path.length - 1 ? next.key : (next.value ?? next.key);
    offset = wanted?.range?.[0] ?? offset;
    node = next.value;
  }
  const { line, col } = lines.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}
