import type { Field, Fields } from '../../explorables/fields.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { NumberAmount } from '../../knowledge/amount.ts';
import { headFigure } from '../../knowledge/build.ts';
import { type Figure, isNumber } from '../../knowledge/fact.ts';
import { findFigure } from '../../knowledge/lookup.ts';
import { unitOf } from '../../knowledge/measured.ts';
import { factor } from '../../knowledge/units.ts';
import { routes } from '../../schema/routes.ts';
import { figureName, linkOf } from '../../site/claim-words.ts';
import { href } from '../../site/links.ts';
import { figureWords } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import type { FieldData, Origin, Preset } from './data.ts';

/** What a field begins with: a figure of ours in some unit, one of its presets, or a value with the reason why it was taken. */
export type Beginning =
  | { fact: string; unit?: string }
  | { preset: Preset }
  | { given: number | string; why?: Record<Lang, string>; source?: string };

/** The words of a field. */
export interface FieldWords {
  label: string;
  unit?: string;
  options?: Record<string, string>;
}

export function sourcesOf({ graph }: Site, ids: readonly string[], lang: Lang): Origin['sources'] {
  return ids.flatMap((id) => {
    const source = graph.sources.get(id);
    return source ? [{ name: source.publisher, href: href(routes.source(id), lang) }] : [];
  });
}

/** A figure of ours by its id; throws where there is none, which a test holds against the content. */
export function figureAt({ graph, today }: Site, fact: string): Figure {
  const found = findFigure(graph.index, fact, (series) => headFigure(graph, series, today));
  if ('problem' in found) throw new Error(`${found.problem.message} (${fact})`);
  return found.found;
}

/** A figure’s number, in a unit. */
export function numberOf(
  { graph }: Site,
  { id, amount, attribute }: Figure,
  unit?: string,
): Omit<NumberAmount, 'type'> {
  if (!isNumber(amount)) throw new Error(`${id} is not a number`);
  const own = graph.vocabulary.attributes[attribute];
  const stated = own && unitOf(own, amount.currency);
  const by = unit === undefined || stated === undefined ? 1 : factor(stated, unit);
  if (by === undefined) throw new Error(`${id} is in ${stated}, which is no ${unit}`);
  const { low, high, value, step } = amount;
  return { low: low * by, high: high * by, step: step * by, ...(value === undefined ? {} : { value: value * by }) };
}

/** Where a figure comes from. */
export function originOf(site: Site, figure: Figure, lang: Lang): Origin {
  const words = figureWords(site, figure, lang);
  const link = linkOf(site, words, lang);
  return {
    said: `${figureName(site, words, lang)} ${words.said}`,
    ...(link ? { href: link } : {}),
    asOf: words.asOf,
    sources: sourcesOf(site, figure.sources, lang),
  };
}

function fromFact(site: Site, { fact, unit }: { fact: string; unit?: string }, lang: Lang) {
  const figure = figureAt(site, fact);
  const { value, low, high } = numberOf(site, figure, unit);
  return { unasked: value ?? (low + high) / 2, origin: originOf(site, figure, lang) };
}

function beginning(site: Site, from: Beginning, lang: Lang): Pick<FieldData, 'unasked' | 'origin'> {
  if ('fact' in from) return fromFact(site, from, lang);
  if ('preset' in from) return { unasked: from.preset.value, origin: from.preset.origin };
  const { given, why, source } = from;
  const sources = source === undefined ? [] : sourcesOf(site, [source], lang);
  return { unasked: given, origin: why && { said: why[lang], sources } };
}

const optionsOf = (field: Field, { options = {} }: FieldWords) =>
  field.kind === 'choice' ? field.options.map((value) => ({ value, label: options[value] ?? value })) : [];

/** The fields of an explorable with their words and what they begin with. */
export function fieldData<F extends Fields>(
  site: Site,
  fields: F,
  begin: Record<keyof F, Beginning>,
  words: Record<keyof F, FieldWords>,
  lang: Lang,
  presets: Partial<Record<keyof F, readonly Preset[]>> = {},
): FieldData[] {
  return Object.entries(fields).map(([name, field]) => {
    const own = words[name as keyof F];
    const { unasked, origin } = beginning(site, begin[name as keyof F], lang);
    const whole = field.kind === 'number' && field.isWhole ? Math.round(Number(unasked)) : unasked;
    return {
      name,
      field,
      label: own.label,
      unit: own.unit ?? '',
      options: optionsOf(field, own),
      unasked: whole,
      origin,
      presets: presets[name as keyof F] ?? [],
    };
  });
}
