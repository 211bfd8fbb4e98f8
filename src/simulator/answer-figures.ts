import { PATHS, type Path, readField, type Values } from './fields.ts';
import type { Answer } from './simulate.ts';

/** How a figure of an answer is printed. */
export type FigureUnit = 'usd' | 'rate' | 'seconds' | 'count' | 'share' | 'times' | 'hours' | 'tokens';
export type FigureValue = number | 'never' | 'too many';

interface AnswerFigure {
  unit: FigureUnit;
  of(answer: Answer): FigureValue | undefined;
}

const figure = (unit: FigureUnit, of: AnswerFigure['of']): AnswerFigure => ({ unit, of });

/** What `<Calc>` can print of an answer, by the path it has in the published JSON. */
export const ANSWER_FIGURES: Record<string, AnswerFigure> = {
  'throughput.output_tokens_per_s': figure('rate', ({ throughput }) => throughput.outputTokensPerS),
  'throughput.total_tokens_per_s': figure('rate', ({ throughput }) => throughput.totalTokensPerS),
  'throughput.per_user_tokens_per_s': figure('rate', ({ throughput }) => throughput.perUserTokensPerS),
  'latency.ttft_s': figure('seconds', ({ latency }) => latency.ttftS),
  'latency.tpot_s': figure('seconds', ({ latency }) => latency.tpotS),
  'memory.max_batch': figure('count', ({ memory }) => memory.maxBatch),
  batch: figure('count', ({ batch }) => batch),
  utilisation: figure('share', ({ utilisation }) => utilisation),
  'cost.usd_per_gpu_hour': figure('usd', ({ cost }) => cost?.usdPerGpuHour),
  'cost.usd_per_mtok.output_only': figure('usd', ({ cost }) => cost?.usdPerMtok.outputOnly),
  'cost.usd_per_mtok.all': figure('usd', ({ cost }) => cost?.usdPerMtok.all),
  'cost.usd_per_mtok.input_split': figure('usd', ({ cost }) => cost?.usdPerMtok.inputSplit),
  'cost.usd_per_mtok.output_split': figure('usd', ({ cost }) => cost?.usdPerMtok.outputSplit),
  'uncertainty.usd_per_mtok_output_only.p10': figure('usd', ({ uncertainty }) => uncertainty.usdPerMtokOutputOnly?.p10),
  'uncertainty.usd_per_mtok_output_only.p90': figure('usd', ({ uncertainty }) => uncertainty.usdPerMtokOutputOnly?.p90),
  'break_even.api_usd_per_mtok': figure('usd', ({ breakEven }) => breakEven?.apiUsdPerMtok),
  'break_even.tokens_per_month': figure('tokens', ({ breakEven }) => breakEven?.tokensPerMonth),
  'break_even.api_over_own': figure('times', ({ breakEven, cost }) =>
    breakEven && cost ? breakEven.apiUsdPerMtok / cost.usdPerMtok.all : undefined,
  ),
  'claim.usd_per_year': figure('usd', ({ claim }) => claim?.usdPerYear),
  'claim.usd_per_mtok_at_peak': figure('usd', ({ claim }) => claim?.usdPerMtokAtPeak),
  'claim.utilisation.0': figure('share', ({ claim }) => claim?.utilisation[0]),
  'claim.utilisation.1': figure('share', ({ claim }) => claim?.utilisation[1]),
  'claim.streams': figure('count', ({ claim }) => claim?.streams),
  'claim.output_reached': figure('share', ({ claim }) => claim?.outputReached),
  'claim.total_reached': figure('share', ({ claim }) => claim?.totalReached),
  'claim.ideal_reached': figure('share', ({ claim }) => claim?.idealReached),
  'queue.slots': figure('count', ({ queue }) => queue?.slots),
  'training.usd': figure('usd', ({ training }) => training?.usd),
  'training.gpu_hours': figure('hours', ({ training }) => training?.gpuHours),
  'flywheel.stay_usd': figure('usd', ({ flywheel }) => flywheel?.stayUsd),
  'flywheel.switch_usd': figure('usd', ({ flywheel }) => flywheel?.switchUsd),
  'flywheel.payback_month': figure('count', ({ flywheel }) => flywheel?.paybackMonth),
};

/** What differs from a preset, written as in the page’s address: `input_len=64&precision.weights=int8`. */
export function parseDifference(text: string): { values: Values } | { wrong: string } {
  const values: Partial<Record<Path, Values[Path]>> = {};
  for (const [path, said] of new URLSearchParams(text)) {
    const value = (PATHS as string[]).includes(path) ? readField(path as Path, said) : undefined;
    if (value === undefined) return { wrong: `${path}=${said}` };
    values[path as Path] = value;
  }
  return { values: values as Values };
}
