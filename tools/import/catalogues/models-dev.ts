import { z } from 'zod';
import { Collector, WHY } from './collect.ts';
import { lengthOf, quoteOf, type Stated } from './quote.ts';
import type { CatalogueReader, Quote } from './types.ts';

/** US dollars per million tokens. */
const price = z.number().nonnegative();
const sides = {
  input: price.optional(),
  output: price.optional(),
  cache_read: price.optional(),
  cache_write: price.optional(),
};
const model = z.looseObject({
  id: z.string(),
  status: z.string().optional(),
  modalities: z.looseObject({ output: z.array(z.string()) }).optional(),
  cost: z
    .looseObject({
      ...sides,
      tiers: z
        .array(
          z.looseObject({
            ...sides,
            /** Input tokens from which it holds. */
            tier: z.looseObject({ type: z.literal('context').optional(), size: z.number() }),
          }),
        )
        .optional(),
      /** An older field that stands for any threshold: read only where `tiers` does not give the true one. */
      context_over_200k: z.looseObject(sides).optional(),
    })
    .optional(),
});
const provider = z.looseObject({ models: z.record(z.string(), z.unknown()) });

type Cost = NonNullable<z.output<typeof model>['cost']>;

const statedIn = (cost: Pick<Cost, keyof typeof sides>): Stated => ({
  input: cost.input,
  cached: cost.cache_read,
  cacheWrite: cost.cache_write,
  output: cost.output,
});

function quotesOf(cost: Cost): (Quote | { why: string })[] {
  const { tiers, context_over_200k: over } = cost;
  const longer = tiers
    ? tiers.map((one) => {
        const above = lengthOf(one.tier.size);
        return above ? quoteOf(statedIn(one), { per: 'million', above }) : { why: WHY.length };
      })
    : over
      ? [quoteOf(statedIn(over), { per: 'million', above: '200k' })]
      : [];
  return [quoteOf(statedIn(cost), { per: 'million' }), ...longer];
}

function readModel(providerId: string, key: string, raw: unknown, collect: Collector): void {
  const id = `${providerId}/${key}`;
  const data = collect.shaped(model, [providerId, 'models', key], raw);
  if (!data) return;
  const made = data.modalities?.output ?? ['text'];
  if (!made.includes('text')) collect.skip(id, `not chat: ${made.join(' and ')}`);
  else if (data.status === 'deprecated') collect.skip(id, WHY.retired);
  else collect.add({ id, provider: providerId, names: [key] }, data.cost ? quotesOf(data.cost) : []);
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** `api.json`: an object of providers, each with its models. Zero is also what is unknown, or covered by a subscription. */
export const modelsDev: CatalogueReader = {
  id: 'models.dev',
  name: 'models.dev',
  isLike: (data) => isRecord(data) && Object.values(data).some((one) => isRecord(one) && isRecord(one['models'])),
  read(data) {
    const collect = new Collector();
    for (const [id, raw] of Object.entries(data as Record<string, unknown>)) {
      const shaped = collect.shaped(provider, [id], raw);
      for (const [key, one] of Object.entries(shaped?.models ?? {})) readModel(id, key, one, collect);
    }
    return collect.result();
  },
};
