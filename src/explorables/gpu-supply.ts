import type { Values } from './fields.ts';
import { figuresOf } from './figure.ts';

/** What of the supply of accelerators is shown. */
export const SUPPLY_FIELDS = {
  chip: { kind: 'choice', options: ['h100', 'h200', 'b200'] },
  /** The seller in the middle or the cheapest on demand; what publishers say; a year’s contract. */
  price: { kind: 'choice', options: ['middle', 'lowest', 'reports', 'contract'] },
  /** All that is known; the years around the talk; what came after. */
  window: { kind: 'choice', options: ['all', 'talk', 'since'] },
} as const;
export type SupplyValues = Values<typeof SUPPLY_FIELDS>;
export type Chip = SupplyValues['chip'];
export type PriceKind = SupplyValues['price'];

/** The day of the talk. */
export const TALK_DAY = '2024-03-26';

/** What sellers ask on demand in a month for an hour, dollars. */
export interface SupplyMonth {
  /** `2024-03`. */
  month: string;
  low: number;
  median: number;
  high: number;
  /** Who they are, the cheapest first: places in the list of sellers. */
  sellers: readonly number[];
  /** Too few sellers are known to speak of a market. */
  isThin: boolean;
  /** Whether the month before had the same sellers, by and large. */
  isJoined: boolean;
}

/** What the figures below are worked out from. */
export interface SupplyOwn {
  months: Readonly<Record<Chip, readonly SupplyMonth[]>>;
}

/** A stretch of time, from its first day to its last (ISO). */
export interface Stretch {
  from: string;
  to: string;
}

/** The whole years that are shown. */
export function windowOf(window: SupplyValues['window'], all: Stretch): Stretch {
  const [first, last, talk] = [all.from, all.to, TALK_DAY].map((day) => Number(day.slice(0, 4))) as [
    number,
    number,
    number,
  ];
  const [from, to] = {
    all: [first, last] as const,
    talk: [talk - 1, talk] as const,
    since: [talk + 1, Math.max(last, talk + 1)] as const,
  }[window];
  return { from: `${from}-01-01`, to: `${to}-12-31` };
}

/** Whether something of a time is in sight. */
export const isIn = (one: Stretch, shown: Stretch) => one.to >= shown.from && one.from <= shown.to;

/** What is asked on demand in a month: by the seller in the middle, or by the cheapest. */
export const askedIn = (month: SupplyMonth, price: PriceKind) => (price === 'lowest' ? month.low : month.median);

/** The price on demand in the month of the talk, in the last month and in the cheapest that has a market; `NaN` where there is none. */
export function askedOf({ chip, price }: Pick<SupplyValues, 'chip' | 'price'>, { months }: SupplyOwn) {
  const own = months[chip];
  const asked = (month: SupplyMonth | undefined) => (month ? askedIn(month, price) : Number.NaN);
  const market = own.filter(({ isThin }) => !isThin);
  return {
    talk: asked(own.find(({ month }) => month === TALK_DAY.slice(0, 7))),
    last: asked(own.at(-1)),
    least: market.length > 0 ? Math.min(...market.map(asked)) : Number.NaN,
  };
}

/** What prose may print of it: prices on demand. */
export const SUPPLY_FIGURES = figuresOf({
  talk: {
    unit: 'USD/h',
    label: { en: 'Asked on demand in the month of the talk', zh: '演讲当月的按需标价' },
    of: (values: SupplyValues, own: SupplyOwn) => askedOf(values, own).talk,
  },
  last: {
    unit: 'USD/h',
    label: { en: 'Asked on demand in the last month', zh: '最近一个月的按需标价' },
    of: (values: SupplyValues, own: SupplyOwn) => askedOf(values, own).last,
  },
  least: {
    unit: 'USD/h',
    label: { en: 'Asked on demand in the cheapest month', zh: '最便宜月份的按需标价' },
    of: (values: SupplyValues, own: SupplyOwn) => askedOf(values, own).least,
  },
});
