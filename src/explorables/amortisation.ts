import type { Values } from './fields.ts';

/** What decides whether a model earns back its training. */
export const AMORTISATION_FIELDS = {
  /** Training cost, million USD, paid before the first month. */
  cost: { kind: 'number', min: 0.1, max: 10_000, scale: 'log' },
  /** Price of a million tokens in the first month, USD. */
  price: { kind: 'number', min: 0.01, max: 100, scale: 'log' },
  /** Tokens sold in the first month, billion. */
  tokens: { kind: 'number', min: 0.1, max: 1_000_000, scale: 'log' },
  /** Growth of that volume, per cent a month. */
  growth: { kind: 'number', min: -20, max: 30, scale: 'linear' },
  /** What the price is divided by in a year. */
  fall: { kind: 'number', min: 1, max: 100, scale: 'log' },
  /** Part of revenue that is left after serving, per cent. */
  margin: { kind: 'number', min: -50, max: 95, scale: 'linear' },
  /** Months on sale. */
  months: { kind: 'number', min: 1, max: 120, scale: 'log' },
} as const;
export type AmortisationValues = Values<typeof AMORTISATION_FIELDS>;

/** The talk’s lives of software, months. */
export const SOFTWARE = [60, 120] as const;
/** What takes longer than this many months is called never: a hundred years. */
const NEVER = 1200;
/** Less than this is no profit, million USD: a tenth of a cent. */
const NOTHING = 1e-9;

/** Gross profit of the first month, million USD: a billion tokens are a thousand million. */
export const firstMonth = ({ tokens, price, margin }: AmortisationValues) => (tokens * price * margin) / 1e5;

/** By what a month’s profit is multiplied to give the next: volume grows, the price falls by the twelfth root of a year’s fall. */
export const ratioOf = ({ growth, fall }: AmortisationValues) => (1 + growth / 100) * fall ** (-1 / 12);

/** 1 + r + r² + …, so many terms. */
function series(ratio: number, terms: number): number {
  return Math.abs(ratio - 1) < 1e-9 ? terms : (ratio ** terms - 1) / (ratio - 1);
}

/** Gross profit from the first day to the end of a month, million USD; within a month it comes in evenly. */
export function earned(values: AmortisationValues, months: number): number {
  const [whole, ratio] = [Math.floor(months), ratioOf(values)];
  return firstMonth(values) * (series(ratio, whole) + (months - whole) * ratio ** whole);
}

/** What is in the till after some months, million USD: begins at minus the training. */
export const cashAt = (values: AmortisationValues, months: number) => earned(values, months) - values.cost;

/** Months until the training is earned back, were it sold on for ever; `undefined` where that day never comes. */
export function payback(values: AmortisationValues): number | undefined {
  const [first, ratio] = [firstMonth(values), ratioOf(values)];
  if (first <= 0) return undefined;
  const inMonths = values.cost / first;
  const whole =
    Math.abs(ratio - 1) < 1e-9
      ? Math.floor(inMonths)
      : Math.floor(Math.log1p(inMonths * (ratio - 1)) / Math.log(ratio));
  if (!(whole < NEVER)) return undefined;
  const left = values.cost - first * series(ratio, whole);
  return whole + Math.max(0, left) / (first * ratio ** whole);
}

/** All that follows from the values. */
export interface AmortisationAnswer {
  /** Months until it is earned back, were it sold on; `undefined` is never. */
  payback: number | undefined;
  isEarned: boolean;
  /** At the end of its life, million USD. */
  cash: number;
  /** Price or volume of the first month at which it would just be earned back; `undefined` where each token sold costs money. */
  price: number | undefined;
  tokens: number | undefined;
}

export function amortisationAnswer(values: AmortisationValues): AmortisationAnswer {
  const profit = earned(values, values.months);
  const found = payback(values);
  const short = profit > NOTHING ? values.cost / profit : undefined;
  return {
    payback: found,
    isEarned: found !== undefined && found <= values.months,
    cash: profit - values.cost,
    price: short === undefined ? undefined : values.price * short,
    tokens: short === undefined ? undefined : values.tokens * short,
  };
}

/** The same product sold for another time, or at a price that holds. */
export const soldFor = (values: AmortisationValues, months: number, isHeld = false): AmortisationValues => ({
  ...values,
  months,
  ...(isHeld ? { fall: 1 } : {}),
});
