import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainPercent, plainUsd } from '../../../i18n/plain.ts';
import { answerJson } from '../../../simulator/answer-json.ts';
import { printSimulator } from '../../../site/simulator-state.ts';
import { nameOfBlock } from '../names.ts';
import { dayWords } from './Answer.tsx';
import type { Sim } from './sim.ts';

/** The address of the page, or of its small twin, in the state that it is in. */
export function addressOf({ state, data }: Sim, page: 'page' | 'embed'): string {
  return `${location.origin}${data.links[page]}${printSimulator(
    state,
    data.presets.map(({ id }) => id),
  )}`;
}

/** The case as a scenario for the command line. */
export function scenarioJson({ one: { record } }: Sim): string {
  const { on, because: _because, name, summary: _summary, ...rest } = record;
  return JSON.stringify(
    { ...(name ? { name: typeof name === 'string' ? name : name.en } : {}), ...(on ? { on: on.text } : {}), ...rest },
    null,
    2,
  );
}

/** The scenario with its answer, in the shape of the command line. */
export function caseJson(sim: Sim): string {
  const { answer, resolved } = sim.one;
  const scenario = JSON.parse(scenarioJson(sim)) as unknown;
  return JSON.stringify({ scenario, ...answerJson(answer, resolved.inputs, resolved.day) }, null, 2);
}

function flat(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[path, String(value)]];
  return Object.entries(value).flatMap(([key, one]) => flat(one, path ? `${path}.${key}` : key));
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Inputs and answer as lines of name and value. */
export function caseCsv(sim: Sim): string {
  const rows = flat(JSON.parse(caseJson(sim)), '');
  return ['name,value', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
}

/** A paragraph on how the figure came about, for a report. */
export function methodsParagraph(sim: Sim): string {
  const { data, one, lang } = sim;
  const { record, answer, resolved } = one;
  const band = answer.uncertainty.usdPerMtokOutputOnly;
  const bare = (value: number | undefined) => (value === undefined ? '—' : plainUsd(value, 'en').slice(1));
  return fillIn(data.words.take.paragraph, {
    model: nameOfBlock('model', one, data, lang),
    hardware: nameOfBlock('hardware', one, data, lang),
    weights: record.precision.weights,
    count: record.count,
    input: plainNumber(record.input_len, lang),
    output: plainNumber(record.output_len, lang),
    batch: plainNumber(answer.batch, lang),
    load: plainPercent(resolved.scenario.utilisation),
    price: bare(answer.cost?.usdPerGpuHour),
    usd: bare(answer.cost?.usdPerMtok.outputOnly),
    low: bare(band?.p10),
    high: bare(band?.p90),
    day: dayWords(resolved.day, lang),
    url: addressOf(sim, 'page'),
  });
}
