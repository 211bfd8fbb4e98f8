import { askedIn, isIn, type Stretch, type SupplyValues, TALK_DAY } from '../../../explorables/gpu-supply.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainUsd } from '../../../i18n/plain.ts';
import type { SupplyOwn } from './data.ts';
import { sayMonth, type Telling } from './marks.ts';
import { monthsIn, type Supply, voicesOf } from './plots.ts';
import type { Report, Voice } from './reports.ts';

const BEFORE: Stretch = { from: '2023-01-01', to: '2023-12-31' };
const AFTER: Stretch = { from: '2024-01-01', to: '2024-06-30' };

/** From the shortest of some waits to the longest. */
function sayWeeks(reports: readonly Report[], { words, lang }: Telling): string {
  const ends = [Math.min(...reports.map(({ low }) => low)), Math.max(...reports.map(({ high }) => high))];
  const n = [...new Set(ends.map((end) => plainNumber(Math.round(end), lang)))].join('–');
  return fillIn(words.weeks, { n });
}

/** The waits of the years that the talk speaks of, and the last that was told, in words. */
export function sayWaits(waits: readonly Voice[], telling: Telling): string {
  const all = waits.flatMap(({ reports }) => reports);
  const within = (stretch: Stretch) => all.filter((report) => isIn(report, stretch));
  const last = [...all].sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  const [before, after] = [within(BEFORE), within(AFTER)];
  if (!last) return telling.words.noWaits;
  const told = {
    last: sayWeeks([last], telling),
    lastWhen: last.when,
    weak: last.isWeak ? telling.words.weak : '',
  };
  if (before.length === 0 || after.length === 0) return fillIn(telling.words.lastWait, told);
  return fillIn(telling.words.claimWaits, {
    ...told,
    before: sayWeeks(before, telling),
    after: sayWeeks(after, telling),
  });
}

/** A title that says the finding, and a sentence that stands for the drawing. */
interface Told {
  title: string;
  summary: string;
}

/** What sellers asked month by month, as far as there are enough of them: in the month of the talk, else in the first, and in the last. */
function sayAsked({ chip, price }: SupplyValues, own: SupplyOwn, { window }: Supply, { words, lang }: Telling): Told {
  const { name } = own.chips[chip];
  const all = monthsIn(own.months[chip], window);
  const market = all.filter(({ isThin }) => !isThin);
  const months = market.length > 0 ? market : all;
  const [first, last] = [months.find(({ month }) => month === TALK_DAY.slice(0, 7)) ?? months[0], months.at(-1)];
  if (!first || !last || !months[0]) return { title: name, summary: words.noPrices };
  const usd = (amount: number) => plainUsd(amount, lang);
  const asked = months.map((month) => askedIn(month, price));
  return {
    title: fillIn(words.titleAsked, {
      chip: name,
      who: words.who[price === 'lowest' ? 'lowest' : 'middle'],
      first: usd(askedIn(first, price)),
      firstMonth: sayMonth(first.month, lang),
      last: usd(askedIn(last, price)),
      lastMonth: sayMonth(last.month, lang),
    }),
    summary: fillIn(words.summaryAsked, {
      from: sayMonth(months[0].month, lang),
      to: sayMonth(last.month, lang),
      low: usd(Math.min(...asked)),
      high: usd(Math.max(...asked)),
    }),
  };
}

/** What publishers or contracts say: from the lowest to the highest, and the last. */
function sayReports(values: SupplyValues, own: SupplyOwn, { window }: Supply, { words, lang }: Telling): Told {
  const { name } = own.chips[values.chip];
  const reports = voicesOf(values, own)
    .flatMap((voice) => voice.reports)
    .filter(({ from, to, until }) => isIn({ from, to: until ?? to }, window))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return { title: name, summary: words.noPrices };
  return {
    title: fillIn(words.titleBetween, {
      chip: name,
      what: words.between[values.price === 'contract' ? 'contract' : 'reports'],
      low: plainUsd(Math.min(...reports.map(({ low }) => low)), lang),
      high: plainUsd(Math.max(...reports.map(({ high }) => high)), lang),
    }),
    summary: fillIn(words.summarySaid, {
      n: reports.length,
      from: first.when,
      to: last.when,
      last: last.printed,
      lastWhen: last.when,
    }),
  };
}

/** What the drawing shows of the price. */
export function sayPrices(values: SupplyValues, own: SupplyOwn, supply: Supply, telling: Telling): Told {
  const isAsked = values.price === 'middle' || values.price === 'lowest';
  return isAsked ? sayAsked(values, own, supply, telling) : sayReports(values, own, supply, telling);
}
