import { z } from 'zod';
import { CURRENCIES } from './currency.ts';
import { sourceId } from './id.ts';
import { daySchema, whenSchema } from './when-schema.ts';

const currency = z.enum(CURRENCIES);

/** `content/rates.yaml`: what currencies were worth, by day. A price is converted with one of these, or not at all. */
export const ratesSchema = z.strictObject({
  rates: z
    .array(
      z
        .strictObject({
          from: currency,
          to: currency,
          /** How much of `to` one `from` bought, as the source prints it. */
          rate: z.number().positive('is no rate: write how much of `to` one `from` buys'),
          on: whenSchema,
          checked: daySchema,
          source: sourceId,
        })
        .refine(({ from, to }) => from !== to, 'is a rate of a currency to itself: correct one of the two'),
    )
    .min(1),
});
export type RatesRecord = z.output<typeof ratesSchema>;
