import type { ViewState } from '../../site/view-state.ts';
import { dayOfView } from '../kit/day.ts';
import type { TokensData } from './data.ts';
import type { Shape } from './unit-price.ts';

/** The first day that the slider reaches. */
export const FIRST_DAY = '2020-01-01';

export const UNITS = ['mtok', 'mix', 'requests'] as const;
export type Unit = (typeof UNITS)[number];

/** What a reader has chosen to see of token prices. */
export interface TokensView {
  /** The day (ISO) on which they are in force. */
  day: string;
  q: string;
  seller: string | undefined;
  unit: Unit;
  isInDollars: boolean;
  shape: Shape;
  /** The column that sorts, and whether the highest comes first. */
  sort: { column: string; descending: boolean };
  /** Whose models are drawn. */
  drawn: string;
}

/** Asked as a question, answered in a paragraph. */
const SHAPE: Shape = { input: 1000, output: 300 };
const DRAWN = 'openai';

function shapeOf(text: string | undefined): Shape {
  const [input, output] = (text ?? '').split('x').map(Number);
  return input && output ? { input, output } : SHAPE;
}

/** What a state asks for; what is not there is as if it were not asked. */
export function resolveTokens(state: ViewState, data: TokensData): TokensView {
  const seller = state.seller !== undefined && state.seller in data.sellers ? state.seller : undefined;
  const sort = state.sort ?? 'model';
  return {
    day: dayOfView(state.asOf, data.today, FIRST_DAY),
    q: state.q ?? '',
    seller,
    unit: UNITS.find((unit) => unit === state.unit) ?? 'mtok',
    isInDollars: state.currency === 'usd',
    shape: shapeOf(state.shape),
    sort: { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    drawn: seller ?? (DRAWN in data.sellers ? DRAWN : (Object.keys(data.sellers)[0] ?? '')),
  };
}
