import { z } from 'zod';
import { Collector, WHY } from './collect.ts';
import { lengthOf, quoteOf, type Stated } from './quote.ts';
import type { CatalogueReader, Quote } from './types.ts';

/** US dollars per million tokens; in tiers, those of the one that the input reaches hold for all tokens. */
const price = z.union(
  [
    z.number().nonnegative(),
    z.looseObject({
      base: z.number().nonnegative(),
      tiers: z.array(z.looseObject({ start: z.number(), price: z.number().nonnegative() })),
    }),
  ],
  'expected a number, or base and tiers',
);
const prices = z.looseObject({
  input_mtok: price.optional(),
  cache_read_mtok: price.optional(),
  cache_write_mtok: price.optional(),
  output_mtok: price.optional(),
});
const conditional = z.looseObject({
  constraint: z.looseObject({ start_date: z.iso.date().optional() }).nullish(),
  prices,
});
const clause = z.looseObject({ equals: z.string().optional() });
const model = z.looseObject({
  id: z.string(),
  deprecated: z.boolean().optional(),
  match: clause.extend({ or: z.array(clause).optional() }).optional(),
  prices: z.union([prices, z.array(conditional)], 'expected prices, or a list of them with their conditions'),
});
const provider = z.looseObject({ id: z.string(), models: z.array(z.unknown()) });

type Price = z.output<typeof price>;
type Prices = z.output<typeof prices>;

const sidesOf = ({ input_mtok, cache_read_mtok, cache_write_mtok, output_mtok }: Prices) => ({
  input: input_mtok,
  cached: cache_read_mtok,
  cacheWrite: cache_write_mtok,
  output: output_mtok,
});

/** What a side costs for input of at least so many tokens; below its first tier the base. */
function amountAt(one: Price | undefined, tokens: number): number | undefined {
  if (one === undefined || typeof one === 'number') return one;
  const reached = one.tiers.filter(({ start }) => start <= tokens).sort((a, b) => a.start - b.start);
  return reached.at(-1)?.price ?? one.base;
}

/** The prices of one stretch of time: the plain one, and one for each length at which a tier begins. */
function quotesOf(stated: Prices, from: string | undefined): (Quote | { why: string })[] {
  const sides = sidesOf(stated);
  const starts = Object.values(sides).flatMap((one) =>
    typeof one === 'object' ? one.tiers.map(({ start }) => start) : [],
  );
  const lengths = [...new Set([0, ...starts])].sort((a, b) => a - b);
  return lengths.map((tokens) => {
    const above = lengthOf(tokens);
    if (tokens > 0 && !above) return { why: WHY.length };
    const at = Object.fromEntries(Object.entries(sides).map(([side, one]) => [side, amountAt(one, tokens)]));
    return quoteOf(at as Stated, { per: 'million', above, from });
  });
}

/** A condition that is no date makes a price of its own kind: the hours of the day at which it holds. */
const isDated = ({ constraint }: z.output<typeof conditional>) =>
  Object.keys(constraint ?? {}).every((key) => key === 'start_date');

/** One provider stands for both doors of Google; what other houses made is sold at the second alone. */
const providerOf = (providerId: string, model: string) =>
  providerId === 'google' && !/^(?:gemini|gemma|learnlm)/.test(model) ? 'google-vertex' : providerId;

function readModel(providerId: string, raw: unknown, path: PropertyKey[], collect: Collector): void {
  const data = collect.shaped(model, path, raw);
  if (!data) return;
  const id = `${providerId}/${data.id}`;
  const stretches = Array.isArray(data.prices) ? data.prices : [{ prices: data.prices }];
  // Only names that are written out: one that merely begins alike may be another model.
  const equals = [data.match, ...(data.match?.or ?? [])].flatMap((one) => one?.equals ?? []);
  if (data.deprecated) collect.skip(id, WHY.retired);
  else if (!stretches.every(isDated)) collect.skip(id, WHY.condition);
  else
    collect.add(
      { id, provider: providerOf(providerId, data.id), names: [data.id, ...equals.filter((name) => name !== data.id)] },
      stretches.flatMap((one) => quotesOf(one.prices, one.constraint?.start_date)),
    );
}

/** `data.json` and `data_slim.json`: a list of providers, each with its models. The only catalogue that dates its prices. */
export const genaiPrices: CatalogueReader = {
  id: 'genai-prices',
  name: 'genai-prices',
  isLike: (data) => Array.isArray(data) && data.some((one) => provider.safeParse(one).success),
  read(data) {
    const collect = new Collector();
    for (const [at, raw] of (data as unknown[]).entries()) {
      const shaped = collect.shaped(provider, [at], raw);
      for (const [index, one] of (shaped?.models ?? []).entries())
        readModel(shaped?.id ?? '', one, [shaped?.id ?? at, 'models', index], collect);
    }
    return collect.result();
  },
};
