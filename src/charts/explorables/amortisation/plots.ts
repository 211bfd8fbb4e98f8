import {
  type AmortisationValues,
  amortisationAnswer,
  cashAt,
  SOFTWARE,
  soldFor,
} from '../../../explorables/amortisation.ts';
import type { AmortisationWords } from '../../../i18n/explorables/amortisation.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { axisNumber } from '../../../i18n/plain.ts';
import type { PlotData } from '../../plot/scene.ts';
import type { StripsData } from '../../strips/scene.ts';
import { type FieldData, presetAt } from '../data.ts';
import type { AmortisationOwn } from './data.ts';

/** Points of a curve. */
const POINTS = 80;

/** What is published of the cost and of the margin that are set, the worse end and the better; `undefined` where it is one figure. */
export interface Band {
  worse: AmortisationValues;
  better: AmortisationValues;
}

export function bandOf(values: AmortisationValues, fields: readonly FieldData[]): Band | undefined {
  const rangeAt = (name: 'cost' | 'margin') => {
    const field = fields.find((one) => one.name === name);
    const preset = field && presetAt(field, values[name]);
    return { low: preset?.low ?? values[name], high: preset?.high ?? values[name] };
  };
  const [cost, margin] = [rangeAt('cost'), rangeAt('margin')];
  if (cost.low === cost.high && margin.low === margin.high) return undefined;
  return {
    worse: { ...values, cost: cost.high, margin: margin.low },
    better: { ...values, cost: cost.low, margin: margin.high },
  };
}

/** How far the axis of time runs: past the end of life, and to the day of payback where that is not too far. */
function horizonOf(values: AmortisationValues): number {
  const { payback } = amortisationAnswer(values);
  const least = Math.max(24, values.months * 1.5);
  return payback !== undefined && payback < values.months * 3 ? Math.max(least, payback * 1.15) : least;
}

/** Cash over the months, with the end of life, the day of payback, and what is published as a band. */
export function cashPlot(
  values: AmortisationValues,
  band: Band | undefined,
  words: AmortisationWords,
  lang: Lang,
): PlotData {
  const to = horizonOf(values);
  const { payback, isEarned, cash } = amortisationAnswer(values);
  const worst = Math.min(-values.cost, cash, band ? -band.worse.cost : 0) * 1.05;
  const best = Math.max(values.cost * 0.4, cash, band ? cashAt(band.better, values.months) : 0) * 1.15;
  // A line that leaves the frame ends there.
  const line = (own: AmortisationValues, from: number, until: number) =>
    Array.from({ length: POINTS }, (_, index): [number, number] => {
      const month = from + ((until - from) * index) / (POINTS - 1);
      const value = cashAt(own, month);
      return [month, value > best ? Number.NaN : value];
    });
  return {
    x: { scale: 'linear', title: words.x, tick: (value) => axisNumber(value, lang), from: 0, to },
    y: {
      scale: 'linear',
      title: words.y,
      tick: (value) => axisNumber(value, lang).replace('-', '−'),
      from: worst,
      to: best,
    },
    areas: band
      ? [
          {
            hue: 'bought',
            points: line(values, 0, values.months).map(([month]): [number, number, number] => [
              month,
              cashAt(band.worse, month),
              cashAt(band.better, month),
            ]),
          },
        ]
      : [],
    lines: [
      ...(values.fall > 1
        ? [{ hue: 'plain' as const, name: words.heldLine, points: line(soldFor(values, 0, true), 0, values.months) }]
        : []),
      { hue: 'bought', points: line(values, 0, values.months) },
      { hue: 'bought', isDashed: true, name: words.sold, points: line(values, values.months, to) },
    ],
    rules: [
      { axis: 'y', at: 0, name: words.even },
      { axis: 'x', at: values.months, name: words.end },
    ],
    dots: [
      ...(isEarned && payback !== undefined ? [{ x: payback, y: 0, hue: 'plain' as const }] : []),
      { x: values.months, y: cash, hue: 'own', isMain: true },
    ],
  };
}

/** Lives of models by maker, against what the talk said of models and of software. */
export function livesStrips({ lives }: AmortisationOwn, words: AmortisationWords): StripsData {
  const [five, ten] = SOFTWARE.map((months) => months / 12);
  return {
    scale: 'linear',
    ends: [0, ten ?? 10],
    title: words.livesAxis,
    ticks: Array.from({ length: 11 }, (_, at) => ({ at, label: String(at) })),
    rows: lives,
    bands: [{ from: five ?? 5, to: ten ?? 10, name: words.livesSoftware }],
    rules: [{ at: 1, name: words.livesTalk }],
  };
}
