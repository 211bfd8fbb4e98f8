import { readWith } from '../../src/knowledge/read/explain.ts';
import type { Provenance } from '../../src/knowledge/simulator-inputs.ts';
import { scenarioSchemaFor } from '../../src/schema/scenario.ts';
import { acceleratorFrom, modelFrom, scenarioFrom } from '../../src/simulator/read-scenario.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import type { Blocks } from './blocks.ts';

/** A scenario ready to be answered, with where its inputs come from. */
export interface Resolved {
  name: string | undefined;
  scenario: Scenario;
  provenance: Provenance[];
}

/** What is wrong with a scenario, a line each. */
export type Outcome = { resolved: Resolved } | { problems: string[] };

function printPath(at: string, path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text ? '.' : ''}${step}`),
    at,
  );
}

/** Reads one scenario: all that is wrong with it at once, each with its path, what is wrong and what to do. */
export function resolve(data: unknown, at: string, blocks: Blocks): Outcome {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { problems: [`${at || 'input'}  is no scenario  write its fields: hardware, model, …`] };
  const read = readWith(scenarioSchemaFor(data), data);
  if ('explained' in read)
    return { problems: read.explained.map(({ path, message, fix }) => `${printPath(at, path)}  ${message}  ${fix}`) };
  const record = read.value;
  const found = { hardware: blocks.hardware(record.hardware), model: blocks.model(record.model) };
  const problems = Object.entries(found).flatMap(([key, one]) =>
    'problem' in one ? [`${printPath(at, [key])}  ${one.problem}`] : [],
  );
  const { hardware, model } = found;
  if ('problem' in hardware || 'problem' in model) return { problems };
  return {
    resolved: {
      name: record.name,
      scenario: scenarioFrom(record, acceleratorFrom(hardware.block), modelFrom(model.block)),
      provenance: [...hardware.provenance, ...model.provenance],
    },
  };
}
