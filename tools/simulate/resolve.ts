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

function lackOf({ path, named, known: choices, on }: Missing, known: Known | undefined): string {
  const [key] = path;
  const lacks = key === 'hardware' || key === 'model' ? known?.lacks(key, named) : undefined;
  if (lacks) return `"${named}" lacks figures that the simulator needs: ${lacks.join(', ')}  write the block out`;
  if (on)
    return `"${named}" has no price on ${on}  ${choices.length > 0 ? `on that day: ${choices.join(', ')}` : 'choose a later day, or write the price out'}`;
  const fix = didYouMean(
    named,
    choices,
    choices.length > 0 && choices.length <= 12 ? `one of ${choices.join(', ')}` : 'write the figures out',
  );
  return `"${named}" is not in the content  ${fix}`;
}

/** Ids that name nothing, told even where the rest has the wrong shape. */
function unknownIds(data: object, at: string, known: Known | undefined): string[] {
  if (!known) return [];
  const { hardware, model } = data as Record<string, unknown>;
  const named = [
    ['hardware', hardware, known.catalogue.accelerators],
    ['model', model, known.catalogue.models],
  ] as const;
  return named.flatMap(([key, id, entries]) => {
    const ids: string[] = entries.map((entry) => entry.id);
    if (typeof id !== 'string' || ids.includes(id)) return [];
    return [`${printPath(at, [key])}  ${lackOf({ path: [key], named: id, known: ids }, known)}`];
  });
}

/**
 * Reads one scenario: all that is wrong with it at once, each with its path, what is wrong and what to do.
 * @param today The day (ISO) whose prices hold where it has none of its own.
 */
export function resolve(data: unknown, at: string, known: Known | undefined, today: string): Outcome {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { problems: [`${at || 'input'}  is no scenario  write its fields: hardware, model, …`] };
  const read = readWith(scenarioSchemaFor(data), data);
  if ('explained' in read) {
    const shaped = read.explained.map(({ path, message, fix }) => `${printPath(at, path)}  ${message}  ${fix}`);
    return { problems: [...shaped, ...unknownIds(data, at, known)] };
  }
  const found = resolveScenario(read.value, known?.catalogue, today);
  if (!found.resolved || found.missing.length > 0)
    return { problems: found.missing.map((one) => `${printPath(at, one.path)}  ${lackOf(one, known)}`) };
  const { name } = read.value;
  return { resolved: { ...found.resolved, name: typeof name === 'object' ? name.en : name } };
}
