import { fillIn } from '../../i18n/fill-in.ts';
import type { Lang } from '../../i18n/languages.ts';
import { plainNumber, plainPercent, plainUsd } from '../../i18n/plain.ts';
import { ratesFor } from '../../simulator/api.ts';
import { tokenS } from '../../simulator/detail.ts';
import { efficiencyOf, TUNING } from '../../simulator/efficiency.ts';
import { cacheRoomBytes, copies } from '../../simulator/memory.ts';
import { kvBytes } from '../../simulator/model.ts';
import type { Scenario } from '../../simulator/scenario.ts';
import type { SimulatorData } from './data.ts';
import type { Case } from './derive.ts';

/** A sum as it is written out: what it is, with the numbers in it, and what it comes to. */
export interface Sum {
  /** The figures of the answer that it comes to. */
  key: 'memory' | 'step' | 'cycle' | 'rate' | 'cost' | 'bill' | 'year' | 'peak' | 'load' | 'streams';
  name: string;
  sum: string;
  is: string;
}

const GB = 1e9;

/** Equation 23 written out: what is fresh, what is cached and what comes out, each at its price. */
function billOf({ api, inputLen, outputLen }: Scenario, usdPerMtok: number, name: string, lang: Lang): Sum {
  const number = (value: number) => plainNumber(value, lang);
  const usd = (value: number) => plainUsd(value, lang);
  if (!api) return { key: 'bill', name, sum: '', is: usd(usdPerMtok) };
  const rates = ratesFor(api, inputLen);
  const cached = inputLen * api.cachedShare;
  const written = inputLen * Math.min(api.cacheWriteShare, 1 - api.cachedShare);
  const terms: [tokens: number, usdPerMtok: number][] = [
    [inputLen - cached - written, rates.input],
    [cached, rates.cachedInput ?? rates.input],
    [written, rates.cacheWrite ?? rates.input],
    [outputLen + api.reasoningLen, rates.output],
  ];
  const parts = terms.filter(([tokens]) => tokens > 0).map(([tokens, each]) => `${number(tokens)} × ${usd(each)}`);
  const { batchFactor = 1 } = api;
  const batch = api.isBatch && batchFactor < 1 ? ` × ${plainPercent(batchFactor)}` : '';
  return {
    key: 'bill',
    name,
    sum: `(${parts.join(' + ')}) ÷ ${number(inputLen + outputLen)}${batch}`,
    is: usd(usdPerMtok),
  };
}

/** The sums of a case with its own numbers: equations 7 to 14, 21, 23 and 25 of the cost model. */
export function sumsOf(one: Case, words: SimulatorData['words'], lang: Lang): Sum[] {
  const t = words.sums;
  const { scenario } = one.resolved;
  const { serving, answer, record } = one;
  const number = (value: number) => plainNumber(value, lang);
  const ms = (seconds: number) => `${number(seconds * 1000)} ${t.ms}`;
  const { step, prefillS } = serving;
  const fixed = step.totalS - step.linearS - step.attentionS - step.communicationS;
  const perToken = tokenS(serving, scenario);
  const tuned = TUNING[scenario.tuning];
  const replica = {
    hardware: scenario.hardware,
    model: scenario.model,
    precision: scenario.precision,
    tensorParallel: scenario.tensorParallel,
    efficiency: efficiencyOf(scenario.generation),
  };
  const isWide = scenario.parallel === 'data-expert';
  const eachGb = kvBytes(scenario.model, scenario.precision.kv, scenario.inputLen + scenario.outputLen) / GB;
  // Chips that cannot share a cache each hold a copy of it.
  const held = copies(replica);
  const { cost, breakEven } = answer;
  return [
    ...(isWide || scenario.phase === 'prefill'
      ? []
      : [
          {
            key: 'memory' as const,
            name: t.memory,
            sum: `${number(cacheRoomBytes(replica) / GB)} GB ÷ ${number(eachGb)} GB${held > 1 ? ` ÷ ${number(held)}` : ''}`,
            is: number(answer.memory.maxBatch),
          },
          {
            key: 'step' as const,
            name: t.step,
            sum: `${ms(step.linearS)} (${t.weightsPart}) + ${ms(step.attentionS)} (${t.attentionPart})${step.communicationS > 0 ? ` + ${ms(step.communicationS)} (${t.linksPart})` : ''} + ${ms(fixed)} (${t.fixedPart})`,
            is: ms(step.totalS),
          },
        ]),
    {
      key: 'cycle' as const,
      name: t.cycle,
      sum: `${number(scenario.outputLen)} × ${ms(perToken)} + ${number(serving.batch)} × ${ms(prefillS)}`,
      is: ms(serving.cycleS),
    },
    {
      key: 'rate' as const,
      name: t.rate,
      sum: `${number(answer.replicas)} × ${number(serving.batch)} × ${number(scenario.outputLen)} ÷ ${ms(serving.cycleS)}${tuned < 1 ? ` × ${plainPercent(tuned)}` : ''}`,
      is: `${number(answer.throughput.outputTokensPerS)}/s`,
    },
    ...(cost
      ? [
          {
            key: 'cost' as const,
            name: t.cost,
            sum: `${record.count} × ${plainUsd(cost.usdPerGpuHour, lang)} ÷ (${number(answer.throughput.outputTokensPerS)} × ${plainPercent(scenario.utilisation)} × 3,600) × 1,000,000`,
            is: plainUsd(cost.usdPerMtok.outputOnly, lang),
          },
        ]
      : []),
    ...(breakEven && scenario.api ? [billOf(scenario, breakEven.apiUsdPerMtok, t.bill, lang)] : []),
  ];
}

/** The sums that follow from what somebody claims of the machine. */
export function claimSumsOf({ answer, record }: Case, words: SimulatorData['words'], lang: Lang): Sum[] {
  const { claim, cost } = answer;
  const stated = record.claim;
  if (!claim || !stated) return [];
  const t = words.claim;
  const number = (value: number) => plainNumber(value, lang);
  const usd = (value: number) => plainUsd(value, lang);
  const hour = usd((cost?.usdPerGpuHour ?? 0) * record.count);
  const { usdPerYear, usdPerMtokAtPeak: peak, streams } = claim;
  const sums: Sum[] = [];
  if (usdPerYear !== undefined) sums.push({ key: 'year', name: t.year, sum: `${hour} × 8,760`, is: usd(usdPerYear) });
  if (peak !== undefined) {
    const name = fillIn(t.peak, { n: number(stated.tokens_per_s) });
    const sum = `${hour} ÷ (${number(stated.tokens_per_s)} × 3,600) × 1,000,000`;
    sums.push({ key: 'peak', name, sum, is: usd(peak) });
    for (const [at, part] of claim.utilisation.entries()) {
      const asked = usd(stated.usd_per_mtok[at] ?? 0);
      sums.push({
        key: 'load',
        name: fillIn(t.load, { usd: asked }),
        sum: `${usd(peak)} ÷ ${asked}`,
        is: plainPercent(part),
      });
    }
  }
  if (streams !== undefined && stated.per_user_tokens_per_s !== undefined) {
    const each = stated.per_user_tokens_per_s;
    sums.push({
      key: 'streams',
      name: fillIn(t.streams, { n: each }),
      sum: `${number(stated.tokens_per_s)} ÷ ${each}`,
      is: number(streams),
    });
  }
  return sums;
}
