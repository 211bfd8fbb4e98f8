import {
  betweenInterruptions,
  dalyInterval,
  FAILURE_FIELDS,
  type FailureValues,
  failureAnswer,
  lostShare,
} from '../../../explorables/failures.ts';
import type { FailuresWords } from '../../../i18n/explorables/failures.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { axisNumber, plainNumber } from '../../../i18n/plain.ts';
import type { PlotData, PlotMark } from '../../plot/scene.ts';
import type { FailuresOwn } from './data.ts';

/** Points of a curve. */
const POINTS = 60;
/** The same of one that is cut off at the top of its axis. */
const FINE = 240;

const between = (from: number, to: number, count = POINTS) =>
  Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));

export const percentOf = (part: number) => `${plainNumber(Number((part * 100).toPrecision(3)), 'en')}%`;

/** A stretch of time in the unit a person would use. */
export function spanWords(hours: number, words: FailuresWords, lang: Lang): string {
  if (hours >= 48) return fillIn(words.days, { n: plainNumber(hours / 24, lang) });
  if (hours >= 1) return fillIn(words.hours, { n: plainNumber(hours, lang) });
  return fillIn(words.minutes, { n: plainNumber(hours * 60, lang) });
}

/** How the talk’s “every few minutes” is read. */
export const FEW_MINUTES = 5;

const percentAxis = (title: string, to: number) => ({ scale: 'linear' as const, title, tick: percentOf, from: 0, to });

/** The end of an axis on which the points that matter stand low enough to be told apart. */
const endFor = (lost: number) => Math.min(1, Math.max(0.1, Math.ceil(lost * 30) / 10));

/** Time lost by the interval: a curve with its lowest point, and the point that is set. */
export function intervalPlot(values: FailureValues, words: FailuresWords, lang: Lang): PlotData {
  const { min, max } = FAILURE_FIELDS.every;
  const best = dalyInterval(values) / 60;
  const at = (minutes: number) => lostShare(values, minutes * 60);
  const held = Math.min(max, Math.max(min, best));
  const end = endFor(at(values.every));
  const point = (minutes: number): [number, number] => [minutes, at(minutes) > end ? Number.NaN : at(minutes)];
  return {
    x: { scale: 'log', title: words.x, tick: (value) => axisNumber(value, lang), from: min, to: max },
    y: percentAxis(words.y, end),
    lines: [{ hue: 'hardware', points: between(min, max, FINE).map(point) }],
    rules: [{ axis: 'x', at: FEW_MINUTES, name: words.few }],
    dots: [
      { x: held, y: at(held), hue: 'plain', name: words.best },
      { x: values.every, y: at(values.every), hue: 'own', name: words.now, isMain: true },
    ],
  };
}

/** Clusters of which something was measured, and those of which the size alone is known, at the values as set. */
function clusterMarks(values: FailureValues, own: FailuresOwn, words: FailuresWords, lang: Lang): PlotMark[] {
  const measured = own.measured.map(({ name, gpus, lost, bound, said }): PlotMark => {
    const range = bound === 'at-most' ? { low: 0, high: lost } : {};
    return { x: gpus, y: lost, ...range, shape: 'diamond', tone: 'reported', hue: 'plain', name, said };
  });
  const sized = own.sized.map(({ name, gpus, from }): PlotMark => {
    const { lost } = failureAnswer({ ...values, gpus });
    const said = fillIn(words.sized, { name, gpus: plainNumber(gpus, lang), lost: percentOf(lost), from });
    return { x: gpus, y: lost, shape: 'circle', tone: 'forecast', hue: 'hardware', name, said };
  });
  return [...measured, ...sized];
}

/** Time lost by the size of the cluster, at the interval that is set and at the best one. */
export function sizePlot(values: FailureValues, own: FailuresOwn, words: FailuresWords, lang: Lang): PlotData {
  const { min, max } = FAILURE_FIELDS.gpus;
  const curve = (of: (gpus: number) => number) => between(min, max).map((gpus): [number, number] => [gpus, of(gpus)]);
  const { lost, least } = failureAnswer(values);
  return {
    x: { scale: 'log', title: words.sizeX, tick: (value) => axisNumber(value, lang), from: min, to: max },
    y: percentAxis(words.y, 1),
    lines: [
      { hue: 'hardware', name: words.asSet, points: curve((gpus) => failureAnswer({ ...values, gpus }).lost) },
      {
        hue: 'plain',
        isDashed: true,
        name: words.atBest,
        points: curve((gpus) => failureAnswer({ ...values, gpus }).least),
      },
    ],
    dots: [
      { x: values.gpus, y: lost, hue: 'own', isMain: true },
      { x: values.gpus, y: least, hue: 'plain' },
    ],
    marks: clusterMarks(values, own, words, lang),
  };
}

const SIZES = [8, 1000, 10_000, 100_000, 1_000_000];

/** Rows for sizes of clusters, the one that is set among them. */
export function sizeRows(values: FailureValues, words: FailuresWords, lang: Lang): string[][] {
  return [...new Set([...SIZES, values.gpus])]
    .sort((a, b) => a - b)
    .map((gpus) => {
      const { lost, least } = failureAnswer({ ...values, gpus });
      const mean = betweenInterruptions({ ...values, gpus });
      return [plainNumber(gpus, lang), spanWords(mean, words, lang), percentOf(lost), percentOf(least)];
    });
}
