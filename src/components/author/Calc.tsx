import { type Case, caseOf } from '../../charts/simulator/derive.ts';
import { simulatorData } from '../../charts/simulator/page-data.ts';
import { claimSumsOf, type Sum, sumsOf } from '../../charts/simulator/sums.ts';
import type { Lang } from '../../i18n/languages.ts';
import { plainNumber, plainPercent, plainUsd } from '../../i18n/plain.ts';
import { type SimulatorWords, simulatorWords } from '../../i18n/simulator-words.ts';
import { routes } from '../../schema/routes.ts';
import { ANSWER_FIGURES, type FigureUnit, type FigureValue, parseDifference } from '../../simulator/answer-figures.ts';
import { href } from '../../site/links.ts';
import { printSimulator } from '../../site/simulator-state.ts';
import type { AuthorContext } from './context.ts';

/** The sums that a figure follows from, by the beginning of its path. */
const SUMS: Record<string, readonly Sum['key'][]> = {
  'throughput.': ['step', 'cycle', 'rate'],
  'latency.': ['step', 'cycle'],
  'memory.': ['memory'],
  batch: ['memory'],
  'cost.': ['rate', 'cost'],
  'uncertainty.': ['rate', 'cost'],
  'break_even.': ['cost', 'bill'],
  'claim.usd_per_year': ['year'],
  'claim.usd_per_mtok_at_peak': ['peak'],
  'claim.utilisation': ['peak', 'load'],
  'claim.streams': ['streams'],
  'claim.': ['cycle', 'rate'],
};

function said(value: FigureValue, unit: FigureUnit, { calc: t }: SimulatorWords, lang: Lang): string {
  if (typeof value !== 'number') return value === 'never' ? t.never : t.tooMany;
  const number = plainNumber(value, lang);
  const exact = (size: number) => size.toLocaleString('en', { maximumFractionDigits: 0 });
  const words: Record<FigureUnit, string> = {
    usd:
      value >= 1000 && value < 1e6
        ? lang === 'zh'
          ? `${exact(value)} 美元`
          : `$${exact(value)}`
        : plainUsd(value, lang),
    rate: `${number}${t.perS}`,
    seconds: value < 0.1 ? `${plainNumber(value * 1000, lang)} ms` : `${number} s`,
    count: number,
    share: plainPercent(value),
    times: plainNumber(Number(value.toPrecision(2)), lang),
    hours: number,
    tokens: `${number}${t.month}`,
  };
  return words[unit];
}

function sumsFor(path: string, one: Case, words: SimulatorWords, lang: Lang): Sum[] {
  const prefix = Object.keys(SUMS).find((start) => path.startsWith(start));
  const keys = prefix ? SUMS[prefix] : undefined;
  return [...sumsOf(one, words, lang), ...claimSumsOf(one, words, lang)].filter(({ key }) => keys?.includes(key));
}

/** Prints a figure that the cost model works out; its arithmetic opens on hover, focus or tap, and stands in print. */
export function Calc({
  scenario,
  figure,
  with: difference = '',
  site,
  lang,
  pageLang,
}: AuthorContext & { scenario: string; figure: string; with?: string }) {
  const data = simulatorData(site, lang);
  const words = simulatorWords[lang];
  const preset = data.presets.find(({ id }) => id === scenario);
  const parsed = parseDifference(difference);
  const known = ANSWER_FIGURES[figure];
  if (!preset || !known || 'wrong' in parsed)
    throw new Error(`no sum ${scenario} ${figure} ${difference}: run npm run check`);
  const one = caseOf(data, preset, parsed.values);
  const value = known.of(one.answer);
  if (value === undefined) throw new Error(`no sum ${scenario} ${figure}: run npm run check`);
  const state = { preset: scenario, values: parsed.values, compared: [] };
  const address = printSimulator(
    state,
    data.presets.map(({ id }) => id),
  );
  return (
    <span class="fact calc">
      <button type="button" class="fact-value">
        {said(value, known.unit, words, lang)}
      </button>
      <span class="fact-note" role="note">
        <span class="fact-what">{preset.name}</span>
        <span class="fact-when">{words.calc.what}</span>
        {sumsFor(figure, one, words, lang).map(({ name, sum, is }) => (
          <span class="calc-sum">
            {name}: {sum} = {is}
          </span>
        ))}
        <a class="fact-more" href={`${href(routes.simulator, pageLang)}${address}`}>
          {words.calc.open}
        </a>
      </span>
    </span>
  );
}
