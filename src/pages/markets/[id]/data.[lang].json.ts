import { marketData } from '../../../charts/market/page-data.ts';
import { LANGUAGES, type Lang } from '../../../i18n/languages.ts';
import type { Market } from '../../../knowledge/markets/types.ts';
import { site } from '../../../site/site.ts';

/** What the page of a market fetches when it wakes. */
export function getStaticPaths() {
  return [...site().graph.markets.values()].flatMap((market) =>
    LANGUAGES.map((lang) => ({ params: { id: market.id, lang }, props: { market, lang } })),
  );
}

export const GET = ({ props }: { props: { market: Market; lang: Lang } }) =>
  new Response(JSON.stringify(marketData(site(), props.market, props.lang)));
