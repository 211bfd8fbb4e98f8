import type { Lang } from '../../../i18n/languages.ts';
import { axisUsd } from '../../../i18n/plain.ts';
import type { FlywheelMonth } from '../../../simulator/flywheel.ts';
import type { PlotData } from '../../plot/scene.ts';

export interface WheelLineWords {
  x: string;
  y: string;
  stay: string;
  switch: string;
}

/** All money spent on both paths, month by month, and where the one crosses the other. */
export function wheelLines(
  months: readonly FlywheelMonth[],
  payback: number | undefined,
  words: WheelLineWords,
  lang: Lang,
): PlotData {
  const even = payback === undefined ? undefined : months[payback - 1];
  const step = months.length > 36 ? 12 : 6;
  return {
    x: {
      scale: 'linear',
      title: words.x,
      tick: String,
      from: 0,
      to: months.length,
      ticks: Array.from({ length: Math.floor(months.length / step) + 1 }, (_, index) => index * step),
    },
    y: { scale: 'linear', title: words.y, tick: (value) => axisUsd(value, lang) },
    lines: [
      {
        hue: 'bought',
        name: words.stay,
        points: [[0, 0], ...months.map((month) => [month.month, month.stayTotalUsd] as const)],
      },
      {
        hue: 'own',
        name: words.switch,
        points: [[0, 0], ...months.map((month) => [month.month, month.switchTotalUsd] as const)],
      },
    ],
    dots: even ? [{ x: even.month, y: even.switchTotalUsd, hue: 'own', isMain: true }] : [],
  };
}
