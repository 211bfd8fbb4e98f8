import type { Lang } from '../../../i18n/languages.ts';
import { plainPercent } from '../../../i18n/plain.ts';
import azure from '../../../simulator/azure2024-diurnal.json' with { type: 'json' };
import type { PlotData } from '../../plot/scene.ts';
import type { SimulatorData } from '../data.ts';
import type { Case } from '../derive.ts';

const DAY_H = 24;
/** A Monday, from which days of the week are named. */
const MONDAY = Date.UTC(2024, 0, 1);

/** A measured week from Monday on; the trace begins on the day that it names first. */
function weekOf(profile: 'azure-chat' | 'azure-code'): readonly number[] {
  const { hourly, first_day_utc: first } = profile === 'azure-chat' ? azure.conv : azure.code;
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const from = ((7 - days.indexOf(first.slice(0, 3))) % 7) * DAY_H;
  return [...hourly.slice(from), ...hourly.slice(0, from)];
}

/** A week of load as a part of what the fleet can serve; undefined where the load is a number. */
export function weekPlot(
  { record: { load }, resolved }: Case,
  words: SimulatorData['words'],
  lang: Lang,
): PlotData | undefined {
  if (!load?.profile || load.utilisation !== undefined) return undefined;
  const t = words.load;
  const hours = weekOf(load.profile);
  const peak = Math.max(...hours) * load.headroom;
  const points = hours.map((requests, hour) => [hour, requests / peak] as const);
  const weekday = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-Hans' : 'en', { weekday: 'short', timeZone: 'UTC' });
  return {
    x: {
      scale: 'linear',
      title: t.x,
      tick: (hour) => weekday.format(MONDAY + hour * 3_600_000),
      from: 0,
      to: hours.length - 1,
      ticks: Array.from({ length: 7 }, (_, day) => day * DAY_H),
    },
    y: { scale: 'linear', title: t.y, tick: plainPercent, from: 0, to: 1.02, ticks: [0, 0.25, 0.5, 0.75, 1] },
    areas: [{ hue: 'own', points: points.map(([hour, part]) => [hour, 0, part] as const) }],
    lines: [{ hue: 'own', points }],
    rules: [
      { axis: 'y', at: 1, name: t.capacity },
      {
        axis: 'y',
        at: resolved.scenario.utilisation,
        name: `${t.mean} ${plainPercent(resolved.scenario.utilisation)}`,
      },
    ],
  };
}
