import { formatDay } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { PriceWords } from '../../i18n/price-words.ts';
import { periodOn } from '../../knowledge/catalogue/in-force.ts';
import { SHAPES } from '../kit/marks.ts';
import type { PlotData, PlotMark } from '../plot/scene.ts';
import { timeAxis, yearOf } from '../plot/time-axis.ts';
import { cheapestAt, type LowPoint, offersAt } from './cheapest.ts';
import type { LevelData, TokensData } from './data.ts';
import { type Decline, declineOf } from './decline.ts';
import { saySources, sayWorked, type Told } from './say.ts';
import { blended, inDollars } from './unit-price.ts';

/** A level with the lowest price at it, as it changed. */
export interface Fallen {
  level: LevelData;
  points: readonly LowPoint[];
  decline: Decline | undefined;
}

export function fallenAt(data: TokensData): Fallen[] {
  return data.levels.flatMap((level) => {
    const points = cheapestAt(data, level);
    return points.length > 0 ? [{ level, points, decline: declineOf(points) }] : [];
  });
}

/** Where a price of an offer was read, on the day from which it holds. */
export function sourcesOf(data: TokensData, { offer, day }: LowPoint, lang: Lang): string {
  return saySources(periodOn(offer.periods, day)?.sources ?? [], data.sources, lang);
}

/** The lowest prices at each level as lines in steps. */
export function cheapestPlot(data: TokensData, fallen: readonly Fallen[], { words, lang }: Told): PlotData {
  const first = fallen.flatMap(({ points }) => points.map(({ day }) => day)).sort()[0] ?? data.today;
  return {
    x: timeAxis(first, data.today),
    y: { scale: 'log', title: words.usd, tick: (value) => sayWorked(value, 'USD', 'en') },
    lines: fallen.map(({ level, points }) => ({
      points: [
        ...points.map(({ day, price }): [number, number] => [yearOf(day), price]),
        [yearOf(data.today), points.at(-1)?.price ?? 0],
      ],
      hue: 'bought',
      isStepped: true,
      name: level.name,
    })),
    marks: fallen.flatMap(({ level, points }, index) =>
      points.map((point): PlotMark => {
        const { day, price, offer } = point;
        const model = data.models[offer.model]?.name ?? offer.model;
        const seller = data.sellers[offer.seller]?.name ?? offer.seller;
        const said = words.cheapestSaid(level.name, model, seller, sayWorked(price, 'USD', lang), formatDay(day, lang));
        const dot = lang === 'zh' ? '。' : '. ';
        return {
          x: yearOf(day),
          y: price,
          shape: SHAPES[index % SHAPES.length] ?? 'circle',
          tone: 'reported',
          hue: 'bought',
          said: `${said}${dot}${sourcesOf(data, point, lang)}`,
        };
      }),
    ),
  };
}

/** A model on the day it was first sold: at what price, and how good it is. */
export interface Launch {
  model: string;
  seller: string;
  day: string;
  price: number;
  /** The highest level it reaches; -1 below the lowest, undefined without a score. */
  reached: number | undefined;
}

/** The first price of every model, in dollars. */
export function launches(data: TokensData, test: string): Launch[] {
  const reach = data.classes.map((level) => new Set(offersAt(data, level).map(({ model }) => model)));
  const byModel = Map.groupBy(
    data.offers.filter(({ tier, above }) => tier === undefined && above === undefined),
    ({ model }) => model,
  );
  return [...byModel].flatMap(([model, offers]): Launch[] => {
    const priced = offers.flatMap((offer): Launch[] => {
      const [period] = offer.periods;
      const mixed = period && blended(period);
      const usd = mixed ? inDollars(mixed, offer.currency, data.rates, period.from)?.usd : undefined;
      const isScored = data.models[model]?.scores[test] !== undefined;
      const reached = isScored ? reach.findLastIndex((models) => models.has(model)) : undefined;
      return usd && period ? [{ model, seller: offer.seller, day: period.from, price: usd, reached }] : [];
    });
    const first = priced.reduce<Launch | undefined>((a, b) => (a && a.day <= b.day ? a : b), undefined);
    return first ? [first] : [];
  });
}

/** Every model on its first day, its shape by how good it is. */
export function launchPlot(data: TokensData, all: readonly Launch[], told: Told): PlotData {
  const { words, lang } = told;
  const first = all.map(({ day }) => day).sort()[0] ?? data.today;
  const comma = lang === 'zh' ? '，' : ', ';
  return {
    x: timeAxis(first, data.today),
    y: { scale: 'log', title: words.usd, tick: (value) => sayWorked(value, 'USD', 'en') },
    lines: [],
    marks: all.map(({ model, seller, day, price, reached }): PlotMark => {
      const level = reached === undefined ? words.notTested : qualityName(data.classes, reached, words);
      const said = [
        data.models[model]?.name,
        data.sellers[seller]?.name,
        sayWorked(price, 'USD', lang),
        formatDay(day, lang),
        level,
      ].join(comma);
      return {
        x: yearOf(day),
        y: price,
        shape: qualityShape(reached),
        tone: reached === undefined ? 'forecast' : reached < 0 ? 'estimated' : 'reported',
        hue: 'bought',
        said,
      };
    }),
  };
}

/** A shape for each quality: the better, the more corners it stands on. */
export function qualityShape(reached: number | undefined) {
  const [circle = 'circle', square = 'square', diamond = 'diamond', triangle = 'triangle', cross = 'cross'] = SHAPES;
  if (reached === undefined) return circle;
  return [circle, triangle, square, diamond, cross][reached + 1] ?? circle;
}

export function qualityName(levels: readonly LevelData[], reached: number, words: PriceWords): string {
  const level = levels[reached];
  return level ? words.atLeast(level.name) : words.below(levels[0]?.name ?? '');
}
