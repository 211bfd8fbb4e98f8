import type { Lang } from '../../i18n/languages.ts';
import { type ExplorableData, unaskedOf } from './data.ts';
import type { Explorer } from './island/explorer.ts';

/** An explorable as the site is built with it: its preset, which nothing changes. */
export function stillExplorer(data: ExplorableData, lang: Lang): Explorer {
  const nothing = () => undefined;
  return { data, values: unaskedOf(data), lang, isChanged: false, set: nothing, reset: nothing };
}
