/** Four quarters of one value each. */
export const sample = [3, 5, 4, 9].map((value, index) => ({ day: 19000 + index * 90, low: value, high: value }));
