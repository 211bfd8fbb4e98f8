import { fillIn } from '../../i18n/fill-in.ts';
import type { Lang } from '../../i18n/languages.ts';
import { axisNumber, axisUsd, plainNumber, plainPercent, plainUsd } from '../../i18n/plain.ts';
import { dayNumber } from '../../schema/when.ts';
import azure from '../../simulator/azure2024-diurnal.json' with { type: 'json' };
import type { BarsData } from '../bars/scene.ts';
import type { Hue, PlotData } from '../plot/scene.ts';
import type { SimulatorData } from './data.ts';
import { type Case, frontierIn, MEASURED, monthsTo, onDay, partsIn, stairsIn, tornadoIn, wheelIn } from './derive.ts';
import { nameOfBought } from './names.ts';

/** Tokens a second at which people read, and that the talk asks for: 350 words a minute at 4/3 tokens a word, and 20. */
export const READING = (350 * 4) / 3 / 60;
const GOOD = 20;

/** The day of the talk. */
export const TALK_DAY = '2024-03-26';

type Words = SimulatorData['words'];

/** Throughput against the speed of one stream, with the batch as the point that moves. */
export function frontierPlot(one: Case, words: Words, lang: Lang): PlotData {
  const t = words.speed;
  const points = frontierIn(one).map(
    ({ perUserTokensPerS, outputTokensPerS }) => [perUserTokensPerS, outputTokensPerS] as const,
  );
  const bent = (by: number) => points.map(([x, y]) => [x * by, y * by] as const);
  const { batch, throughput } = one.answer;
  return {
    x: {
      scale: 'linear',
      title: t.x,
      tick: (value) => axisNumber(value, lang),
      from: 0,
      to: Math.max(GOOD * 1.3, ...points.map(([x]) => x * MEASURED.p90 * 1.02)),
    },
    y: { scale: 'linear', title: t.y, tick: (value) => axisNumber(value, lang) },
    // An error of the model slows or speeds every stream, and with them the total.
    shapes: [{ hue: 'own', points: [...bent(MEASURED.p90), ...bent(MEASURED.p10).reverse()] }],
    lines: [{ hue: 'own', points }],
    rules: [
      { axis: 'x', at: READING, name: t.reading },
      { axis: 'x', at: GOOD, name: t.good },
    ],
    dots: [
      {
        x: throughput.perUserTokensPerS,
        y: throughput.outputTokensPerS,
        name: fillIn(t.sequences, { n: plainNumber(batch, lang) }),
        hue: 'own',
        isMain: true,
      },
    ],
  };
}

const HUES: Hue[] = ['bought', 'cloud', 'plain', 'plain', 'plain'];

/** A month’s cost by volume: the staircase of own machines against straight lines. */
export function volumePlot(one: Case, data: SimulatorData, lang: Lang): PlotData | undefined {
  const t = data.words.volume;
  const stairs = stairsIn(one);
  if (!stairs) return undefined;
  const { volumes, ownUsd, crossing } = stairs;
  const [from = 1, to = 10] = [volumes[0], volumes.at(-1)];
  const bought = one.bought.filter(({ usdPerMtok }) => usdPerMtok !== undefined);
  const ends = bought.flatMap(({ usdPerMtok = 0 }) => [(from * usdPerMtok) / 1e6, (to * usdPerMtok) / 1e6]);
  const least = Math.min(...ownUsd) / 30;
  return {
    x: { scale: 'log', title: t.x, tick: (value) => axisNumber(value, lang), from, to },
    y: {
      scale: 'log',
      title: t.y,
      tick: (value) => axisUsd(value, lang),
      from: Math.max(least, Math.min(...ends, ...ownUsd)),
      to: Math.max(...ends, ...ownUsd),
    },
    lines: [
      ...bought.map((what, at) => ({
        hue: HUES[at] ?? 'plain',
        isDashed: at > 1,
        name: nameOfBought(what, one.bought, data, lang),
        points: volumes
          .map((tokens) => [tokens, (tokens * (what.usdPerMtok ?? 0)) / 1e6] as const)
          .filter(([, usd]) => usd >= least),
      })),
      {
        hue: 'own',
        isStepped: true,
        name: t.own,
        points: volumes.map((tokens, at) => [tokens, ownUsd[at] ?? 0] as const),
      },
    ],
    dots: crossing
      ? [
          {
            x: crossing.tokensPerMonth,
            y: (crossing.tokensPerMonth * (one.answer.breakEven?.apiUsdPerMtok ?? 0)) / 1e6,
            hue: 'own',
            isMain: true,
            name: plainNumber(crossing.tokensPerMonth, lang),
          },
        ]
      : [],
  };
}

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
export function weekPlot({ record: { load }, resolved }: Case, words: Words, lang: Lang): PlotData | undefined {
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

const PART_HUES: Record<string, Hue> = { prompts: 'cloud', idle: 'plain' };

/** What a million output tokens cost, step by step. */
export function partsBars(one: Case, words: Words, lang: Lang): BarsData | undefined {
  const parts = partsIn(one);
  if (!parts || Object.values(parts).every((usd) => usd <= 0)) return undefined;
  const t = words.parts;
  let sum = 0;
  const rows = (Object.entries(parts) as [keyof typeof parts, number][])
    .filter(([, usd]) => usd > 0)
    .map(([part, usd]) => {
      const from = sum;
      sum += usd;
      return { name: t[part], from, to: sum, said: plainUsd(usd, lang), hue: PART_HUES[part] ?? ('own' as Hue) };
    });
  return {
    title: t.x,
    tick: (value) => axisUsd(value, lang),
    fromZero: true,
    rows: [...rows, { name: t.whole, from: 0, to: sum, said: plainUsd(sum, lang), hue: 'own' }],
  };
}

/** What each input does to the cost, the most telling first. */
export function tornadoBars(one: Case, words: Words, lang: Lang): BarsData | undefined {
  const t = words.tornado;
  const usd = one.answer.cost?.usdPerMtok.outputOnly;
  const rows = tornadoIn(one);
  if (usd === undefined || !Number.isFinite(usd) || rows.length === 0) return undefined;
  return {
    title: t.x,
    tick: (value) => axisUsd(value, lang),
    fromZero: false,
    base: { at: usd, name: fillIn(t.base, { usd: plainUsd(usd, lang) }) },
    rows: rows.map(({ input, low, high }) => ({
      name: t[input],
      from: low,
      to: high,
      said: `${plainUsd(low, lang)} – ${plainUsd(high, lang)}`,
      hue: 'own',
    })),
  };
}

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

/** All money spent on both paths, month by month. */
export function wheelPlot(one: Case, words: Words, lang: Lang): PlotData | undefined {
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
