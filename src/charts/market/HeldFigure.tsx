import { claimWords } from '../../i18n/claim-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { marketWords } from '../../i18n/market-words.ts';
import { Drawn } from '../kit/Drawn.tsx';
import { layoutSpread } from '../spread/layout.ts';
import { SpreadView } from '../spread/View.tsx';
import type { ClaimData, MarketData } from './data.ts';
import { heldAgainst } from './held.ts';
import { Sources } from './island/Sources.tsx';
import { holderName } from './say.ts';
import { percent } from './shares.ts';

/** A floor that was claimed, against every way of counting since, with the metrics for which it holds. */
export function HeldFigure({ data, claim, lang }: { data: MarketData; claim: ClaimData; lang: Lang }) {
  const held = heldAgainst(data, claim, lang);
  if (!held) return null;
  const { readings, floor, above, across, byMetric, holder } = held;
  const words = claimWords[lang];
  const market = marketWords[lang];
  const name = holderName(data, holder);
  const title = words.floorTitle(name, percent(floor), above, readings.length);
  const parts = byMetric.map(({ metric, above: good, all }) =>
    words.floorByMetric(data.metrics.find(({ id }) => id === metric)?.name ?? metric, good, all),
  );
  const straddling = across > 0 ? words.floorStraddles(across) : '';
  return (
    <Drawn
      id={`held-${data.id}`}
      title={title}
      subtitle={words.floorHow}
      draw={(width) => <SpreadView scene={layoutSpread(held.data, width)} label={title} />}
      summary={`${words.floorSummary(parts.join(lang === 'zh' ? '，' : ', '))}${straddling}`}
      still={market.still}
      table={{
        head: [market.publisher, market.counts, name, market.table[4] ?? ''],
        rows: held.data.rows.map((row, index) => [
          row.name,
          row.counts,
          row.short,
          <Sources estimate={readings[index]?.estimate ?? { sources: [] }} lang={lang} />,
        ]),
      }}
      caption={market.figures}
    />
  );
}
