import { claimWords } from '../../i18n/claim-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Correction } from '../../knowledge/graph.ts';
import { correctionHref } from '../../site/corrections.ts';

interface Props {
  correction: Correction;
  lang: Lang;
  /** Of the page, where a body is read in another language than the page around it. */
  pageLang?: Lang;
}

/** Says beside a figure that it is not printed as it was imported, and leads to the reason. */
export function CorrectedMark({ correction, lang, pageLang = lang }: Props) {
  return (
    <a class="mark-corrected" href={correctionHref(correction.id, pageLang)} title={correction.title[lang]}>
      {claimWords[lang].corrected}
    </a>
  );
}
