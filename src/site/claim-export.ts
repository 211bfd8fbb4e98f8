import type { Claim } from '../knowledge/claims/types.ts';

/** A claim as it stands in exported files: flat, in both languages. */
export interface ExportedClaim {
  id: string;
  statement: string;
  statementZh: string;
  speaker: string;
  said: string;
  source: string;
  kind: string;
  layer: string;
  judgeFrom: string;
  judgeUntil: string;
  verdict: string;
  judgedOn: string;
  change: string;
  changeZh: string;
  about: string;
  markets: string;
  evidenceFor: string;
  evidenceAgainst: string;
}

export const CLAIM_HEAD: readonly (keyof ExportedClaim)[] = [
  ...(['id', 'statement', 'statementZh', 'speaker', 'said', 'source', 'kind', 'layer'] as const),
  ...(['judgeFrom', 'judgeUntil', 'verdict', 'judgedOn', 'change', 'changeZh', 'about', 'markets'] as const),
  ...(['evidenceFor', 'evidenceAgainst'] as const),
];

/** A claim with its verdict and the ids of what speaks for and against it. */
export function exportClaim(claim: Claim): ExportedClaim {
  const { id, statement, speaker, said, source, kind, layer, horizon, verdict, change, about, markets } = claim;
  const ids = (side: 'for' | 'against') =>
    claim.evidence.filter(({ stance }) => stance === side).map((piece) => piece.fact ?? piece.source);
  return {
    id,
    statement: statement.en,
    statementZh: statement.zh,
    speaker: speaker.en,
    said: said.text,
    source,
    kind,
    layer,
    judgeFrom: horizon?.from.text ?? '',
    judgeUntil: horizon?.until.text ?? '',
    verdict: verdict.is,
    judgedOn: verdict.on.text,
    change: change.en,
    changeZh: change.zh,
    about: about.join(';'),
    markets: Object.keys(markets).join(';'),
    evidenceFor: ids('for').join(';'),
    evidenceAgainst: ids('against').join(';'),
  };
}
