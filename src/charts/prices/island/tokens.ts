import type { Lang } from '../../../i18n/languages.ts';
import type { PriceWords } from '../../../i18n/price-words.ts';
import type { Go } from '../../kit/use-url.ts';
import type { TokensData } from '../data.ts';
import type { TokensView } from '../view.ts';

/** Token prices as they are looked at. */
export interface Tokens {
  data: TokensData;
  view: TokensView;
  words: PriceWords;
  lang: Lang;
  go: Go;
}
