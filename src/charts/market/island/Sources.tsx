import type { Lang } from '../../../i18n/languages.ts';
import type { EstimateData } from '../data.ts';

/** Where an estimate was read. */
export function Sources({ estimate: { sources }, lang }: { estimate: Pick<EstimateData, 'sources'>; lang: Lang }) {
  return (
    <>
      {sources.map(({ name, href, published }, index) => (
        <>
          {index > 0 && (lang === 'zh' ? '、' : ', ')}
          <a href={href}>{name}</a>
          {published && (lang === 'zh' ? `（${published}）` : ` (${published})`)}
        </>
      ))}
    </>
  );
}
