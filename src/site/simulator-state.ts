import { PATHS, type Path, readField, type Value, type Values } from '../simulator/fields.ts';

/** A scenario as the URL holds it: a preset, and what differs from it. */
export interface ScenarioState {
  preset: string;
  values: Values;
}

/** The state of the simulator: the scenario, and up to two more that it is compared with. */
export interface SimulatorState extends ScenarioState {
  compared: ScenarioState[];
}

/** The grammar's version: a URL of another is read as far as it can be. */
const VERSION = '1';
const WORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_COMPARED = 2;
const MAX_LENGTH = 4000;

function parseScenario(params: URLSearchParams, presets: readonly string[], unasked: string): ScenarioState {
  const asked = params.get('preset') ?? unasked;
  const preset = WORD.test(asked) && presets.includes(asked) ? asked : unasked;
  const values: Partial<Record<Path, Value>> = {};
  for (const path of PATHS) {
    const text = params.get(path);
    const value = text === null ? undefined : readField(path, text);
    if (value !== undefined) values[path] = value;
  }
  return { preset, values };
}

/**
 * Reads the state from a query string: `?preset=talk-2024-03&input_len=512&vs=preset%3D…`. Fields are named as in a
 * scenario file; what is unknown is ignored, what is out of bounds is held to them.
 */
export function parseSimulator(query: string, presets: readonly string[]): SimulatorState {
  const params = new URLSearchParams(query.slice(0, MAX_LENGTH));
  const [unasked = ''] = presets;
  const compared = params
    .getAll('vs')
    .slice(0, MOST_COMPARED)
    .map((inner) => parseScenario(new URLSearchParams(inner), presets, unasked));
  return { ...parseScenario(params, presets, unasked), compared };
}

function printInto(params: URLSearchParams, { preset, values }: ScenarioState, unasked: string): void {
  if (preset !== unasked) params.set('preset', preset);
  for (const path of PATHS) {
    const value = values[path];
    if (value !== undefined) params.set(path, String(value));
  }
}

/** Prints a state as a query string, empty or with its question mark; the inverse of `parseSimulator`. */
export function printSimulator(state: SimulatorState, presets: readonly string[]): string {
  const [unasked = ''] = presets;
  const params = new URLSearchParams();
  printInto(params, state, unasked);
  for (const one of state.compared) {
    const inner = new URLSearchParams();
    printInto(inner, { ...one, preset: one.preset }, '');
    params.append('vs', inner.toString());
  }
  const text = params.toString();
  return text && `?v=${VERSION}&${text}`;
}
