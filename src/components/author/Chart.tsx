import { Explorable } from '../../charts/explorables/Explorable.tsx';
import { HistoryChart } from '../../charts/history/chart.tsx';
import { RankingChart, rankingsOf } from '../../charts/ranking/chart.tsx';
import { findSeries } from '../../knowledge/lookup.ts';
import { isExplorable } from '../../schema/explorable.ts';
import { parseFactId } from '../../schema/fact-id.ts';
import type { AuthorContext } from './context.ts';

/** A chart made from facts: `ranking/<attribute>[dims]`, `history/<entity>#<attribute>[dims]` or `explorable/<id>`. */
export function Chart({ id, site, lang }: AuthorContext & { id: string }) {
  const [kind, ...rest] = id.split('/');
  const of = rest.join('/');
  if (kind === 'explorable' && isExplorable(of)) return <Explorable id={of} site={site} lang={lang} />;
  if (kind === 'history') {
    const ref = parseFactId(of);
    const series = ref && findSeries(site.graph.index, ref);
    if (series && 'found' in series) return <HistoryChart site={site} series={series.found} lang={lang} />;
  }
  if (kind === 'ranking') {
    const ref = parseFactId(`any#${of}`);
    const rankings = ref ? rankingsOf(site, ref.attribute) : [];
    const ranking = rankings.find(({ dims }) =>
      Object.entries(ref?.dims ?? {}).every(([name, value]) => dims[name] === value),
    );
    if (ranking) return <RankingChart site={site} ranking={ranking} lang={lang} />;
  }
  throw new Error(`there is no chart ${id}`);
}
