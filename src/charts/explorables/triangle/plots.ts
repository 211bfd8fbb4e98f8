import { type Corner, measureAt, type Placed, type TriangleAnswer, towards } from '../../../explorables/triangle.ts';
import type { TriangleWords } from '../../../i18n/explorables/triangle.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { axisNumber, plainNumber, plainUsd } from '../../../i18n/plain.ts';
import type { Axis, PlotData, PlotMark } from '../../plot/scene.ts';
import type { OfferData } from './data.ts';

type Answer = TriangleAnswer<OfferData>;
type One = Placed<OfferData>;

/** What is measured at a corner, in words. */
export function sayAt(corner: Corner, value: number, lang: Lang): string {
  return corner === 'cheap' ? plainUsd(value, lang) : plainNumber(value, lang);
}

/** All of an offer in a sentence that ends in source and date. */
function saidOf(one: One, words: TriangleWords, lang: Lang): string {
  const { low, high } = one;
  const range =
    low === undefined || high === undefined
      ? ''
      : fillIn(words.range, { low: plainNumber(low, lang), high: plainNumber(high, lang) });
  const evaluator = one.score === one.scores['epoch-ai'] ? 'epoch-ai' : 'artificial-analysis';
  return fillIn(words.said, {
    model: one.model,
    seller: one.seller,
    price: plainUsd(one.price, lang),
    priceFrom: one.from.price,
    score: plainNumber(one.score, lang),
    scoreFrom: one.from.scores[evaluator] ?? '',
    speed: plainNumber(one.speed, lang),
    range,
    speedFrom: one.from.speed,
  });
}

/** Room around the figures of an axis, so that no mark stands on its edge: a part of its length. */
const ROOM = 0.06;

function axisOf(corner: Corner, offers: readonly One[], words: TriangleWords, lang: Lang): Axis {
  const values = offers.flatMap((one) => [
    measureAt(corner, one),
    ...(corner === 'fast' ? [one.low ?? one.speed, one.high ?? one.speed] : []),
  ]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const title = words.axis[corner];
  if (corner === 'good') {
    const from = Math.max(0, Math.floor((least - 2) / 5) * 5);
    return { scale: 'linear', title, tick: String, from, to: Math.min(100, Math.ceil((most + 2) / 5) * 5) };
  }
  const by = (most / least) ** ROOM;
  const tick = (value: number) => (corner === 'cheap' ? `$${Number(value.toPrecision(2))}` : axisNumber(value, lang));
  return { scale: 'log', title, tick, from: least / by, to: most * by };
}

/** Three sizes of marks, by the third corner. */
const SIZES = [0.7, 1.1, 1.6];

function sizeOf(one: One, ordered: readonly One[]): number {
  return SIZES[Math.floor((ordered.indexOf(one) / ordered.length) * SIZES.length)] ?? 1;
}

/** The plane of the two corners that were picked: speed stands upright, else quality. */
export function trianglePlot(answer: Answer, share: number, words: TriangleWords, lang: Lang): PlotData {
  const { placed, picked, third, limits, front, both, all, bestOfBoth, best } = answer;
  const upright: Corner = picked.includes('fast') ? 'fast' : 'good';
  const across = picked.find((corner) => corner !== upright) ?? 'cheap';
  const ordered = [...placed].sort((a, b) => towards(third, a) - towards(third, b));
  const isFront = new Set(front);
  const isBoth = new Set(both);
  const isAhead = new Set([...front, ...all]);
  const isNamed = new Set([...front, ...all, ...(bestOfBoth ? [bestOfBoth] : []), ...(best ? [best] : [])]);
  const mark = (one: One): PlotMark => ({
    x: measureAt(across, one),
    y: measureAt(upright, one),
    ...(upright === 'fast' && isFront.has(one) && one.low !== undefined && one.high !== undefined
      ? { low: one.low, high: one.high }
      : {}),
    shape: 'circle',
    tone: one.isStated ? 'estimated' : 'reported',
    hue: isBoth.has(one) ? 'own' : 'bought',
    scale: sizeOf(one, ordered),
    ...(isNamed.has(one) ? { name: one.name } : {}),
    ...(isAhead.has(one) ? {} : { isFaint: true }),
    said: saidOf(one, words, lang),
  });
  const limit = fillIn(words.limit, { share });
  const line = [...front].sort((a, b) => measureAt(across, a) - measureAt(across, b));
  return {
    x: axisOf(across, placed, words, lang),
    y: axisOf(upright, placed, words, lang),
    lines: [{ points: line.map((one) => [measureAt(across, one), measureAt(upright, one)] as const), hue: 'plain' }],
    rules: [
      { axis: 'x', at: limits[across], name: limit },
      { axis: 'y', at: limits[upright], name: limit },
    ],
    // What stands back is drawn first.
    marks: [...placed].sort((a, b) => Number(isAhead.has(a)) - Number(isAhead.has(b))).map(mark),
  };
}

/** A row for each offer: those that have both corners first. */
export function triangleRows({ placed, picked, third, both, all, limits }: Answer, words: TriangleWords, lang: Lang) {
  const counts = (one: One) => Number(both.includes(one)) + Number(all.includes(one));
  const corners: Corner[] = [...picked, third];
  return [...placed]
    .sort((a, b) => counts(b) - counts(a) || towards(third, b) - towards(third, a))
    .map((one) => [
      one.model,
      one.seller,
      plainUsd(one.price, lang),
      plainNumber(one.speed, lang),
      plainNumber(one.score, lang),
      corners
        .filter((corner) => {
          const value = measureAt(corner, one);
          return corner === 'cheap' ? value <= limits.cheap : value >= limits[corner];
        })
        .map((corner) => words.corner[corner])
        .join(lang === 'zh' ? '、' : ', '),
    ]);
}
