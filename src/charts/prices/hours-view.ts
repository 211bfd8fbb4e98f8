import type { ViewState } from '../../site/view-state.ts';
import { dayOfView } from '../kit/day.ts';
import type { HoursData } from './data.ts';

/** The first day that the slider reaches. */
export const FIRST_HOUR_DAY = '2021-01-01';
const DRAWN = 'nvidia-h100';

/** What a reader has chosen to see of GPU-hour prices. */
export interface HoursView {
  /** The day (ISO) on which they are in force. */
  day: string;
  accelerator: string;
  seller: string | undefined;
  terms: string | undefined;
  sort: { column: string; descending: boolean };
}

/** What is drawn where the reader has not chosen: the usual one, unless the seller does not have it. */
function usual({ accelerators, rents }: HoursData, seller: string | undefined): string {
  const own = rents.filter((rent) => rent.seller === seller);
  const first = own.find(
    ({ accelerator }) => accelerator === DRAWN || accelerators[DRAWN]?.forms.includes(accelerator),
  );
  if (DRAWN in accelerators && (own.length === 0 || first)) return DRAWN;
  return own[0]?.accelerator ?? Object.keys(accelerators)[0] ?? '';
}

/** What a state asks for; what is not there is as if it were not asked. */
export function resolveHours(state: ViewState, data: HoursData): HoursView {
  const known = <T extends object>(id: string | undefined, all: T) => (id !== undefined && id in all ? id : undefined);
  const sort = state.sort ?? 'price';
  const seller = known(state.seller, data.sellers);
  return {
    day: dayOfView(state.asOf, data.today, FIRST_HOUR_DAY),
    accelerator: known(state.focus, data.accelerators) ?? usual(data, seller),
    seller,
    terms: known(state.terms, data.terms),
    sort: { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
  };
}
