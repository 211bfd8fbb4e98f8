import type { z } from 'zod';
import type { Rule } from '../../schema/rules.ts';
import { didYouMean } from './nearest.ts';
import type { Path } from './yaml.ts';

/** A schema's complaint in a contributor's words. */
export interface Explained {
  rule: Rule;
  path: Path;
  atKey: boolean;
  message: string;
  fix: string;
}

type Issue = z.core.$ZodIssue;

interface SchemaNode {
  def: {
    type: string;
    shape?: Record<string, SchemaNode>;
    element?: SchemaNode;
    valueType?: SchemaNode;
    innerType?: SchemaNode;
    in?: SchemaNode;
    options?: SchemaNode[];
  };
}

/** The keys that a schema allows at a path. */
function keysAt(schema: SchemaNode | undefined, path: Path): string[] {
  if (!schema) return [];
  const { def } = schema;
  if (def.innerType ?? def.in) return keysAt(def.innerType ?? def.in, path);
  if (def.options) return def.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  return keysAt(def.shape?.[String(step)] ?? def.element ?? def.valueType, rest);
}

type Verdict = Omit<Explained, 'path' | 'atKey'>;

/** Splits "what is wrong: what to do", the form in which our schemas put their own messages. */
function words(message: string): { message: string; fix: string } {
  const at = message.indexOf(': ');
  if (at < 0) return { message, fix: 'see CONTRIBUTING.md for the fields of this kind of file' };
  return { message: message.slice(0, at), fix: message.slice(at + 2) };
}

function missing(key: string, choices?: string): Verdict {
  return {
    rule: 'missing-key',
    message: `"${key}" is missing`,
    fix: choices ? `add ${key}, one of ${choices}` : `add ${key}`,
  };
}

function unionVerdict(message: string): Verdict {
  const own = message === 'Invalid input' ? 'cannot be read: write a number, or text like 80 GB' : message;
  return { rule: own.includes('date') ? 'bad-date' : 'schema', ...words(own) };
}

function customVerdict(issue: Extract<Issue, { code: 'custom' }>, found: unknown): Verdict {
  const rule = (issue.params as { rule?: Rule } | undefined)?.rule ?? 'schema';
  return { rule, ...words(rule === 'bad-date' ? `"${String(found)}" ${issue.message}` : issue.message) };
}

/** The verdict on one value; `found` is what stands there. */
function verdictOn(issue: Issue, key: string, found: unknown): Verdict {
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (found === undefined) return missing(key, choices.join(', '));
      const fix = didYouMean(String(found), choices, `one of ${choices.join(', ')}`);
      return { rule: 'schema', message: `"${String(found)}" is not allowed`, fix };
    }
    case 'invalid_type':
      if (found === undefined) return missing(key);
      return { rule: 'schema', message: issue.message.replace(/^Invalid input: /, ''), fix: `write ${issue.expected}` };
    case 'invalid_union':
      return found === undefined ? missing(key) : unionVerdict(issue.message);
    case 'invalid_format':
      return {
        rule: key === 'url' || key === 'archive' ? 'bad-link' : 'bad-id',
        ...words(`"${String(found)}" ${issue.message}`),
      };
    case 'custom':
      return customVerdict(issue, found);
    default:
      return { rule: 'schema', ...words(issue.message) };
  }
}

function explainOne(issue: Issue, schema: SchemaNode, data: unknown): Explained[] {
  const path = issue.path as Path;
  const key = String(path.at(-1));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((unknown) => ({
      rule: 'unknown-key',
      path: [...path, unknown],
      atKey: true,
      message: `unknown key "${unknown}"`,
      fix: didYouMean(unknown, known, `known here: ${known.join(', ')}`),
    }));
  }
  if (issue.code === 'invalid_key') {
    return [{ rule: 'bad-id', path, atKey: true, ...words(`"${key}" ${issue.issues[0]?.message ?? 'is not a key'}`) }];
  }
  return [{ path, atKey: false, ...verdictOn(issue, key, valueAt(data, path)) }];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}

/** All that a schema finds wrong with some data, or the parsed value. */
export function readWith<S extends z.ZodType>(
  schema: S,
  data: unknown,
): { value: z.output<S> } | { explained: Explained[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return {
    explained: result.error.issues.flatMap((issue) => explainOne(issue, schema as unknown as SchemaNode, data)),
  };
}
