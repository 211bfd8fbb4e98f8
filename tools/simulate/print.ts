import { answerJson } from '../../src/simulator/answer-json.ts';
import { ageOfInputs } from '../../src/simulator/inputs.ts';
import { BYTES } from '../../src/simulator/precision.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import type { Answer } from '../../src/simulator/simulate.ts';
import { WARNINGS } from '../../src/simulator/warning-words.ts';
import type { Named } from './resolve.ts';

/** An answer as JSON. */
export function asJson({ name, day, inputs }: Named, answer: Answer): unknown {
  return { ...(name ? { name } : {}), ...answerJson(answer, inputs, day) };
}

const digits = (value: number) =>
  value === 0 ? '0' : Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
const usd = (value: number) => `$${digits(value)}`;
const percent = (value: number) => `${Math.round(value * 100)} %`;

function claimLines({ claim, throughput, batch }: Answer, scenario: Scenario): string[] {
  if (!claim) return [];
  const lines = ['', 'What is claimed, redone'];
  if (claim.usdPerYear !== undefined)
    lines.push(`  a year of the machine     $${Math.round(claim.usdPerYear).toLocaleString('en')}`);
  if (claim.usdPerMtokAtPeak !== undefined)
    lines.push(`  per million at the peak   $${claim.usdPerMtokAtPeak.toFixed(3)}`);
  if (claim.utilisation.length > 0)
    lines.push(`  busy for those prices     ${claim.utilisation.map(percent).join(', ')}`);
  if (claim.streams !== undefined) lines.push(`  streams                   ${digits(claim.streams)}`);
  lines.push(
    `  the model reaches         ${percent(claim.outputReached)} of it in output, ${percent(claim.totalReached)} counting input too`,
  );
  // Why a claim is out of reach is told of what was asked for: 16 bits, and as many sequences as fit.
  const { precision, concurrency, claim: stated } = scenario;
  if (claim.idealReached < 1 && BYTES[precision.weights] === 2 && concurrency === 'max')
    lines.push(
      `  out of reach because      16-bit weights and cache leave memory for ${batch} sequences of this length, which`,
      `                            give ${digits(throughput.outputTokensPerS)} output tokens/s, and ${digits(claim.idealReached * (stated?.tokensPerS ?? 0))} were no time lost at all;`,
      '                            8-bit weights and cache with short prompts come near the figure.',
    );
  return lines;
}

function moneyLines({ cost, breakEven, uncertainty, flywheel }: Answer): string[] {
  if (!cost) return [];
  const { outputOnly, all, inputSplit, outputSplit } = cost.usdPerMtok;
  const band = uncertainty.usdPerMtokOutputOnly;
  const counted: [name: string, usd: number, more?: string | undefined][] = [
    ['all on output', outputOnly, band && `   (80 of 100 measurements: ${usd(band.p10)} to ${usd(band.p90)})`],
    ['on input and output', all],
    ['input, by its time', inputSplit],
    ['output, by its time', outputSplit],
  ];
  const lines = [
    '',
    'Cost of a million tokens',
    ...counted
      .filter(([, value]) => Number.isFinite(value))
      .map(([name, value, more = '']) => `  ${name.padEnd(26)}${usd(value)}${more}`),
  ];
  if (breakEven?.tokensPerMonth === 'never')
    lines.push(`  cheaper than the API      never, at ${usd(breakEven.apiUsdPerMtok)} a million`);
  else if (breakEven) {
    const { tokensPerMonth, alwaysFrom, replicas } = breakEven;
    const always =
      alwaysFrom === 'never' || alwaysFrom <= tokensPerMonth ? '' : `, for good from ${digits(alwaysFrom)}`;
    lines.push(
      `  cheaper than the API      first at ${digits(tokensPerMonth)} tokens a month, ${replicas} replicas${always}`,
    );
  }
  if (flywheel)
    lines.push(
      `  stay or switch            ${usd(flywheel.stayUsd)} or ${usd(flywheel.switchUsd)}, paid back in month ${flywheel.paybackMonth}`,
    );
  return lines;
}

/** An answer for a person. */
export function asText({ name, day, inputs, scenario }: Named, answer: Answer): string {
  const { throughput, latency, memory, batch, replicas, uncertainty, warnings } = answer;
  const band = uncertainty.outputTokensPerS;
  const { oldest, stale } = ageOfInputs(inputs, day);
  return [
    name ?? 'Scenario',
    '',
    'Throughput, tokens a second',
    `  output                    ${digits(throughput.outputTokensPerS)}   (80 of 100 measurements: ${digits(band.p10)} to ${digits(band.p90)})`,
    `  input and output          ${digits(throughput.totalTokensPerS)}`,
    `  each stream               ${digits(throughput.perUserTokensPerS)}`,
    `  sequences                 ${batch} a replica, ${memory.maxBatch} fit; ${replicas} replicas`,
    `  first token, next ones    ${digits(latency.ttftS)} s, ${digits(latency.tpotS * 1000)} ms`,
    ...moneyLines(answer),
    ...claimLines(answer, scenario),
    ...(warnings.length > 0 ? ['', 'To bear in mind', ...warnings.map((id) => `  ${WARNINGS[id].en}`)] : []),
    '',
    `Inputs, with the prices of ${day}`,
    ...inputs.map((one) =>
      one.basis === 'fact'
        ? `  ${one.input.padEnd(28)}${one.from}, ${one.asOf}`
        : `  ${one.input.padEnd(28)}assumed: ${one.reason.en}`,
    ),
    ...(oldest ? [`  the oldest                  ${oldest.from}, ${oldest.asOf}`] : []),
    ...stale.map(({ from, checked }) => `  stale                       ${from}, last seen ${checked}`),
  ].join('\n');
}
