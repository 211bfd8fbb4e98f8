import type { SupplyValues } from '../../../explorables/gpu-supply.ts';
import type { SupplyWords } from '../../../i18n/explorables/gpu-supply.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutPanels } from '../../panels/layout.ts';
import { PanelsView } from '../../panels/View.tsx';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import type { SupplyOwn } from './data.ts';
import type { Telling } from './marks.ts';
import { supplyOf, supplyPanels } from './plots.ts';
import { rowsOf } from './rows.ts';
import { sayPrices, sayWaits } from './say.ts';

type SupplyExplorer = Explorer<SupplyValues, SupplyWords, SupplyOwn>;

/** How long one waits for an accelerator and what an hour of it costs, on one axis of time. */
export function App({ explorer }: { explorer: SupplyExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const telling: Telling = { words, lang, sellers: own.sellers };
  const supply = supplyOf(values, own, telling);
  const panels = supplyPanels(values, supply, telling);
  const { title, summary } = sayPrices(values, own, supply, telling);
  return (
    <Drawn
      title={title}
      subtitle={words.how}
      draw={(width) => panels.panels.length > 0 && <PanelsView scene={layoutPanels(panels, width)} label={title} />}
      summary={summary}
      still={common.still}
      table={{ head: words.tableHead, rows: rowsOf(values, own, supply, telling) }}
      caption={common.table}
      controls={<Controls explorer={explorer} />}
    >
      <p class="explorable-claim">
        {words.claim}
        {own.claim && (
          <>
            {common.open}
            <a href={own.claim.href}>{own.claim.name}</a>
            {common.close}
          </>
        )}
        {common.end}
        {sayWaits(own.chips[values.chip].waits, telling)}
      </p>
    </Drawn>
  );
}
