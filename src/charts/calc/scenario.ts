import type { Lang } from '../../i18n/languages.ts';
import { plainNumber, plainPercent, plainUsd, withUnit } from '../../i18n/plain.ts';
import { type SimulatorWords, simulatorWords } from '../../i18n/simulator-words.ts';
import { routes } from '../../schema/routes.ts';
import { ANSWER_FIGURES, type FigureUnit, type FigureValue, parseDifference } from '../../simulator/answer-figures.ts';
import { href } from '../../site/links.ts';
import { printSimulator } from '../../site/simulator-state.ts';
import type { Site } from '../../site/site.ts';
import { arithmeticOf } from '../simulator/arithmetic.ts';
import { caseOf } from '../simulator/derive.ts';
import { simulatorData } from '../simulator/page-data.ts';

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
    tokens: withUnit(number, t.month),
  };
  return words[unit];
}

/** Which figure of which case. */
export interface Sum {
  scenario: string;
  figure: string;
  /** What differs from the scenario, as in the page’s address. */
  with?: string | undefined;
}

/** A figure that the cost model works out, in words: the figure, its case, its arithmetic, and where to change it. */
export interface CalcWords {
  printed: string;
  preset: string;
  sum: string | undefined;
  address: string;
}

/** Works a figure out and puts it into words; throws where the check would have refused it. */
export function calcWords(asked: Sum, site: Site, lang: Lang, pageLang: Lang): CalcWords {
  const { scenario, figure, with: difference = '' } = asked;
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
  const ids = data.presets.map(({ id }) => id);
  return {
    printed: said(value, known.unit, words, lang),
    preset: preset.name,
    sum: arithmeticOf(figure, one, words, lang),
    address: `${href(routes.simulator, pageLang)}${printSimulator(state, ids)}`,
  };
}
