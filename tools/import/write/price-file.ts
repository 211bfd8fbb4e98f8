import { isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseWhen } from '../../../src/schema/when.ts';
import { keyOfTerms, type Terms } from '../compare/ours.ts';
import { listText, type NewPrice, priceText } from './price-text.ts';
import { type Edit, edited, endOf, lineEnd, lineStart, listIn, mapOf, mapsIn, startOf, textIn } from './yaml-places.ts';

const isOf = (list: YAMLMap, { model, tier, above }: Terms) =>
  textIn(list, 'model') === model &&
  textIn(list, 'tier') === tier &&
  textIn(list, 'above') === above &&
  (textIn(list, 'currency') ?? 'USD') === 'USD';

/** Behind an entry of a block list: on a line of its own, indented as that entry is. */
function behind(text: string, entry: Node, insert: string): Edit {
  const { at, isBroken } = lineEnd(text, endOf(entry));
  return { at, remove: 0, insert: `${isBroken ? '' : '\n'}${insert}\n` };
}

const before = (text: string, entry: Node, insert: string): Edit => ({
  at: lineStart(text, startOf(entry)),
  remove: 0,
  insert: `${insert}\n`,
});

const indentOf = (text: string, entry: Node) => text.slice(lineStart(text, startOf(entry)), startOf(entry));

/** Puts a price into its list, in the order of time. */
function priceEdit(text: string, prices: YAMLSeq, price: NewPrice): Edit {
  const entries = mapsIn(prices);
  const earlier = entries.findLast((entry) => (parseWhen(textIn(entry, 'from') ?? '')?.start ?? '') <= price.from);
  const first = entries[0] as YAMLMap;
  const written = priceText(price);
  if (prices.flow)
    return earlier
      ? { at: endOf(earlier), remove: 0, insert: `, ${written}` }
      : { at: startOf(first), remove: 0, insert: `${written}, ` };
  const line = indentOf(text, first) + written;
  return earlier ? behind(text, earlier, line) : before(text, first, line);
}

const orderOf = (seller: string, list: YAMLMap) =>
  keyOfTerms({ seller, model: textIn(list, 'model') ?? '', tier: textIn(list, 'tier'), above: textIn(list, 'above') });

/** Puts a list of its own among the others: in the order of models, the plain prices first. */
function listEdit(text: string, tokens: YAMLSeq, terms: Terms, price: NewPrice): Edit {
  const lists = mapsIn(tokens);
  const earlier = lists.findLast((list) => orderOf(terms.seller, list) <= keyOfTerms(terms));
  const first = lists[0] as YAMLMap;
  const written = listText(terms, price, indentOf(text, first));
  return earlier ? behind(text, earlier, written) : before(text, first, written);
}

/**
 * The text of a price file with one price more. Everything else stays as it is, to the byte.
 * @param text The file; `undefined` where the seller has none yet.
 */
export function withPrice(text: string | undefined, terms: Terms, price: NewPrice): string {
  if (text === undefined) return `seller: ${terms.seller}\ntokens:\n${listText(terms, price, '  - ')}\n`;
  const map = mapOf(text);
  const tokens = listIn(map, 'tokens');
  if (!tokens || tokens.flow) {
    const seller = map.get('seller', true) as Node;
    return edited(text, [behind(text, seller, `tokens:\n${listText(terms, price, '  - ')}`)]);
  }
  const prices = mapsIn(tokens)
    .filter((list) => isOf(list, terms))
    .flatMap((list) => listIn(list, 'prices') ?? []);
  const list = prices.at(-1);
  return edited(text, [list ? priceEdit(text, list, price) : listEdit(text, tokens, terms, price)]);
}

function sourceEdit(text: string, price: YAMLMap, source: string): Edit[] {
  const cited: unknown = price.get('source', true);
  if (isScalar(cited)) {
    if (cited.value === source) return [];
    const [at, end] = [startOf(cited), endOf(cited)];
    return [{ at, remove: end - at, insert: `[${text.slice(at, end)}, ${source}]` }];
  }
  if (!isSeq(cited)) return [];
  const all = cited.items.filter((item) => isScalar(item));
  const last = all.at(-1);
  if (!last || all.some(({ value }) => value === source)) return [];
  if (cited.flow) return [{ at: endOf(last), remove: 0, insert: `, ${source}` }];
  return [behind(text, last, indentOf(text, last) + source)];
}

/**
 * The text of a price file in which one price was seen on a later day, by a source that is named beside the others.
 * Everything else stays as it is, to the byte.
 * @param price The price as it stands: its first day, and a source of it.
 */
export function withSighting(
  text: string,
  terms: Terms,
  price: { from: string; sources: readonly string[] },
  seen: string,
  source: string,
): string {
  const isIt = (one: YAMLMap) => {
    const cited: unknown = one.get('source');
    const sources = isSeq(cited) ? cited.toJSON() : [cited];
    return textIn(one, 'from') === price.from && String(sources) === String(price.sources);
  };
  const found = mapsIn(listIn(mapOf(text), 'tokens'))
    .filter((list) => isOf(list, terms))
    .flatMap((list) => mapsIn(listIn(list, 'prices')))
    .find(isIt);
  const day = found?.get('seen', true);
  if (!found || !isScalar(day)) throw new Error('a price that was read stands in its file');
  const at = startOf(day);
  return edited(text, [{ at, remove: endOf(day) - at, insert: seen }, ...sourceEdit(text, found, source)]);
}
