import type { Lang } from '../../../i18n/languages.ts';
import type { PriceWords } from '../../../i18n/price-words.ts';
import type { Go } from '../../kit/use-url.ts';
import type { HoursData } from '../data.ts';
import type { HoursView } from '../hours-view.ts';

/** GPU-hour prices as they are looked at. */
export interface Hours {
  data: HoursData;
  view: HoursView;
  words: PriceWords;
  lang: Lang;
  go: Go;
}
