import { dataOfMap } from '../../charts/stack-map/chart.ts';
import { sizeData } from '../../charts/stack-map/map-data.ts';
import { LANGUAGES, type Lang } from '../../i18n/languages.ts';
import { site } from '../../site/site.ts';

/** What the living map fetches: its data, and the history of a size when one is chosen. */
export function getStaticPaths() {
  const names = [undefined, ...Object.keys(site().graph.vocabulary.sizes)];
  return LANGUAGES.flatMap((lang) =>
    names.map((size) => ({ params: { name: `${size ? `size-${size}` : 'map'}.${lang}` }, props: { size, lang } })),
  );
}

export const GET = ({ props }: { props: { size: string | undefined; lang: Lang } }) => {
  const { size, lang } = props;
  return new Response(JSON.stringify(size ? sizeData(site(), size, lang) : dataOfMap(site(), lang)));
};
