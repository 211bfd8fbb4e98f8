import type { Lang } from '../../i18n/languages.ts';
import type { SimulatorData } from './data.ts';
import type { Case } from './derive.ts';

/** Name of the accelerator or the model of a case; where it was written out, that it was. */
export function nameOfBlock(
  key: 'hardware' | 'model',
  { record }: Case,
  { catalogue, words }: SimulatorData,
  lang: Lang,
): string {
  const all: readonly { id: string; name: Record<Lang, string> }[] =
    key === 'hardware' ? catalogue.accelerators : catalogue.models;
  return all.find(({ id }) => id === record[key])?.name[lang] ?? words.bases.given;
}

/** Name of what can be bought: the model, else the line that it belongs to. */
export function nameOfBought(
  { offer, name }: Case['bought'][number],
  { catalogue, words }: SimulatorData,
  lang: Lang,
): string {
  if (!offer) return name?.[lang] ?? words.days.main;
  return catalogue.names[offer.offer.model]?.[lang] ?? offer.offer.model;
}
