/** Why a name stands for something else than its model at the seller’s plain price. */
export type Aside =
  | 'free variants'
  | 'variants of a route'
  | 'fine-tuned models'
  | 'prices of a region'
  | 'prices with a commitment';

/** A model’s name without what a catalogue puts before and behind it. */
export interface Bare {
  name: string;
  aside?: Aside;
}

/** Parts of a path that say where, or for how long, and not what. */
const REGION = /^(?:us|eu|apac|au|ca|jp|uk|global|global-standard|data-?zone|[a-z]{2}(?:-[a-z]+)+-\d)$/;
const COMMITMENT = /commitment$/;

/** Amazon’s ids: `us.anthropic.claude-3-haiku-20240307-v1:0` is a place, a vendor, a name and a version of the service. */
const PLACE = /^(?:us-gov|us|eu|apac|au|ca|jp|global)\./;
const VENDOR =
  /^(?:ai21|amazon|anthropic|cohere|deepseek|google|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|writer|xai|zai)\./;
const SERVICE_VERSION = /(?<=\d.*)-v\d(?::\d+)*$|-\d:\d+$/;

/** What OpenRouter, and who resells it, put behind a colon. */
const ROUTE = /:(?:beta|exacto|extended|floor|nitro|online|thinking)$/;
const FREE = /[-:]free$/;

/** Spellings that one house uses for all of its models. */
function respelled(name: string): string {
  return (
    name
      // Fireworks writes 5p2 for 5.2, and llama-v3 for Llama 3.
      .replace(/(?<=\d)p(?=\d)/g, '.')
      .replace(/^llama-v(?=\d)/, 'llama-')
      .replace(/^meta-llama-?(?=\d)/, 'llama-')
      // What Amazon calls deepseek.v3 is a DeepSeek V3: here the vendor is part of the name.
      .replace(/^deepseek\./, 'deepseek-')
      // On Vertex the ending says who runs it.
      .replace(/-maas$/, '')
  );
}

function asideOf(parts: readonly string[], name: string): Aside | undefined {
  if (FREE.test(name)) return 'free variants';
  if (ROUTE.test(name)) return 'variants of a route';
  if (parts.some((part) => part.startsWith('ft:'))) return 'fine-tuned models';
  if (parts.some((part) => COMMITMENT.test(part))) return 'prices with a commitment';
  return parts.slice(0, -1).some((part) => REGION.test(part)) || PLACE.test(name) ? 'prices of a region' : undefined;
}

/** Takes a catalogue’s id of a model down to the model’s name: vendors, accounts and folders before it go. */
export function bareName(id: string): Bare {
  const parts = id.toLowerCase().split('/');
  const last = parts.at(-1) ?? '';
  const aside = asideOf(parts, last);
  const placeless = last.replace(PLACE, '');
  const [vendor = ''] = VENDOR.exec(placeless) ?? [];
  const versionless = vendor ? placeless.replace(SERVICE_VERSION, '') : placeless;
  const name = vendor === 'deepseek.' ? versionless : versionless.slice(vendor.length);
  return { name: respelled(name.replace(/^~/, '')), ...(aside ? { aside } : {}) };
}
