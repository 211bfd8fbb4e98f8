import { EXPLORABLES } from '../../../charts/explorables/registry.ts';
import { LANGUAGES, type Lang } from '../../../i18n/languages.ts';
import { EXPLORABLE_IDS, type ExplorableId } from '../../../schema/explorable.ts';
import { site } from '../../../site/site.ts';

/** What an explorable fetches when it wakes. */
export function getStaticPaths() {
  return EXPLORABLE_IDS.flatMap((id) => LANGUAGES.map((lang) => ({ params: { id, lang }, props: { id, lang } })));
}

export const GET = ({ props }: { props: { id: ExplorableId; lang: Lang } }) =>
  new Response(JSON.stringify(EXPLORABLES[props.id].data(site(), props.lang)));
