import type { FigureTable } from '../../kit/Data.tsx';
import { Drawn } from '../../kit/Drawn.tsx';
import { shapePath } from '../../kit/marks.ts';
import { layoutPanels } from '../../panels/layout.ts';
import { PanelsView } from '../../panels/View.tsx';
import { holderName, metricName, publisherName, qualifiersOf, shapeOf } from '../say.ts';
import { readingsOf } from '../select.ts';
import { holdersDrawn, sharesData } from '../shares.ts';
import type { Explorer } from './explorer.ts';
import { Sources } from './Sources.tsx';

/** Which shape stands for which metric. */
function Shapes({ explorer: { data, estimates, words } }: { explorer: Explorer }) {
  const seen = new Set(estimates.map(({ series }) => data.series[series]?.metric));
  return (
    <ul class="shapes" aria-label={words.shapes}>
      {data.metrics
        .filter(({ id }) => seen.has(id))
        .map(({ id, name }) => (
          <li>
            <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
              <path d={shapePath(shapeOf(id))} />
            </svg>
            {name}
          </li>
        ))}
    </ul>
  );
}

/** Every estimate that is seen, the newest first. */
function tableOf({ data, estimates, words, lang }: Explorer): FigureTable {
  const rows = [...estimates].sort((a, b) => (a.to === b.to ? a.series - b.series : a.to < b.to ? 1 : -1));
  return {
    head: words.table,
    rows: rows.map((estimate) => {
      const series = data.series[estimate.series];
      const shares = data.holders.flatMap(({ id, name, isTotal }) => {
        const share = estimate.shares[id];
        return share ? [`${name}${isTotal ? ` (${words.total})` : ''} ${share[3]}`] : [];
      });
      return [
        `${estimate.period}${qualifiersOf(data, { estimate }, lang)}`,
        series ? publisherName(data, series) : '',
        series ? metricName(data, series) : '',
        shares.join(lang === 'zh' ? '，' : ', '),
        <Sources estimate={estimate} lang={lang} />,
      ];
    }),
  };
}

/** Every estimate as a mark, a panel for each name. */
export function Shares({ explorer }: { explorer: Explorer }) {
  const { data, estimates, view, words, lang } = explorer;
  const panels = sharesData(data, estimates, view, lang);
  if (!panels) return <p class="market-none">{words.spreadNone}</p>;
  const readings = readingsOf(data, estimates, view.holder);
  const ends = readings.sort((a, b) => a.share[0] - b.share[0]);
  const title = words.sharesTitle(data.name, panels.from.slice(0, 4), panels.to.slice(0, 4), estimates.length);
  const { left } = holdersDrawn(data, estimates, view.holder);
  const name = holderName(data, view.holder);
  const notDrawn = left.map((id) => holderName(data, id)).join(lang === 'zh' ? '、' : ', ');
  const said =
    ends.length > 0 ? words.sharesSummary(name, ends[0]?.share[3] ?? '', ends.at(-1)?.share[3] ?? '', ends.length) : '';
  return (
    <Drawn
      id="shares"
      title={title}
      subtitle={words.sharesHow}
      draw={(width) => <PanelsView scene={layoutPanels(panels, width)} label={title} />}
      summary={[said, left.length > 0 ? words.notDrawn(notDrawn) : ''].filter(Boolean).join(lang === 'zh' ? '' : ' ')}
      still={words.still}
      table={tableOf(explorer)}
      caption={words.tableTitle}
    >
      <Shapes explorer={explorer} />
    </Drawn>
  );
}
