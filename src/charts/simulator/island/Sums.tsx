import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainPercent, plainUsd } from '../../../i18n/plain.ts';
import { tokenS } from '../../../simulator/detail.ts';
import { efficiencyOf } from '../../../simulator/efficiency.ts';
import { cacheRoomBytes } from '../../../simulator/memory.ts';
import { kvBytes } from '../../../simulator/model.ts';
import { FAR } from '../../../simulator/nearest.ts';
import { nearestIn } from '../derive.ts';
import { Basis } from './Basis.tsx';
import type { Sim } from './sim.ts';

/** A sum as it is written out: what it is, with the numbers in it, and what it comes to. */
interface Sum {
  name: string;
  sum: string;
  is: string;
}

const GB = 1e9;

/** The sums of a case with its own numbers: equations 7 to 14, 21, 23 and 25 of the cost model. */
function sumsOf({ data: { words }, one, lang }: Sim): Sum[] {
  const t = words.sums;
  const { scenario } = one.resolved;
  const { serving, answer, record } = one;
  const number = (value: number) => plainNumber(value, lang);
  const ms = (seconds: number) => `${number(seconds * 1000)} ${t.ms}`;
  const { step, prefillS } = serving;
  const fixed = step.totalS - step.linearS - step.attentionS - step.communicationS;
  const perToken = tokenS(serving, scenario);
  const oneReplica = answer.throughput.outputTokensPerS / answer.replicas;
  const replica = {
    hardware: scenario.hardware,
    model: scenario.model,
    precision: scenario.precision,
    tensorParallel: scenario.tensorParallel,
    efficiency: efficiencyOf(scenario.generation),
  };
  const isWide = scenario.parallel === 'data-expert';
  const eachGb = kvBytes(scenario.model, scenario.precision.kv, scenario.inputLen + scenario.outputLen) / GB;
  const { cost, breakEven } = answer;
  return [
    ...(isWide || scenario.phase === 'prefill'
      ? []
      : [
          {
            name: t.memory,
            sum: `${number(cacheRoomBytes(replica) / GB)} GB ÷ ${number(eachGb)} GB`,
            is: number(answer.memory.maxBatch),
          },
          {
            name: t.step,
            sum: `${ms(step.linearS)} (${t.weightsPart}) + ${ms(step.attentionS)} (${t.attentionPart})${step.communicationS > 0 ? ` + ${ms(step.communicationS)} (${t.linksPart})` : ''} + ${ms(fixed)} (${t.fixedPart})`,
            is: ms(step.totalS),
          },
        ]),
    {
      name: t.cycle,
      sum: `${number(scenario.outputLen)} × ${ms(perToken)} + ${number(serving.batch)} × ${ms(prefillS)}`,
      is: ms(serving.cycleS),
    },
    {
      name: t.rate,
      sum: `${number(answer.replicas)} × ${number(serving.batch)} × ${number(scenario.outputLen)} ÷ ${ms(serving.cycleS)}`,
      is: `${number(oneReplica * answer.replicas)}/s`,
    },
    ...(cost
      ? [
          {
            name: t.cost,
            sum: `${record.count} × ${plainUsd(cost.usdPerGpuHour, lang)} ÷ (${number(answer.throughput.outputTokensPerS)} × ${plainPercent(scenario.utilisation)} × 3,600) × 1,000,000`,
            is: plainUsd(cost.usdPerMtok.outputOnly, lang),
          },
        ]
      : []),
    ...(breakEven && scenario.api
      ? [
          {
            name: t.bill,
            sum: `(${number(scenario.inputLen)} × ${plainUsd(scenario.api.input, lang)} + ${number(scenario.outputLen)} × ${plainUsd(scenario.api.output, lang)}) ÷ ${number(scenario.inputLen + scenario.outputLen)}`,
            is: plainUsd(breakEven.apiUsdPerMtok, lang),
          },
        ]
      : []),
  ];
}

/** The sums with the reader’s own numbers in them. */
export function Sums({ sim }: { sim: Sim }) {
  const { words, links } = sim.data;
  const t = words.sums;
  const [before, after] = t.source.split('{link}');
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <dl class="sim-sums">
        {sumsOf(sim).map(({ name, sum, is }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {sum} = <b>{is}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p class="sim-note">
        {before}
        <a href={links.validation}>{t.sourceLink}</a>
        {after}
      </p>
    </section>
  );
}

/** The published measurement that comes nearest, and how far the model is off on it. */
export function Nearest({ sim }: { sim: Sim }) {
  const { data, one, lang } = sim;
  const t = data.words.near;
  const near = nearestIn(data, one);
  if (!near) return null;
  const { one: row, away } = near;
  const off = row.predicted / row.measured - 1;
  const said = fillIn(off >= 0 ? t.above : t.below, { n: plainPercent(Math.abs(off)) });
  return (
    <section class="sim-part">
      <h2>
        {t.heading} <Basis words={data.words} kind="measured" />
      </h2>
      {away > FAR && <p class="sim-note">{t.far}</p>}
      <p>
        {fillIn(t.text, {
          model: row.model,
          count: row.count,
          hardware: row.hardware,
          input: plainNumber(row.input, lang),
          output: plainNumber(row.output, lang),
          measured: plainNumber(row.measured, lang),
          unit: t.units[row.metric],
          predicted: plainNumber(row.predicted, lang),
          off: said,
        })}{' '}
        {row.source && (
          <a href={row.source.url} rel="noopener">
            {t.source}: {row.source.publisher}
          </a>
        )}
      </p>
      <p class="sim-note">
        {t.error} <a href={data.links.validation}>{data.words.validation}</a>
      </p>
    </section>
  );
}
