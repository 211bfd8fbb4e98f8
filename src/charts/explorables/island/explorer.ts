import type { AnyValues } from '../../../explorables/fields.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { ExplorableData } from '../data.ts';

/** What every part of an explorable has at hand: its data, the values as they stand, and how to change them. */
export interface Explorer<V = AnyValues, W = unknown, Own = unknown> {
  data: ExplorableData<W, Own>;
  values: V;
  lang: Lang;
  isChanged: boolean;
  /** Sets values; a step can be gone back over, a drag is none. */
  set(change: Partial<V>, isStep?: boolean): void;
  reset(): void;
}
