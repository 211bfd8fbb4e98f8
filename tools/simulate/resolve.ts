import { readWith } from '../../src/knowledge/read/explain.ts';
import { didYouMean } from '../../src/knowledge/read/nearest.ts';
import { scenarioSchemaFor } from '../../src/schema/scenario.ts';
import { type Missing, type Resolved, resolveScenario } from '../../src/simulator/resolve.ts';
import type { Known } from './graph.ts';

/** A scenario ready to be answered, by its name. */
export interface Named extends Resolved {
  name: string | undefined;
}

/** What is wrong with a scenario, a line each. */
export type Outcome = { resolved: Named } | { problems: string[] };

function printPath(at: string, path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text ? '.' : ''}${step}`),
    at,
  );
}

function lackOf({ path, named, known: choices }: Missing, known: Known | undefined): string {
  const [key] = path;
  const lacks = key === 'hardware' || key === 'model' ? known?.lacks(key, named) : undefined;
  if (lacks) return `"${named}" lacks figures that the simulator needs: ${lacks.join(', ')}  write the block out`;
  const fix = didYouMean(
    named,
    choices,
    choices.length > 0 && choices.length <= 12 ? `one of ${choices.join(', ')}` : 'write the figures out',
  );
  return `"${named}" is not in the content  ${fix}`;
}

/**
 * Reads one scenario: all that is wrong with it at once, each with its path, what is wrong and what to do.
 * @param today The day (ISO) whose prices hold where it has none of its own.
 */
export function resolve(data: unknown, at: string, known: Known | undefined, today: string): Outcome {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { problems: [`${at || 'input'}  is no scenario  write its fields: hardware, model, …`] };
  const read = readWith(scenarioSchemaFor(data), data);
  if ('explained' in read)
    return { problems: read.explained.map(({ path, message, fix }) => `${printPath(at, path)}  ${message}  ${fix}`) };
  const found = resolveScenario(read.value, known?.catalogue, today);
  if (!found.resolved || found.missing.length > 0)
    return { problems: found.missing.map((one) => `${printPath(at, one.path)}  ${lackOf(one, known)}`) };
  const { name } = read.value;
  return { resolved: { ...found.resolved, name: typeof name === 'object' ? name.en : name } };
}
