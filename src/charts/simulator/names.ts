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

/** Name of what can be bought: the model, with its seller where another sells it too, else the line that it belongs to. */
export function nameOfBought(
  what: Case['bought'][number],
  all: Case['bought'],
  { catalogue, words }: SimulatorData,
  lang: Lang,
): string {
  const { offer, name } = what;
  if (!offer) return name?.[lang] ?? words.days.main;
  const word = (id: string) => catalogue.names[id]?.[lang] ?? id;
  const { model, seller } = offer.offer;
  const isAlone = all.filter((one) => one.offer?.offer.model === model).length === 1;
  return isAlone ? word(model) : `${word(model)}, ${word(seller)}`;
}
