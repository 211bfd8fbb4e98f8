import { type AnyValues, readValue } from '../../../src/explorables/fields.ts';
import { fieldsIn, MODELS } from '../../../src/explorables/models.ts';
import { didYouMean } from '../../../src/knowledge/read/nearest.ts';
import type { Fault } from '../../../src/knowledge/report.ts';
import { EXPLORABLE_IDS, isExplorable } from '../../../src/schema/explorable.ts';
import { ANSWER_FIGURES, parseDifference } from '../../../src/simulator/answer-figures.ts';
import { recordWith } from '../../../src/simulator/fields.ts';
import { resolveScenario } from '../../../src/simulator/resolve.ts';
import { simulate } from '../../../src/simulator/simulate.ts';
import type { References } from './references.ts';

const fault = (message: string, fix: string): Fault => ({ rule: 'calc', message, fix });

function checkScenario(id: string, path: string, difference: string, references: References): Fault | undefined {
  const { graph, catalogue, clock, unreadSellers } = references;
  const record = graph.scenarios.get(id);
  if (!record)
    return fault(`there is no scenario "${id}"`, didYouMean(id, graph.scenarios.keys(), 'see content/scenarios/'));
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
  return fault(`the answer of "${id}" has no "${path}"`, 'give the scenario the block that it follows from');
}

function checkExplorable(id: string, path: string, difference: string, { graph }: References): Fault | undefined {
  if (!isExplorable(id))
    return fault(
      `there is no explorable "${id}"`,
      didYouMean(id, EXPLORABLE_IDS, `one of ${EXPLORABLE_IDS.join(', ')}`),
    );
  const { figures, own } = MODELS[id];
  const fields = fieldsIn(id, graph);
  const known = Object.keys(figures);
  if (!Object.hasOwn(figures, path))
    return fault(`"${id}" has no figure "${path}"`, didYouMean(path, known, `it has ${known.join(', ')}`));
  const values: Record<string, AnyValues[string]> = {};
  for (const [name, text] of new URLSearchParams(difference)) {
    const field = fields[name];
    const value = field && readValue(field, text);
    if (value !== undefined) values[name] = value;
    else
      return fault(
        `"${name}=${text}" is no field of "${id}" with a value that it takes`,
        `it has ${Object.keys(fields).join(', ')}`,
      );
  }
  if (own && graph.flows.size > 0 && figures[path]?.of(values, own(graph)) === undefined)
    return fault(`"${id}" has no "${path}" with these values`, 'leave out with, or ask for another figure');
  return undefined;
}

function checkClaim(id: string, path: string, difference: string, references: References): Fault | undefined {
  const { graph, suspects } = references;
  const claim = graph.claims.get(id);
  if (!claim) {
    if (suspects.isClaim(id)) return undefined;
    return fault(`there is no claim "${id}"`, didYouMean(id, graph.claims.keys(), 'see content/claims/'));
  }
  // The fault of a sum that could not be done is told where it lies.
  if (claim.undone.includes(path)) return undefined;
  const known = claim.steps.map((step) => step.id);
  if (!known.includes(path))
    return fault(`"${id}" has no sum "${path}"`, didYouMean(path, known, 'see its arithmetic'));
  return difference ? fault('the sums of a claim are what they are', 'leave out with') : undefined;
}

/** Whether a sum in prose can be worked out: what works it out, its figure, and what differs from how it stands. */
export function checkCalc(target: string, references: References): Fault | undefined {
  const [model = '', path = '', difference = ''] = target.split(' ');
  const [kind, id = ''] = model.split(':');
  if (model === '' || model.includes('+'))
    return fault('a sum is worked out by one thing', 'give scenario, explorable or claim');
  if (kind === 'explorable') return checkExplorable(id, path, difference, references);
  if (kind === 'claim') return checkClaim(id, path, difference, references);
  return checkScenario(id, path, difference, references);
}
