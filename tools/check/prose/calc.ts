import { didYouMean } from '../../../src/knowledge/read/nearest.ts';
import type { Fault } from '../../../src/knowledge/report.ts';
import { ANSWER_FIGURES, parseDifference } from '../../../src/simulator/answer-figures.ts';
import { recordWith } from '../../../src/simulator/fields.ts';
import { resolveScenario } from '../../../src/simulator/resolve.ts';
import { simulate } from '../../../src/simulator/simulate.ts';
import type { References } from './references.ts';

const fault = (message: string, fix: string): Fault => ({ rule: 'calc', message, fix });

/** Whether a sum in prose can be worked out: its scenario, its figure and what differs from the scenario. */
export function checkCalc(target: string, { graph, catalogue, clock, unreadSellers }: References): Fault | undefined {
  const [scenario = '', path = '', difference = ''] = target.split(' ');
  const record = graph.scenarios.get(scenario);
  if (!record)
    return fault(
      `there is no scenario "${scenario}"`,
      didYouMean(scenario, graph.scenarios.keys(), 'see content/scenarios/'),
    );
  const figure = ANSWER_FIGURES[path];
  const known = Object.keys(ANSWER_FIGURES);
  if (!figure) return fault(`an answer has no figure "${path}"`, didYouMean(path, known, `it has ${known.join(', ')}`));
  const parsed = parseDifference(difference);
  if ('wrong' in parsed)
    return fault(
      `"${parsed.wrong}" is no field of a scenario with a value that it takes`,
      'write with="input_len=64&precision.weights=int8"',
    );
  const { resolved } = resolveScenario(recordWith(record, parsed.values), catalogue(), clock);
  if (!resolved) return undefined;
  // Without the prices of a seller some figures cannot be there; the fault is told at his file.
  if (unreadSellers.size > 0 || figure.of(simulate(resolved.scenario)) !== undefined) return undefined;
  return fault(`the answer of "${scenario}" has no "${path}"`, 'give the scenario the block that it follows from');
}
