import { FORGOTTEN, periodOn, unseenFor } from '../../knowledge/catalogue/in-force.ts';
import type { Rent, RentPeriod } from '../../knowledge/catalogue/types.ts';
import type { HoursData } from './data.ts';
import type { HoursView } from './hours-view.ts';
import { rentsFor } from './rents.ts';

/** One price of an hour as it stands on a day. */
export interface HourRow {
  rent: Rent;
  period: RentPeriod;
  /** Days since it was last seen, before the day. */
  unseen: number;
}

const SORTS: Record<string, (row: HourRow, data: HoursData) => string | number | undefined> = {
  seller: ({ rent }, data) => data.sellers[rent.seller]?.name,
  terms: ({ rent }, data) => data.terms[rent.terms] ?? rent.terms,
  price: ({ period }) => period.low,
  since: ({ period }) => period.from,
  seen: ({ period }) => period.seen,
};

/** The prices in force on a day of what is looked for, in order. */
export function hourRows(data: HoursData, { day, accelerator, seller, terms, sort }: HoursView): HourRow[] {
  const key = SORTS[sort.column] ?? SORTS['price'];
  return rentsFor(data, accelerator)
    .filter((rent) => (seller === undefined || rent.seller === seller) && (terms === undefined || rent.terms === terms))
    .flatMap((rent) => {
      const period = periodOn(rent.periods, day);
      return period ? [{ rent, period, unseen: unseenFor(period, day) }] : [];
    })
    .sort((a, b) => {
      const [x = '', y = ''] = [key?.(a, data), key?.(b, data)];
      const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
      return (sort.descending ? -order : order) || (a.rent.id < b.rent.id ? -1 : 1);
    });
}

/** Rows told apart: those that somebody has seen, and those that nobody has for so long that they prove nothing. */
export function bySight(rows: readonly HourRow[]): { seen: HourRow[]; forgotten: HourRow[] } {
  return {
    seen: rows.filter(({ unseen }) => unseen <= FORGOTTEN),
    forgotten: rows.filter(({ unseen }) => unseen > FORGOTTEN),
  };
}
