import { claimWords } from '../../i18n/claim-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Claim } from '../../knowledge/claims/types.ts';
import { CLAIM_KINDS, CLAIM_LAYERS, VERDICTS } from '../../schema/claim.ts';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import { Drawn } from '../kit/Drawn.tsx';
import { layoutScorecard } from './layout.ts';
import type { ScorecardData } from './scene.ts';
import { ScorecardView } from './View.tsx';

interface Props {
  claims: readonly Claim[];
  lang: Lang;
}

function cardOf(claims: readonly Claim[], lang: Lang): ScorecardData {
  const words = claimWords[lang];
  return {
    rows: CLAIM_KINDS.map((kind) => words.kindsMany[kind]),
    columns: VERDICTS.map((verdict) => words.verdicts[verdict]),
    scored: claims.map(({ id, statement, kind, layer, verdict }) => {
      const number = id.replace(/^\D0*/, '');
      return {
        number,
        said: `${number}. ${statement[lang]} (${words.verdicts[verdict.is]})`,
        href: href(routes.claim(id), lang),
        layer,
        row: CLAIM_KINDS.indexOf(kind),
        column: VERDICTS.indexOf(verdict.is),
      };
    }),
  };
}

/** How many claims of each kind fare how: the score card, with the same as a table. */
export function Scorecard({ claims, lang }: Props) {
  const words = claimWords[lang];
  const comma = lang === 'zh' ? '，' : ', ';
  const card = cardOf(claims, lang);
  const count = (part: (claim: Claim) => boolean) => claims.filter(part).length;
  const byVerdict = VERDICTS.flatMap((verdict) => {
    const n = count((claim) => claim.verdict.is === verdict);
    return n > 0 ? [words.verdictsOf[verdict](n)] : [];
  });
  const good = ({ verdict }: Claim) => verdict.is === 'holds' || verdict.is === 'footnote';
  const byKind = CLAIM_KINDS.flatMap((kind) => {
    const n = count((claim) => claim.kind === kind);
    const held = count((claim) => claim.kind === kind && good(claim));
    return n > 0 ? [words.cardKind(words.kindsMany[kind], n, held)] : [];
  });
  const title = words.cardTitle(claims.length, byVerdict.join(comma));
  const rows = CLAIM_KINDS.map((kind) => [
    words.kindsMany[kind],
    ...VERDICTS.map((verdict) => String(count((claim) => claim.kind === kind && claim.verdict.is === verdict))),
  ]);
  return (
    <Drawn
      id="score-card"
      title={title}
      subtitle={words.cardHow}
      draw={(width) => <ScorecardView scene={layoutScorecard(card, width)} label={title} />}
      summary={words.cardSummary(byKind.join(lang === 'zh' ? '；' : '; '))}
      table={{ head: [words.kind, ...card.columns], rows }}
      caption={strings(lang).chartTable}
    >
      <ul class="shapes" aria-label={words.layer}>
        {CLAIM_LAYERS.map((layer) => (
          <li>
            <span class={`layer-mark on-${layer}`} />
            {layer === 'stack' ? words.whole : strings(lang).layers[layer]}
          </li>
        ))}
      </ul>
    </Drawn>
  );
}
