import type { Lang } from '../../../i18n/languages.ts';
import type { SourceData } from '../data.ts';

/** Where a price was read. */
export function SourceCell({
  ids,
  sources,
  lang,
  note,
}: {
  ids: readonly string[];
  sources: Readonly<Record<string, SourceData>>;
  lang: Lang;
  /** A caveat of the content, in English. */
  note?: string | undefined;
}) {
  return (
    <td>
      {ids.map((id, index) => {
        const source = sources[id];
        return (
          source && (
            <>
              {index > 0 && (lang === 'zh' ? '、' : ', ')}
              <a href={source.href}>{source.name}</a>
            </>
          )
        );
      })}
      {note && <small lang="en">{note}</small>}
    </td>
  );
}
