import {
  isIn,
  type Stretch,
  type SupplyMonth,
  type SupplyValues,
  TALK_DAY,
  windowOf,
} from '../../../explorables/gpu-supply.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import type { Panel, PanelSeries, PanelsData } from '../../panels/scene.ts';
import type { SupplyOwn } from './data.ts';
import { monthSeries, type Telling, voiceSeries } from './marks.ts';
import type { Voice } from './reports.ts';

/** The talk’s “six months and more”, weeks. */
const CLAIMED_WEEKS = 26;
const CLAIMED: Stretch = { from: '2023-01-01', to: '2023-12-31' };

/** Everything that is drawn for some values: the wait, the price, and the time in which both are seen. */
export interface Supply {
  window: Stretch;
  waits: readonly PanelSeries[];
  prices: readonly PanelSeries[];
}

/** The voices that a price is told by; none where it is counted from the lists of sellers. */
export function voicesOf({ chip, price }: SupplyValues, own: SupplyOwn): readonly Voice[] {
  if (price === 'reports') return own.chips[chip].reports;
  return price === 'contract' ? own.chips[chip].contracts : [];
}

/** The months of a window. */
export const monthsIn = (months: readonly SupplyMonth[], window: Stretch) =>
  months.filter(({ month }) => isIn({ from: `${month}-01`, to: `${month}-28` }, window));

function supplyIn(values: SupplyValues, own: SupplyOwn, window: Stretch, telling: Telling): Supply {
  const { chip, price } = values;
  const voices = voicesOf(values, own);
  return {
    window,
    waits: voiceSeries(own.chips[chip].waits, window, telling),
    prices:
      price === 'middle' || price === 'lowest'
        ? monthSeries(monthsIn(own.months[chip], window), price, telling)
        : voiceSeries(voices, window, telling),
  };
}

/** From the first day of which anything is known of an accelerator to today. */
function allTime({ chip }: SupplyValues, own: SupplyOwn): Stretch {
  const { waits, reports, contracts } = own.chips[chip];
  const days = [...waits, ...reports, ...contracts].flatMap((voice) => voice.reports.map(({ from }) => from));
  const months = own.months[chip].map(({ month }) => `${month}-01`);
  return { from: [...days, ...months].sort()[0] ?? own.today, to: own.today };
}

/** What there is to draw; a window in which nothing is known shows all time instead. */
export function supplyOf(values: SupplyValues, own: SupplyOwn, telling: Telling): Supply {
  const all = allTime(values, own);
  const asked = supplyIn(values, own, windowOf(values.window, all), telling);
  if (asked.waits.length + asked.prices.length > 0) return asked;
  return supplyIn(values, own, windowOf('all', all), telling);
}

/** The wait above and the price below it, on one axis of time. */
export function supplyPanels(
  values: SupplyValues,
  { window, waits, prices }: Supply,
  { words, lang }: Telling,
): PanelsData {
  const isClaimed = waits.some(({ marks }) => marks.some((mark) => isIn(mark, CLAIMED)));
  const wait: Panel = {
    name: words.waits,
    layer: 'hardware',
    series: waits,
    ...(isClaimed ? { claim: { at: CLAIMED_WEEKS, ...CLAIMED, name: words.claimed } } : {}),
    own: { tick: (value) => plainNumber(value, lang) },
  };
  const price: Panel = {
    name: words.prices[values.price],
    layer: 'cloud',
    series: prices,
    own: { tick: (value) => `$${plainNumber(value, 'en')}` },
  };
  return {
    panels: [...(waits.length > 0 ? [wait] : []), ...(prices.length > 0 ? [price] : [])],
    ...window,
    tick: String,
    days: isIn({ from: TALK_DAY, to: TALK_DAY }, window) ? [{ on: TALK_DAY, name: words.talk }] : [],
  };
}
