import type { Lang } from '../../i18n/languages.ts';
import type { Site } from '../../site/site.ts';

/** What the authors' components draw on. They get it from the page, never from content. */
export interface AuthorContext {
  site: Site;
  /** The language of the body, in which figures are put into words. */
  lang: Lang;
  /** The language of the page, to which links lead; not the body's where that is not translated. */
  pageLang: Lang;
}
