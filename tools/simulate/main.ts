import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseYaml } from '../../src/knowledge/read/yaml.ts';
import { simulate } from '../../src/simulator/simulate.ts';
import { CONTENT_ROOT } from '../../src/site/config.ts';
import { asJson, asText } from './print.ts';
import { type Named, resolve } from './resolve.ts';

const USAGE = `usage: npm run -s simulate -- FILE|PRESET|- [--format json|text]
  FILE is a scenario or a list of them, YAML or JSON; PRESET one of content/scenarios/; - reads standard input.
  The format is text for a preset, else json.`;

/** Input that would stand for an endless one is refused. */
const MOST_BYTES = 20_000_000;

class Refusal extends Error {}

function optionsFrom(args: string[]): { from: string; format: 'json' | 'text' } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' } },
    });
    const [from, ...rest] = positionals;
    const isPreset = from !== undefined && existsSync(`${CONTENT_ROOT}/scenarios/${from}.yaml`);
    const format = values.format ?? (isPreset ? 'text' : 'json');
    if (from === undefined || rest.length > 0 || (format !== 'json' && format !== 'text')) throw new Refusal(USAGE);
    return { from: isPreset ? `${CONTENT_ROOT}/scenarios/${from}.yaml` : from, format };
  } catch {
    throw new Refusal(USAGE);
  }
}

function textOf(from: string): string {
  if (from !== '-' && !existsSync(from)) throw new Refusal(`there is no file and no preset ${from}\n${USAGE}`);
  const text = textIn(from);
  if (text.length > MOST_BYTES) throw new Refusal(`the input is larger than ${MOST_BYTES / 1e6} MB: ask in parts`);
  return text;
}

function textIn(from: string): string {
  try {
    return readFileSync(from === '-' ? 0 : from, 'utf8');
  } catch {
    throw new Refusal(`${from} cannot be read: name a file you may read, or - for standard input\n${USAGE}`);
  }
}

function dataOf(text: string): unknown {
  const parsed =
    text.trimStart().startsWith('[') || text.trimStart().startsWith('{') ? fromJson(text) : parseYaml(text, 1);
  if ('data' in parsed) return parsed.data;
  const { line, column, message, fix } = parsed.problem;
  throw new Refusal(`${line}:${column}  ${message}  ${fix}`);
}

/** JSON proper, for speed; what is only YAML in braces is left to that parser. */
function fromJson(text: string): ReturnType<typeof parseYaml> {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return parseYaml(text, 1);
  }
}

/** Whether a scenario names something in the content. */
function namesContent(one: unknown): boolean {
  const { hardware, model, api, price, against } = (one ?? {}) as Record<string, unknown>;
  const isCiting = (block: unknown, key: string) =>
    (block as Record<string, unknown> | undefined | null)?.[key] !== undefined;
  return (
    typeof hardware === 'string' ||
    typeof model === 'string' ||
    against !== undefined ||
    isCiting(api, 'offers') ||
    isCiting(price, 'seller')
  );
}

async function main(): Promise<void> {
  const { from, format } = optionsFrom(process.argv.slice(2));
  const data = dataOf(textOf(from));
  const asked = Array.isArray(data) ? data : [data];
  const today = new Date().toISOString().slice(0, 10);
  const known = asked.some(namesContent) ? (await import('./graph.ts')).loadKnown(today) : undefined;
  const outcomes = asked.map((one, index) => resolve(one, Array.isArray(data) ? `[${index}]` : '', known, today));
  const problems = outcomes.flatMap((outcome) => ('problems' in outcome ? outcome.problems : []));
  if (problems.length > 0)
    throw new Refusal([...problems, '', `${problems.length} problem${problems.length > 1 ? 's' : ''}`].join('\n'));
  const resolved = outcomes.flatMap((outcome): Named[] => ('resolved' in outcome ? [outcome.resolved] : []));
  const answers = resolved.map((one) => ({ one, answer: simulate(one.scenario) }));
  if (format === 'text') console.log(answers.map(({ one, answer }) => asText(one, answer)).join('\n\n'));
  else {
    const json = answers.map(({ one, answer }) => asJson(one, answer));
    console.log(JSON.stringify(Array.isArray(data) ? json : json[0], null, 2));
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
