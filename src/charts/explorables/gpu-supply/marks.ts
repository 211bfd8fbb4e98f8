import { askedIn, isIn, type PriceKind, type Stretch, type SupplyMonth } from '../../../explorables/gpu-supply.ts';
import { formatWhen } from '../../../i18n/date.ts';
import type { SupplyWords } from '../../../i18n/explorables/gpu-supply.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainUsd } from '../../../i18n/plain.ts';
import { dayNumber } from '../../../schema/when.ts';
import { SHAPES } from '../../kit/marks.ts';
import type { PanelMark, PanelSeries } from '../../panels/scene.ts';
import type { Report, Voice } from './reports.ts';

/** What is said of marks: the words, their language, and the names of sellers. */
export interface Telling {
  words: SupplyWords;
  lang: Lang;
  sellers: readonly string[];
}

export function sayMonth(month: string, lang: Lang): string {
  return formatWhen({ text: month, precision: 'month', start: `${month}-01`, end: `${month}-28` }, lang);
}

const listIn = (lang: Lang) => (lang === 'zh' ? '、' : ', ');

/** Reports of one voice that are further apart, days, are not joined: nothing is known of the time between. */
const FAR = 366;

/** A report in one sentence, which ends in source and date. */
export function sayReport({ name, what }: Voice, report: Report, { words, lang }: Telling): string {
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  const { printed, when, sources, note } = report;
  return fillIn(words.said, {
    name,
    what: what && `${open}${what}${close}`,
    printed,
    note: note ? `${open}${note}${close}` : '',
    sources,
    when,
  });
}

/** All that voices said in a window, a series for each, told apart by their shapes; who has several is named once. */
export function voiceSeries(voices: readonly Voice[], window: Stretch, telling: Telling): PanelSeries[] {
  const named = new Set<string>();
  return voices.flatMap((voice, index): PanelSeries[] => {
    const shape = SHAPES[index % SHAPES.length] ?? 'circle';
    const marks = voice.reports.flatMap((report, at): PanelMark[] => {
      const before = voice.reports[at - 1];
      const { from, to, until, low, high, value, isWeak } = report;
      const mark: PanelMark = {
        from,
        to,
        low,
        high,
        ...(value === undefined ? {} : { value }),
        shape,
        tone: isWeak ? 'estimated' : 'reported',
        isRestated: false,
        isApart: before !== undefined && dayNumber(from) - dayNumber(before.to) > FAR,
        said: sayReport(voice, report, telling),
      };
      if (!isIn({ from, to: until ?? to }, window)) return [];
      return until ? [mark, { ...mark, from: until, to: until, isEnd: true }] : [mark];
    });
    const isHeld = marks.some(({ isEnd }) => isEnd);
    if (marks.length === 0) return [];
    const name = named.has(voice.name) ? '' : voice.name;
    named.add(voice.name);
    return [{ name, marks, ...(isHeld ? { isHeld } : {}) }];
  });
}

/** What is asked on demand month by month, as one series, which the name of its panel names. */
export function monthSeries(
  months: readonly SupplyMonth[],
  price: PriceKind,
  { words, lang, sellers }: Telling,
): PanelSeries[] {
  const marks = months.map((one): PanelMark => {
    const value = askedIn(one, price);
    const named = price === 'lowest' ? one.sellers.slice(0, 1) : one.sellers;
    const said = fillIn(one.sellers.length === 1 ? words.monthOfOne : words.monthSaid, {
      month: sayMonth(one.month, lang),
      price: plainUsd(value, lang),
      n: one.sellers.length,
      low: plainUsd(one.low, lang),
      high: plainUsd(one.high, lang),
      names: named.map((place) => sellers[place]).join(listIn(lang)),
    });
    const [from, to] = [`${one.month}-01`, `${one.month}-28`];
    const tone = one.isThin ? 'estimated' : 'reported';
    return {
      from,
      to,
      low: value,
      high: value,
      value,
      shape: 'circle',
      tone,
      isRestated: false,
      isApart: !one.isJoined,
      said,
    };
  });
  return marks.length > 0 ? [{ name: '', marks }] : [];
}
