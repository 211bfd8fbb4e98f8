import type { Lang } from '../../i18n/languages.ts';
import type { ExplorableId } from '../../schema/explorable.ts';
import { routes } from '../../schema/routes.ts';
import { asset } from '../../site/links.ts';
import type { Site } from '../../site/site.ts';
import { EXPLORABLES } from './registry.ts';
import { stillExplorer } from './still.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'strata-explorable': HTMLAttributes<HTMLElement>;
    }
  }
}

/** An explorable as it stands in a page: its preset, which wakes where there is JavaScript. */
export function Explorable({ id, site, lang }: { id: ExplorableId; site: Site; lang: Lang }) {
  const { data, App } = EXPLORABLES[id];
  return (
    <strata-explorable
      data-id={id}
      data-src={`${asset(routes.explorable(id))}data.${lang}.json`}
      data-lang={lang}
      data-pagefind-ignore
    >
      <App explorer={stillExplorer(data(site, lang), lang)} />
    </strata-explorable>
  );
}
