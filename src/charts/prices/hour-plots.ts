import { formatDay, formatWhen } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Rent } from '../../knowledge/catalogue/types.ts';
import { parseWhen } from '../../schema/when.ts';
import { SHAPES, type Shape } from '../kit/marks.ts';
import type { MonthsData } from '../months/scene.ts';
import type { Panel, PanelMark, PanelSeries, PanelsData } from '../panels/scene.ts';
import type { HoursData, MarketFigure } from './data.ts';
import { doublings, priceAt } from './doublings.ts';
import type { HoursView } from './hours-view.ts';
import { isThin, type Month } from './months.ts';
import { apartBy, hasForms, rentsFor } from './rents.ts';
import { sayAmount, saySince, saySources, sayWorked, type Told } from './say.ts';

/** Terms that are one kind of good, each with its panel. The GPU without the machine around it is no whole good. */
export const KINDS = ['on-demand', 'reserved', 'spot', 'marketplace', 'serverless', 'managed', 'gpu-only'] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds with fewer prices than this stand in the table alone. */
const DRAWN_FROM = 2;

/** The kind of good that terms stand for: `reserved-3yr` is reserved. */
export function kindOf(terms: string): Kind | undefined {
  if (terms.endsWith('-gpu-only')) return 'gpu-only';
  if (terms === 'capacity-block') return 'reserved';
  return KINDS.find((kind) => terms === kind || terms.startsWith(`${kind}-`));
}

const tick = (value: number) => sayWorked(priceAt(value), 'USD', 'en');
const listed = (parts: readonly (string | false | undefined)[], lang: Lang) =>
  parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ');

/** An amount in dollars, or two that it lies between. */
function sayRange(low: number, high: number, lang: Lang): string {
  return [...new Set([low, high])].map((amount) => sayAmount(amount, 'USD', lang)).join('–');
}

/** The prices that are drawn: what the reader has chosen, in dollars. */
export function drawnRents(
  data: HoursData,
  { accelerator, seller }: Pick<HoursView, 'accelerator' | 'seller'>,
): Rent[] {
  return rentsFor(data, accelerator).filter(
    (rent) => rent.currency === 'USD' && rent.periods.length > 0 && (seller === undefined || rent.seller === seller),
  );
}

/** A shape for each form of an accelerator; one for all where it has no forms. */
export function shapesOf(data: HoursData, accelerator: string): ReadonlyMap<string, Shape> {
  const ids = hasForms(data, accelerator) ? [...(data.accelerators[accelerator]?.forms ?? []), accelerator] : [];
  return new Map(ids.map((id, index) => [id, SHAPES[index % SHAPES.length] as Shape]));
}

/** Each period of a rent as a mark at its start and, where it was seen for longer, its end. */
function marksOf(data: HoursData, rent: Rent, shown: string, shape: Shape, { words, lang }: Told): PanelMark[] {
  const seller = data.sellers[rent.seller]?.name ?? rent.seller;
  const set = [data.terms[rent.terms] ?? rent.terms, ...apartBy(data, rent, shown, words.formUnstated)];
  return rent.periods.flatMap((period, index) => {
    const { low, high, from, until, seen, sources, onset } = period;
    const next = rent.periods[index + 1]?.from;
    const end = until ?? (next !== undefined && next < seen ? next : seen);
    const said = words.hoursOf(
      seller,
      listed([...set, period.isLow && words.low], lang),
      sayRange(low, high, lang),
      saySince(period, words, lang),
      formatDay(end, lang),
      saySources(sources, data.sources, lang),
    );
    const base = {
      low: doublings(low),
      high: doublings(high),
      ...(low === high ? { value: doublings(low) } : {}),
      shape,
      isRestated: false,
      said,
    } as const;
    const start: PanelMark = { ...base, from, to: from, tone: onset === 'first-seen' ? 'forecast' : 'reported' };
    return end > from ? [start, { ...base, from: end, to: end, tone: start.tone, isEnd: true }] : [start];
  });
}

/** The rents of a kind as series: those seen last first, each seller named once. */
function panelOf(data: HoursData, kind: Kind, rents: readonly Rent[], shown: string, told: Told): Panel {
  const shapes = shapesOf(data, shown);
  const lastSeen = ({ periods }: Rent) => periods.at(-1)?.seen ?? '';
  const named = new Set<string>();
  const series = [...rents]
    .sort((a, b) => (lastSeen(a) > lastSeen(b) ? -1 : 1))
    .map((rent): PanelSeries => {
      const name = named.has(rent.seller) ? '' : (data.sellers[rent.seller]?.name ?? rent.seller);
      named.add(rent.seller);
      const shape = shapes.get(rent.accelerator) ?? 'circle';
      return { name, marks: marksOf(data, rent, shown, shape, told), isHeld: true };
    });
  return { name: told.words.kinds[kind], layer: 'hardware', series };
}

/** Panels on the time axis of the page, with a doubling of the price as their step. */
function panels(all: readonly Panel[], from: string, to: string): PanelsData {
  return {
    panels: all,
    from: `${from.slice(0, 4)}-01-01`,
    to: `${to.slice(0, 4)}-12-31`,
    tick,
    step: 1,
    isDense: true,
  };
}

/** Every price of an accelerator’s hour in dollars, a panel for each kind of terms; undefined where there is none. */
export function hoursPanels(data: HoursData, view: HoursView, told: Told): PanelsData | undefined {
  const rents = drawnRents(data, view);
  const groups = Map.groupBy(rents, ({ terms }) => kindOf(terms));
  const drawn = KINDS.flatMap((kind): [Kind, Rent[]][] => {
    const own = groups.get(kind) ?? [];
    return own.length >= DRAWN_FROM || (own.length > 0 && (groups.size === 1 || view.seller)) ? [[kind, own]] : [];
  });
  const days = drawn.flatMap(([, own]) => own.flatMap(({ periods }) => periods.map(({ from }) => from))).sort();
  const [first] = days;
  if (first === undefined) return undefined;
  return panels(
    drawn.map(([kind, own]) => panelOf(data, kind, own, view.accelerator, told)),
    first,
    data.today,
  );
}

/** What is said of the price across sellers, of an accelerator and its forms. */
export function marketFor(data: HoursData, accelerator: string): MarketFigure[] {
  const wanted = new Set([accelerator, ...(data.accelerators[accelerator]?.forms ?? [])]);
  return data.market.filter((figure) => wanted.has(figure.accelerator));
}

/** One figure of a market in words, ending in its source. */
export function sayMarket(
  data: HoursData,
  { series, printed, asOf, sources }: MarketFigure,
  { words, lang }: Told,
): string {
  const when = parseWhen(asOf);
  const said = when ? formatWhen(when, lang) : asOf;
  return words.marketOf(series, printed, said, saySources(sources, data.sources, lang));
}

/** What publishers say of the price across sellers, on one axis; undefined where there is nothing to compare. */
export function marketPanel(data: HoursData, accelerator: string, told: Told): PanelsData | undefined {
  const figures = marketFor(data, accelerator);
  if (figures.length < DRAWN_FROM) return undefined;
  const mark = (figure: MarketFigure): PanelMark => ({
    from: figure.from,
    to: figure.to,
    low: doublings(figure.low),
    high: doublings(figure.high),
    ...(figure.low === figure.high ? { value: doublings(figure.low) } : {}),
    shape: 'circle',
    tone: figure.isEstimate ? 'estimated' : 'reported',
    isRestated: false,
    said: sayMarket(data, figure, told),
  });
  const series = [...Map.groupBy(figures, (figure) => `${figure.accelerator} ${figure.series}`).values()].map(
    (own): PanelSeries => ({ name: own[0]?.series ?? '', marks: own.map(mark) }),
  );
  const name = data.accelerators[accelerator]?.name ?? '';
  return panels([{ name, layer: 'hardware', series }], figures[0]?.from ?? data.today, data.today);
}

/** A month in words. */
export function sayMonth(month: string, lang: Lang): string {
  const when = parseWhen(month);
  return when ? formatWhen(when, lang) : month;
}

/** How many of the prices were seen in the month itself. */
export const seenIn = (prices: Month['prices']) => prices.filter(({ isHeld }) => !isHeld).length;

/** What a month has, in words. */
export function sayOneMonth({ month, low, median, high, prices, kept, moved }: Month, { words, lang }: Told): string {
  const say = (value: number) => sayWorked(value, 'USD', lang);
  const [only] = prices;
  if (only && prices.length === 1) return words.monthOfOne(sayMonth(month, lang), say(only.price));
  return `${words.spreadSaid(sayMonth(month, lang), say(low), say(median), say(high))}${words.spreadSellers(prices.length, seenIn(prices), kept, moved)}`;
}

/** The spread of on-demand prices month by month, with the sellers behind each month. */
export function monthsDrawing(data: HoursData, months: readonly Month[], told: Told): MonthsData {
  const { words } = told;
  return {
    columns: months.map((month) => ({
      month: month.month,
      values: month.prices.map(({ price, isHeld }) => ({ at: doublings(price), isHeld })),
      middle: doublings(month.median),
      isJoined: month.isJoined,
      isThin: isThin(month),
      said: sayOneMonth(month, told),
    })),
    from: `${(months[0]?.month ?? data.today).slice(0, 4)}-01-01`,
    to: `${data.today.slice(0, 4)}-12-31`,
    tick,
    titles: { values: words.usdHour, counts: words.spreadCounts },
  };
}
