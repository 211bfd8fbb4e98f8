/** A tenth of a cent: no hour costs less. Dollars. */
const FLOOR = 2 ** -10;

/** A price in dollars as the number of times it doubles a tenth of a cent: on this axis halves and doubles are equally far. */
export const doublings = (price: number) => Math.max(0, Math.log2(price / FLOOR));

/** The price in dollars at a number of doublings. */
export const priceAt = (value: number) => FLOOR * 2 ** value;
