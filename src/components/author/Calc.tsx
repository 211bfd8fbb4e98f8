import { arithmeticOf } from '../../charts/simulator/arithmetic.ts';
import { caseOf } from '../../charts/simulator/derive.ts';
import { simulatorData } from '../../charts/simulator/page-data.ts';
import type { Lang } from '../../i18n/languages.ts';
import { plainNumber, plainPercent, plainUsd } from '../../i18n/plain.ts';
import { type SimulatorWords, simulatorWords } from '../../i18n/simulator-words.ts';
import { routes } from '../../schema/routes.ts';
import { ANSWER_FIGURES, type FigureUnit, type FigureValue, parseDifference } from '../../simulator/answer-figures.ts';
import { href } from '../../site/links.ts';
import { printSimulator } from '../../site/simulator-state.ts';
import type { AuthorContext } from './context.ts';

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
  const printed = said(value, known.unit, words, lang);
  const sum = arithmeticOf(figure, one, words, lang);
  return (
    <span class="fact calc">
      <button type="button" class="fact-value">
        {printed}
      </button>
      <span class="fact-note" role="note">
        <span class="fact-what">{preset.name}</span>
        <span class="fact-when">{words.calc.what}</span>
        {sum && (
          <span class="calc-sum">
            {sum} = {printed}
          </span>
        )}
        <a class="fact-more" href={`${href(routes.simulator, pageLang)}${address}`}>
          {words.calc.open}
        </a>
      </span>
    </span>
  );
}
