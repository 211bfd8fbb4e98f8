import { hoursData } from '../../../charts/prices/page-data.ts';
import { LANGUAGES, type Lang } from '../../../i18n/languages.ts';
import { site } from '../../../site/site.ts';

/** What the page fetches when it wakes. */
export function getStaticPaths() {
  return LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }));
}

export const GET = ({ props }: { props: { lang: Lang } }) =>
  new Response(JSON.stringify(hoursData(site(), props.lang)));
