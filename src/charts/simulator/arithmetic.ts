import type { Lang } from '../../i18n/languages.ts';
import { plainNumber, plainPercent, plainUsd } from '../../i18n/plain.ts';
import { MONTH_H } from '../../simulator/money.ts';
import type { SimulatorData } from './data.ts';
import type { Case } from './derive.ts';
import { claimSumsOf, type Sum, sumsOf } from './sums.ts';

/** What the last line of a figure's arithmetic is made of, in the reader's language. */
interface Terms {
  one: Case;
  number(value: number): string;
  usd(value: number): string;
  /** The sum that the page writes out under a key; of several the one at a place. */
  written(key: Sum['key'], at?: number): string | undefined;
}

const PER_HOUR = '3,600) × 1,000,000';

/** What an hour of all accelerators costs. */
const hourOf = ({ one, usd }: Terms) => usd((one.answer.cost?.usdPerGpuHour ?? 0) * one.record.count);

/** An hour's price over tokens that are sold in it. */
function perMtok(terms: Terms, tokensPerS: number, part?: number): string {
  const share = part === undefined ? '' : ` × ${plainPercent(part)}`;
  const sold = plainPercent(terms.one.resolved.scenario.utilisation);
  return `${hourOf(terms)}${share} ÷ (${terms.number(tokensPerS)} × ${sold} × ${PER_HOUR}`;
}

/** A part of what is claimed. */
function claimed({ one, number }: Terms, part: number | undefined): string {
  const stated = one.record.claim?.tokens_per_s ?? 0;
  return `${number((part ?? 0) * stated)} ÷ ${number(stated)}`;
}

const times = ({ number }: Terms, value: number | undefined, of: number | undefined) =>
  number((value ?? 0) / (of ?? 1));

/** The sum that each figure comes from, written out with the numbers of the case. */
const ARITHMETIC: Record<string, (terms: Terms) => string | undefined> = {
  'throughput.output_tokens_per_s': ({ written }) => written('rate'),
  'throughput.total_tokens_per_s': ({ one: { serving, answer, resolved }, number }) =>
    `${number(answer.replicas)} × ${number(serving.batch)} × (${number(resolved.scenario.inputLen)} + ${number(resolved.scenario.outputLen)}) ÷ ${number(serving.cycleS)} s`,
  'throughput.per_user_tokens_per_s': ({ one: { serving, resolved }, number }) =>
    `${number(resolved.scenario.outputLen)} ÷ ${number(serving.cycleS)} s`,
  'memory.max_batch': ({ written }) => written('memory'),
  batch: ({ written }) => written('memory'),
  utilisation: ({ one: { record, answer }, number }) =>
    record.load?.profile && record.load.utilisation === undefined
      ? `${plainPercent(answer.utilisation * record.load.headroom)} ÷ ${number(record.load.headroom)}`
      : undefined,
  'cost.usd_per_mtok.output_only': ({ written }) => written('cost'),
  'cost.usd_per_mtok.all': (terms) => perMtok(terms, terms.one.answer.throughput.totalTokensPerS),
  'cost.usd_per_mtok.input_split': (terms) =>
    perMtok(terms, terms.one.serving.inputTokensPerS, terms.one.serving.prefillShare),
  'cost.usd_per_mtok.output_split': (terms) =>
    perMtok(terms, terms.one.serving.outputTokensPerS, 1 - terms.one.serving.prefillShare),
  'uncertainty.usd_per_mtok_output_only.p10': (terms) => {
    const { cost, uncertainty } = terms.one.answer;
    const usd = cost?.usdPerMtok.outputOnly;
    return usd === undefined
      ? undefined
      : `${terms.usd(usd)} × ${times(terms, uncertainty.usdPerMtokOutputOnly?.p10, usd)}`;
  },
  'uncertainty.usd_per_mtok_output_only.p90': (terms) => {
    const { cost, uncertainty } = terms.one.answer;
    const usd = cost?.usdPerMtok.outputOnly;
    return usd === undefined
      ? undefined
      : `${terms.usd(usd)} × ${times(terms, uncertainty.usdPerMtokOutputOnly?.p90, usd)}`;
  },
  'break_even.api_usd_per_mtok': ({ written }) => written('bill'),
  'break_even.tokens_per_month': (terms) => {
    const { breakEven, replicas } = terms.one.answer;
    if (typeof breakEven?.tokensPerMonth !== 'number') return undefined;
    const fixed = terms.usd(terms.one.resolved.scenario.fixedUsdPerMonth);
    const copies = terms.number((breakEven.replicas ?? 0) / replicas);
    return `(${copies} × ${hourOf(terms)} × ${MONTH_H} + ${fixed}) ÷ ${terms.usd(breakEven.apiUsdPerMtok)} × 1,000,000`;
  },
  'break_even.api_over_own': ({ one: { answer }, usd }) =>
    answer.breakEven && answer.cost && `${usd(answer.breakEven.apiUsdPerMtok)} ÷ ${usd(answer.cost.usdPerMtok.all)}`,
  'claim.usd_per_year': ({ written }) => written('year'),
  'claim.usd_per_mtok_at_peak': ({ written }) => written('peak'),
  'claim.utilisation.0': ({ written }) => written('load', 0),
  'claim.utilisation.1': ({ written }) => written('load', 1),
  'claim.streams': ({ written }) => written('streams'),
  'claim.output_reached': (terms) => claimed(terms, terms.one.answer.claim?.outputReached),
  'claim.total_reached': (terms) => claimed(terms, terms.one.answer.claim?.totalReached),
  'claim.ideal_reached': (terms) => claimed(terms, terms.one.answer.claim?.idealReached),
};

/** The sum behind a figure of an answer, written out; `undefined` where it follows from too many steps for a line. */
export function arithmeticOf(path: string, one: Case, words: SimulatorData['words'], lang: Lang): string | undefined {
  const all = [...sumsOf(one, words, lang), ...claimSumsOf(one, words, lang)];
  return ARITHMETIC[path]?.({
    one,
    number: (value) => plainNumber(value, lang),
    usd: (value) => plainUsd(value, lang),
    written: (key, at = 0) => all.filter((sum) => sum.key === key)[at]?.sum,
  });
}
