import { commonWords } from '../../i18n/explorables/common.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Figure } from '../../knowledge/fact.ts';
import { isNumber } from '../../knowledge/fact.ts';
import { unitOf } from '../../knowledge/measured.ts';
import { factor } from '../../knowledge/units.ts';
import { figureWords } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import type { Preset } from './data.ts';
import { originOf, sourcesOf } from './origins.ts';

/**
 * What each source says of a figure, as values that a reader may take; readings without a point of their own are left out.
 * @param name What the preset is called before its value.
 * @param by What a value is multiplied by in the unit of the field.
 */
export function readingPresets(site: Site, figure: Figure, name: string, by: number, lang: Lang): Preset[] {
  const { readings } = figureWords(site, figure, lang);
  return figure.facts.flatMap(({ amount }, index): Preset[] => {
    const reading = readings[index];
    if (!isNumber(amount) || amount.value === undefined || !reading) return [];
    const origin = {
      ...originOf(site, figure, lang),
      asOf: reading.asOf,
      sources: sourcesOf(
        site,
        reading.sources.map(({ id }) => id),
        lang,
      ),
    };
    return [
      { label: `${name}${commonWords[lang].colon}${reading.said}`, value: fourDigits(amount.value * by), origin },
    ];
  });
}

/** What is worked out from a figure is no finer than it is printed. */
export const fourDigits = (value: number) => Number(value.toPrecision(4));

/** How many of a unit one of a figure’s own is. */
export function unitsOf({ graph }: Site, { attribute, amount }: Figure, unit: string): number {
  const own = graph.vocabulary.attributes[attribute];
  const stated = own && unitOf(own, isNumber(amount) ? amount.currency : undefined);
  return (stated === undefined ? undefined : factor(stated, unit)) ?? 1;
}

/** One preset for each label, in the order given. */
export function distinct(presets: readonly Preset[]): Preset[] {
  return presets.filter(({ label }, index) => presets.findIndex((other) => other.label === label) === index);
}
