import { z } from 'zod';
import type { Side } from '../../../src/schema/price.ts';
import { Collector, WHY } from './collect.ts';
import { lengthOf, quoteOf, type Stated } from './quote.ts';
import type { CatalogueReader, Quote } from './types.ts';

/** US dollars per token. */
const cost = z.number().nonnegative().nullish();
const COSTS: Readonly<Record<string, Side>> = {
  input_cost_per_token: 'input',
  cache_read_input_token_cost: 'cached',
  cache_creation_input_token_cost: 'cacheWrite',
  output_cost_per_token: 'output',
};
const TIERS: Readonly<Record<string, string>> = { batches: 'batch', priority: 'priority', flex: 'flex' };
const COST_KEY = new RegExp(
  `^(${Object.keys(COSTS).join('|')})(?:_above_(\\d+k)_tokens)?(?:_(batches|priority|flex))?$`,
);

const range = z.looseObject({
  /** Input tokens, from and to. */
  range: z.tuple([z.number(), z.number()]),
  ...Object.fromEntries(Object.keys(COSTS).map((key) => [key, cost])),
});
const entry = z.looseObject({
  litellm_provider: z.string(),
  mode: z.string().optional(),
  deprecation_date: z.iso.date().nullish(),
  tiered_pricing: z.array(z.unknown()).optional(),
});
/** What is sold as text for text: models are sold under the first two names, and under the third behind another door. */
const TEXT_MODES = ['chat', 'completion', 'responses'];
/** What stands among the models and is none. */
const NO_MODELS: ReadonlyMap<string, string> = new Map([
  ['sample_spec', 'the template'],
  ['fallback_generalizations', 'rules for names, no model'],
]);

/** The plain prices of an entry and those of its tiers, each tier and length a quote. */
function quotesOf(id: string, data: z.output<typeof entry>, collect: Collector): (Quote | { why: string })[] {
  const groups = new Map<string, { tier: string | undefined; above: string | undefined; stated: Stated }>();
  for (const [key, raw] of Object.entries(data)) {
    const [, base = '', above, suffix = ''] = COST_KEY.exec(key) ?? [];
    const side = COSTS[base];
    if (!side) continue;
    const tier = TIERS[suffix];
    const group = groups.get(`${tier} ${above}`) ?? { tier, above, stated: {} };
    group.stated[side] = collect.shaped(cost, [id, key], raw);
    groups.set(`${tier} ${above}`, group);
  }
  return [...groups.values()].map(({ stated, ...terms }) => quoteOf(stated, { per: 'token', ...terms }));
}

/** Prices by ranges of input, as some Chinese sellers set them. */
function quotesByRange(id: string, ranges: readonly unknown[], collect: Collector): (Quote | { why: string })[] {
  return ranges.flatMap((raw, at) => {
    const shaped = collect.shaped(range, [id, 'tiered_pricing', at], raw);
    if (!shaped) return [];
    const above = lengthOf(shaped.range[0]);
    if (shaped.range[0] > 0 && !above) return [{ why: WHY.length }];
    const stated: Stated = Object.fromEntries(
      Object.entries(COSTS).map(([key, side]) => [side, shaped[key] as number | undefined]),
    );
    return [quoteOf(stated, { per: 'token', above })];
  });
}

function readEntry(id: string, raw: unknown, collect: Collector): void {
  const data = collect.shaped(entry, [id], raw);
  if (!data) return;
  const { litellm_provider: provider, mode, deprecation_date: retires, tiered_pricing: ranges } = data;
  if (mode === undefined) collect.skip(id, 'without a word on what they are for');
  else if (!TEXT_MODES.includes(mode)) collect.skip(id, `not chat: ${mode.replaceAll('_', ' ')}`);
  else {
    const flat = quotesOf(id, data, collect);
    const quotes = flat.length === 0 && ranges ? quotesByRange(id, ranges, collect) : flat;
    collect.add({ id, provider, names: [id], ...(retires ? { retires } : {}) }, quotes);
  }
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** `model_prices_and_context_window.json`: an object of models. Zero is also what an unpriced or subscribed one has. */
export const litellm: CatalogueReader = {
  id: 'litellm',
  name: 'LiteLLM',
  isLike: (data) =>
    isRecord(data) && Object.values(data).some((one) => isRecord(one) && typeof one['litellm_provider'] === 'string'),
  read(data) {
    const collect = new Collector();
    // Mirrors of the catalogue put the moment of the copy beside the models.
    const { last_updated: updated, ...models } = data as Record<string, unknown>;
    for (const [id, raw] of Object.entries(models)) {
      const why = NO_MODELS.get(id);
      if (why) collect.skip(id, why);
      else readEntry(id, raw, collect);
    }
    const day = updated === undefined ? undefined : collect.shaped(z.string(), ['last_updated'], updated);
    return collect.result(day?.slice(0, 10));
  },
};
