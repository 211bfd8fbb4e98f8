import type { ViewState } from '../../site/view-state.ts';
import { dayOfView } from '../kit/day.ts';
import type { MapData } from './data.ts';

/** The first day of the map's time. */
export const FIRST_DAY = '2020-01-01';

/** What the map shows: the state of the URL, held against what there is. */
export interface MapView {
  reading: string;
  /** The day (ISO) as of which it speaks. */
  day: string;
  size: string | undefined;
  layer: string | undefined;
  kind: string | undefined;
  open: 'open' | 'closed' | undefined;
  country: string | undefined;
  has: string | undefined;
  q: string | undefined;
  focus: string | undefined;
  /** The other end of a path from `focus`. */
  to: string | undefined;
  /** Whether the whole chain of the focus is shown, not only its neighbours. */
  chain: boolean;
  /** A box shown with all its tiles. */
  box: string | undefined;
  list: boolean;
  kiosk: boolean;
}

/** Holds a state against the data: what does not exist is ignored. */
export function resolveView(state: ViewState, data: MapData): MapView {
  const known = (value: string | undefined, has: (one: string) => boolean) =>
    value !== undefined && has(value) ? value : undefined;
  const reading = data.readings.find(({ id }) => id === state.reading) ?? data.readings[0];
  const isEntity = (one: string) => data.entities.some(({ id }) => id === one);
  const focus = known(state.focus, isEntity);
  return {
    reading: reading?.id ?? '',
    day: dayOfView(state.asOf, data.today, FIRST_DAY),
    size: known(state.size, (one) => data.sizes.some(({ id }) => id === one)),
    layer: known(state.layer, (one) => Object.hasOwn(data.layers, one)),
    kind: known(state.kind, (one) => Object.hasOwn(data.kinds, one)),
    open: state.open === undefined ? undefined : state.open ? 'open' : 'closed',
    country: known(state.country, (one) => Object.hasOwn(data.countries, one)),
    has: known(state.has, (one) => data.sizes.some(({ id }) => id === one)),
    q: state.q,
    focus,
    to: focus === undefined || state.to === focus ? undefined : known(state.to, isEntity),
    chain: focus !== undefined && state.chain === true,
    box: known(state.box, (one) => reading?.boxes.some(({ id }) => id === one) ?? false),
    list: state.view === 'list',
    kiosk: state.kiosk === true,
  };
}
