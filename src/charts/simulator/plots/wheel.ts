import type { Lang } from '../../../i18n/languages.ts';
import { axisUsd } from '../../../i18n/plain.ts';
import type { PlotData } from '../../plot/scene.ts';
import type { SimulatorData } from '../data.ts';
import { type Case, wheelIn } from '../derive.ts';

/** All money spent on both paths, month by month. */
export function wheelPlot(one: Case, words: SimulatorData['words'], lang: Lang): PlotData | undefined {
  const t = words.wheel;
  const months = wheelIn(one);
  const last = months.at(-1);
  if (!last) return undefined;
  const payback = one.answer.flywheel?.paybackMonth;
  const even = typeof payback === 'number' ? months[payback - 1] : undefined;
  const step = months.length > 36 ? 12 : 6;
  return {
    x: {
      scale: 'linear',
      title: t.x,
      tick: String,
      from: 0,
      to: months.length,
      ticks: Array.from({ length: Math.floor(months.length / step) + 1 }, (_, index) => index * step),
    },
    y: { scale: 'linear', title: t.y, tick: (value) => axisUsd(value, lang) },
    lines: [
      {
        hue: 'bought',
        name: t.stay,
        points: [[0, 0], ...months.map((month) => [month.month, month.stayTotalUsd] as const)],
      },
      {
        hue: 'own',
        name: t.switch,
        points: [[0, 0], ...months.map((month) => [month.month, month.switchTotalUsd] as const)],
      },
    ],
    dots: even ? [{ x: even.month, y: even.switchTotalUsd, hue: 'own', isMain: true }] : [],
  };
}
