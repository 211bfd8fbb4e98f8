import { z } from 'zod';
import { perMillion } from './amount.ts';
import { Collector, WHY } from './collect.ts';
import { lengthOf, quoteOf, type Stated } from './quote.ts';
import type { CatalogueReader, Quote } from './types.ts';

/** US dollars per token, as text; -1 where it depends on the route. */
const price = z.string().refine((text) => perMillion(text, 'token') !== undefined, 'expected a number as text');
const sides = {
  prompt: price.optional(),
  completion: price.optional(),
  input_cache_read: price.optional(),
  input_cache_write: price.optional(),
};
const model = z.looseObject({
  id: z.string(),
  architecture: z.looseObject({ output_modalities: z.array(z.string()).optional() }).optional(),
  expiration_date: z.iso.date().nullish(),
  pricing: z.looseObject({
    ...sides,
    overrides: z.array(z.looseObject({ ...sides, min_prompt_tokens: z.number().optional() })).optional(),
  }),
});
const list = z.looseObject({ data: z.array(z.unknown()) });

type Pricing = z.output<typeof model>['pricing'];

const statedIn = (pricing: Pick<Pricing, keyof typeof sides>): Stated => ({
  input: pricing.prompt,
  cached: pricing.input_cache_read,
  cacheWrite: pricing.input_cache_write,
  output: pricing.completion,
});

function quotesOf(pricing: Pricing): (Quote | { why: string })[] {
  // It is the seller's own list: what it prices at zero, it gives away.
  const plain = quoteOf(statedIn(pricing), { per: 'token', isZeroFree: true });
  const longer = (pricing.overrides ?? []).map((one) => {
    const above = lengthOf(one.min_prompt_tokens ?? 0);
    return above ? quoteOf(statedIn(one), { per: 'token', above }) : { why: WHY.length };
  });
  return [plain, ...longer];
}

/** `/api/v1/models`: what OpenRouter itself asks, by the model. */
export const openrouter: CatalogueReader = {
  id: 'openrouter',
  name: 'OpenRouter',
  isLike: (data) =>
    list.safeParse(data).data?.data.some((one) => typeof one === 'object' && one !== null && 'pricing' in one) ?? false,
  read(data) {
    const collect = new Collector();
    for (const [at, raw] of list.parse(data).data.entries()) {
      const shaped = collect.shaped(model, ['data', at], raw);
      if (!shaped) continue;
      const { id, architecture, expiration_date: retires, pricing } = shaped;
      const made = architecture?.output_modalities ?? ['text'];
      if (!made.includes('text')) collect.skip(id, `not chat: ${made.join(' and ')}`);
      else collect.add({ id, provider: 'openrouter', names: [id], ...(retires ? { retires } : {}) }, quotesOf(pricing));
    }
    return collect.result();
  },
};
