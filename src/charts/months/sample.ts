import type { MonthColumn, MonthsData } from './scene.ts';

/** A month of invented values; those after a bar were not seen in it. */
function column(month: string, seen: readonly number[], held: readonly number[] = [], isJoined = false): MonthColumn {
  const values = [...seen.map((at) => ({ at, isHeld: false })), ...held.map((at) => ({ at, isHeld: true }))].sort(
    (a, b) => a.at - b.at,
  );
  return {
    month,
    values,
    middle: values[Math.floor(values.length / 2)]?.at ?? 0,
    isThin: values.length < 3,
    isJoined,
    said: `Invented, ${month}: ${values.length} sellers.`,
  };
}

/** Invented prices in doublings of a dollar: a month of one seller, a gap, prices held, and new sellers. */
export const sample: MonthsData = {
  from: '2023-01-01',
  to: '2024-12-31',
  tick: (value) => `$${2 ** value}`,
  titles: { values: 'Dollars an hour', counts: 'Sellers' },
  columns: [
    column('2023-05', [2.3]),
    column('2023-06', [1, 1.6, 2.3]),
    column('2023-07', [1], [1.6, 2.3], true),
    column('2023-10', [1.1, 1.4, 2.4]),
    column('2023-11', [1.1, 1.3, 2.4], [], true),
    column('2024-03', [1.2, 1.5, 2.1, 3, 3.3, 3.4, 3.5]),
    column('2024-04', [1.2, 1.4, 2.1], [1.5, 3]),
    column('2024-05', [1.4, 3.5]),
  ],
};
