import type { Lang } from '../../../i18n/languages.ts';
import { axisUsd } from '../../../i18n/plain.ts';
import { dayNumber } from '../../../schema/when.ts';
import type { Hue, PlotData } from '../../plot/scene.ts';
import type { SimulatorData } from '../data.ts';
import { type Case, monthsTo, onDay } from '../derive.ts';
import { HUES } from './hues.ts';

/** The day of the talk. */
export const TALK_DAY = '2024-03-26';

const yearStart = (year: number) => dayNumber(`${year}-01-01`);

/** The same sums with the prices of each month since 2023. */
export function daysPlot(one: Case, data: SimulatorData, lang: Lang): PlotData {
  const t = data.words.days;
  const days = monthsTo(data.today).map((day) => onDay(data, one, day));
  const chosen = onDay(data, one, one.resolved.day);
  const at = (day: string) => dayNumber(day);
  // A day without a price breaks the line.
  const own = days.map(({ day, own: cost }) => [at(day), cost?.low ?? Number.NaN, cost?.high ?? Number.NaN] as const);
  const firstYear = 2023;
  const lastYear = Number(data.today.slice(0, 4));
  return {
    x: {
      scale: 'linear',
      title: t.x,
      tick: (value) => String(new Date(value * 86_400_000).getUTCFullYear()),
      from: yearStart(firstYear),
      to: at(data.today),
      ticks: Array.from({ length: lastYear - firstYear + 1 }, (_, year) => yearStart(firstYear + year)),
    },
    y: { scale: 'log', title: t.y, tick: (value) => axisUsd(value, lang) },
    areas: [{ hue: 'own', isStepped: true, points: own }],
    lines: [
      ...one.bought.map(({ name }, index) => ({
        hue: HUES[index] ?? ('plain' as Hue),
        isStepped: true,
        isDashed: index > 1,
        name: name?.[lang] ?? t.main,
        points: days.map(({ day, bought }) => [at(day), bought[index]?.usdPerMtok ?? Number.NaN] as const),
      })),
      { hue: 'own', isStepped: true, name: t.own, points: own.map(([day, , high]) => [day, high] as const) },
      { hue: 'own', isStepped: true, points: own.map(([day, low]) => [day, low] as const) },
    ],
    rules: [
      ...(chosen.day === TALK_DAY ? [] : [{ axis: 'x' as const, at: at(TALK_DAY), name: t.talk }]),
      { axis: 'x', at: at(chosen.day), name: chosen.day === TALK_DAY ? t.talk : t.chosen },
    ],
  };
}
