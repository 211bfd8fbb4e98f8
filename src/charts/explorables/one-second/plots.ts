import {
  byHand,
  DAY,
  type OneSecondValues,
  peakOf,
  type Range,
  secondsFor,
  speedOf,
  YEAR,
} from '../../../explorables/one-second.ts';
import type { OneSecondWords } from '../../../i18n/explorables/one-second.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import type { PlotData } from '../../plot/scene.ts';
import type { StripMark, StripsData } from '../../strips/scene.ts';
import type { OneSecondOwn } from './data.ts';
import { powerOfTen, rangeWords, timeTicks } from './span.ts';
import type { WorkData } from './works.ts';

/** First years of the rows; from the last on each year has its own. */
const ROWS = [2012, 2017, 2021, 2023];

/** The speed that is set, FLOP a second. */
export const speedNow = (values: OneSecondValues, { machines }: OneSecondOwn): Range =>
  speedOf(values, machines[values.machine].peaks);

export const peakNow = (values: OneSecondValues, { machines }: OneSecondOwn) =>
  peakOf(machines[values.machine].peaks, values);

const modelsOf = ({ works }: OneSecondOwn) => works.slice(1);

export const workAt = ({ works }: OneSecondOwn, id: string) => works.find((work) => work.id === id);

/** How long a work takes, in seconds: its own range against that of the speed. */
export const timeOf = (work: Range, speed: Range): Range => secondsFor(work, speed);

function markOf(work: WorkData, time: Range, said: string): StripMark {
  const isPoint = work.value !== undefined && time.high / time.low < 1.01;
  return {
    ...time,
    ...(isPoint ? { value: time.high } : {}),
    shape: work.id === 'talk' ? 'diamond' : 'circle',
    tone: work.tone,
    hue: work.id === 'talk' ? 'own' : 'bought',
    ...(work.isNamed ? { name: work.name } : {}),
    said,
  };
}

/** Models by the years in which they came out, the oldest first. */
function byYears(own: OneSecondOwn, words: OneSecondWords): { name: string; works: WorkData[] }[] {
  const yearOfWork = ({ day }: WorkData) => Number(day.slice(0, 4));
  const models = modelsOf(own);
  const last = Math.max(...models.map(yearOfWork));
  const starts = [...ROWS, ...Array.from({ length: last - 2023 }, (_, index) => 2024 + index)];
  return starts.flatMap((from, index) => {
    const to = (starts[index + 1] ?? last + 1) - 1;
    const works = models.filter((work) => yearOfWork(work) >= from && yearOfWork(work) <= to);
    const name = from === to ? String(from) : fillIn(words.years, { from, to });
    return works.length > 0 ? [{ name, works }] : [];
  });
}

/** All runs against the clock of the machine that is set, and two of them against that of Beijing. */
export function clockStrips(values: OneSecondValues, own: OneSecondOwn, words: OneSecondWords, lang: Lang): StripsData {
  const speed = speedNow(values, own);
  const { people, peopleSource, works } = own;
  const onMachine = (work: WorkData) => {
    const time = timeOf(work, speed);
    const { name, released: day, compute, source } = work;
    const pattern = work.id === 'talk' ? words.saidTalk : words.said;
    return markOf(work, time, fillIn(pattern, { name, day, time: rangeWords(time, words, lang), compute, source }));
  };
  const inBeijing = (work: WorkData) => {
    const time = { low: byHand(work.low, people), high: byHand(work.high, people) };
    const { name, compute, source } = work;
    const said = fillIn(words.saidHand, {
      name,
      time: rangeWords(time, words, lang),
      people: plainNumber(people, lang),
      compute,
      source,
      residents: peopleSource,
    });
    return markOf(work, time, said);
  };
  const isByHand = ({ id }: WorkData) => id === 'talk' || id === 'resnet-50';
  const rows = [
    { name: words.talkRow, marks: works.slice(0, 1).map(onMachine) },
    ...byYears(own, words).map((row) => ({ name: row.name, marks: row.works.map(onMachine) })),
    { name: words.byHand, marks: works.filter(isByHand).map(inBeijing) },
  ];
  const marks = rows.flatMap((row) => row.marks);
  const decade = (value: number, round: (power: number) => number) => 10 ** round(Math.log10(value));
  return {
    scale: 'log',
    ends: [
      decade(Math.min(1, ...marks.map(({ low }) => low)), Math.floor),
      decade(Math.max(...marks.map(({ high }) => high)), Math.ceil),
    ],
    title: words.axis,
    ticks: timeTicks(words, lang),
    rows,
  };
}

/** What the machine does in some stretches of time, for comparison. */
export const stretches = (words: OneSecondWords) =>
  [
    [words.rules.second, 1],
    [words.rules.day, DAY],
    [words.rules.year, YEAR],
    [words.rules.century, 100 * YEAR],
  ] as const;

/** All runs by the day on which their model came out, with what the machine does in a second, a day, a year, a century. */
export function growthPlot(values: OneSecondValues, own: OneSecondOwn, words: OneSecondWords): PlotData {
  const { high } = speedNow(values, own);
  const models = modelsOf(own);
  const years = models.map(({ year }) => Math.floor(year));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const most = Math.max(100 * YEAR * high, ...models.map((work) => work.high));
  return {
    x: {
      scale: 'linear',
      title: '',
      tick: String,
      from: first,
      to: last,
      ticks: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    },
    y: { scale: 'log', title: words.growthY, tick: powerOfTen, to: most * 5 },
    lines: [],
    rules: stretches(words).map(([name, seconds]) => ({ axis: 'y', at: high * seconds, name })),
    marks: models.map((work) => ({
      x: work.year,
      y: work.value ?? Math.sqrt(work.low * work.high),
      ...(work.value === undefined ? { low: work.low, high: work.high, isSpan: true } : {}),
      shape: 'circle',
      tone: work.tone,
      hue: 'bought',
      ...(work.isNamed ? { name: work.name } : {}),
      said: `${work.name}, ${work.released}: ${work.compute}. ${work.source}`,
    })),
  };
}

/** Runs that the machine could do within some seconds, by the fuller count. */
export const covered = (own: OneSecondOwn, speed: Range, seconds: number) =>
  modelsOf(own).filter(({ high }) => high <= speed.high * seconds).length;
