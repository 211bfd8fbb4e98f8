import type { LagAnswer, LagRow } from '../../../explorables/lag.ts';
import { formatDay } from '../../../i18n/date.ts';
import type { LagWords } from '../../../i18n/explorables/lag.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Shape } from '../../kit/marks.ts';
import type { PlotData, PlotMark } from '../../plot/scene.ts';
import { timeAxis, yearOf } from '../../plot/time-axis.ts';
import type { Estimate } from './estimates.ts';

/** Months in words: one digit behind the point. */
export const sayMonths = (months: number) => String(Math.round(months * 10) / 10);

function saidOf({ closed, reached, months }: LagRow, from: string, words: LagWords, lang: Lang): string {
  return fillIn(reached ? words.saidReached : words.saidStanding, {
    closed: closed.name,
    day: formatDay(closed.day, lang),
    score: closed.score,
    open: reached?.name ?? '',
    openScore: reached?.score ?? '',
    openDay: reached ? formatDay(reached.day, lang) : '',
    months: sayMonths(months),
    from,
  });
}

/** Each closed record, by the day on which it was set and the months until an open model had its score. */
export function lagPlot(answer: LagAnswer<LagRow['closed']>, from: string, words: LagWords, lang: Lang): PlotData {
  const { rows, median } = answer;
  const days = rows.map(({ closed }) => closed.day).sort();
  return {
    x: timeAxis(days[0] ?? '2023-01-01', days.at(-1) ?? '2026-01-01'),
    y: { scale: 'linear', title: words.y, tick: String },
    lines: [],
    rules: Number.isFinite(median) ? [{ axis: 'y', at: median, name: `${words.median} ${sayMonths(median)}` }] : [],
    marks: rows.map((row): PlotMark => {
      const { closed, reached, months } = row;
      return {
        x: yearOf(closed.day),
        y: months,
        shape: 'circle',
        tone: reached ? 'reported' : 'forecast',
        hue: 'bought',
        scale: 1.2,
        name: closed.name,
        said: saidOf(row, from, words, lang),
      };
    }),
  };
}

export function lagRowWords({ closed, reached, months }: LagRow, words: LagWords, lang: Lang): string[] {
  return [
    closed.name,
    formatDay(closed.day, lang),
    String(closed.score),
    reached?.name ?? words.notYet,
    reached ? formatDay(reached.day, lang) : '',
    reached ? String(reached.score) : '',
    reached ? sayMonths(months) : fillIn(words.soFar, { months: sayMonths(months) }),
  ];
}

/** Shapes of publishers, in the order in which they speak; a square is kept for what runs on one card. */
const SHAPES: readonly Shape[] = ['circle', 'triangle', 'diamond', 'cross', 'star', 'pentagon', 'hexagon', 'wedge'];

/** What was published, by the day of which it speaks. */
export function estimatesPlot(estimates: readonly Estimate[], words: LagWords): PlotData {
  const publishers = [...new Set(estimates.map(({ publisher }) => publisher))];
  const days = estimates.map(({ day }) => day).sort();
  const named = new Set<string>();
  return {
    x: timeAxis(days[0] ?? '2024-01-01', days.at(-1) ?? '2026-01-01'),
    y: { scale: 'linear', title: words.y, tick: String },
    lines: [],
    marks: estimates.map(({ publisher, what, day, asOf, low, high, value, months, isConsumer, isEstimated }) => {
      const isFirst = !named.has(publisher + day);
      named.add(publisher + day);
      return {
        x: yearOf(day),
        y: value ?? (low + high) / 2,
        ...(low < high ? { low, high, isSpan: value === undefined } : {}),
        shape: isConsumer ? 'square' : (SHAPES[publishers.indexOf(publisher) % SHAPES.length] ?? 'circle'),
        tone: isEstimated ? 'estimated' : 'reported',
        hue: 'bought',
        ...(isFirst ? { name: publisher } : {}),
        said: fillIn(words.published.said, { publisher, months, what, asOf }),
      };
    }),
  };
}
