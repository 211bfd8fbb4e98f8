import { formatDay } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { PriceWords } from '../../i18n/price-words.ts';
import type { TokenOffer } from '../../knowledge/catalogue/types.ts';
import type { PlotData, PlotLine, PlotMark } from '../plot/scene.ts';
import { timeAxis, yearOf } from '../plot/time-axis.ts';
import type { TokensData } from './data.ts';
import { saySince, saySources, sayWorked, type Told } from './say.ts';
import { blended, inDollars } from './unit-price.ts';

interface Point {
  from: string;
  to: string;
  price: number;
  said: string;
  isSeen: boolean;
}

/** The plain prices of an offer in dollars, as stretches of time. */
function pointsOf(data: TokensData, offer: TokenOffer, words: PriceWords, lang: Lang): Point[] {
  return offer.periods.flatMap((period, index): Point[] => {
    const mixed = blended(period);
    const usd = mixed ? inDollars(mixed, offer.currency, data.rates, period.from)?.usd : undefined;
    if (!usd) return [];
    const next = offer.periods[index + 1]?.from;
    const end = period.until ?? period.seen;
    const to = next !== undefined && next < end ? next : end;
    const name = data.models[offer.model]?.name ?? offer.model;
    const seller = data.sellers[offer.seller]?.name ?? offer.seller;
    const said = words.historyOf(
      name,
      seller,
      sayWorked(usd, 'USD', lang),
      saySince(period, words, lang),
      formatDay(to, lang),
      saySources(period.sources, data.sources, lang),
    );
    return [{ from: period.from, to, price: usd, said, isSeen: period.onset === 'first-seen' }];
  });
}

/** What a seller asked for each of its models, as a drawing; undefined where nothing can be drawn. */
export function tokenHistory(
  data: TokensData,
  seller: string,
  { words, lang }: Told,
): { plot: PlotData; count: number; low: number; high: number } | undefined {
  const offers = data.offers.filter(
    (offer) => offer.seller === seller && offer.tier === undefined && offer.above === undefined,
  );
  const drawn = offers.flatMap((offer) => {
    const points = pointsOf(data, offer, words, lang);
    return points.length > 0 ? [{ offer, points }] : [];
  });
  const all = drawn.flatMap(({ points }) => points);
  const first = all.map(({ from }) => from).sort()[0];
  if (first === undefined) return undefined;
  const lines = drawn.map(
    ({ offer, points }): PlotLine => ({
      points: points.flatMap(({ from, to, price }): [number, number][] => [
        [yearOf(from), price],
        [yearOf(to), price],
      ]),
      hue: 'plain',
      isStepped: true,
      name: data.models[offer.model]?.name ?? offer.model,
    }),
  );
  const marks = all.map(
    ({ from, price, said, isSeen }): PlotMark => ({
      x: yearOf(from),
      y: price,
      shape: 'circle',
      tone: isSeen ? 'forecast' : 'reported',
      hue: 'bought',
      said,
    }),
  );
  const prices = all.map(({ price }) => price);
  return {
    plot: {
      x: timeAxis(first, data.today),
      y: { scale: 'log', title: words.usd, tick: (value) => sayWorked(value, 'USD', 'en') },
      lines,
      marks,
    },
    count: drawn.length,
    low: Math.min(...prices),
    high: Math.max(...prices),
  };
}
