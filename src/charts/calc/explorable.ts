import type { AnyValues } from '../../explorables/fields.ts';
import { MODELS } from '../../explorables/models.ts';
import type { Lang } from '../../i18n/languages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { measuredIn } from '../../knowledge/measured.ts';
import { EXPLORABLE_HOMES, isExplorable } from '../../schema/explorable.ts';
import { parseFields, printFields } from '../../site/field-state.ts';
import { href } from '../../site/links.ts';
import type { Site } from '../../site/site.ts';
import { fieldsOf, unaskedOf } from '../explorables/data.ts';
import { EXPLORABLES } from '../explorables/registry.ts';
import type { CalcWords } from './scenario.ts';

/** Three digits: a worked-out figure is no finer. */
const stepOf = (value: number) => (value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2));

/** A figure of an explorable, in words; what differs from its preset is written as in its address. */
export function explorableCalc(
  id: string,
  figure: string,
  difference: string,
  site: Site,
  lang: Lang,
  pageLang: Lang,
): CalcWords {
  const known = isExplorable(id) ? MODELS[id].figures[figure] : undefined;
  if (!isExplorable(id) || !known) throw new Error(`no figure ${figure} of ${id}: run npm run check`);
  const data = EXPLORABLES[id].data(site, lang);
  const unasked = unaskedOf(data);
  const fields = fieldsOf(data);
  const values: AnyValues = { ...unasked, ...parseFields(fields, difference) };
  const outcome = known.of(values, data.own);
  if (outcome === undefined) throw new Error(`no figure ${figure} of ${id} ${difference}: run npm run check`);
  const [low, high] = typeof outcome === 'number' ? [outcome, outcome] : outcome;
  const amount = { type: 'number' as const, low: round(low), high: round(high), step: stepOf(high) };
  return {
    printed: formatNumber(amount, measuredIn(known.unit), lang),
    preset: known.label[lang],
    sum: undefined,
    address: `${href(EXPLORABLE_HOMES[id], pageLang)}${printFields(fields, values, unasked)}`,
  };
}

const round = (value: number) => Number(value.toPrecision(3));
