/** Currencies are dimensions of their own: nothing converts one into another without a dated rate. */
export const CURRENCIES = ['USD', 'CNY', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];
