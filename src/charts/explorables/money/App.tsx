import { type MoneyValues, moneyView, yearsOf } from '../../../explorables/money.ts';
import type { MoneyWords } from '../../../i18n/explorables/money.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import { layoutFlow } from '../../flow/layout.ts';
import { mostOf } from '../../flow/stages.ts';
import { FlowView } from '../../flow/View.tsx';
import { Drawn } from '../../kit/Drawn.tsx';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import { drawnDiagram, titleOf } from './drawing.ts';
import type { MoneyOwn } from './own.ts';
import { rowsOf } from './table.tsx';

type MoneyExplorer = Explorer<MoneyValues, MoneyWords, MoneyOwn>;

/** Where the money goes, in the picture of one publisher at a time. */
export function App({ explorer }: { explorer: MoneyExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const view = moneyView(own, values);
  const { flow, diagrams, filing, canMove } = view;
  const title = titleOf(view, words, lang);
  const most = Math.max(...flow.diagrams.map((one) => mostOf(drawnDiagram(one, filing, words, lang))));
  const isPromise = diagrams.some(({ links }) => links.some(({ way }) => way === 'promise'));
  const years = yearsOf(flow);
  const how = [isPromise ? words.howPromise : words.how, ...(years.length > 0 ? [words.sameScale] : [])];
  const names = ['variant', ...(years.length > 0 ? ['year'] : []), ...(canMove ? ['rule'] : [])];
  return (
    <>
      <Controls explorer={explorer} names={names} />
      <Drawn
        title={title}
        subtitle={how.join(common.stop)}
        draw={(width) =>
          diagrams.map((diagram) => {
            const said = fillIn(words.part, { publisher: flow.publisher, when: diagram.when, counts: diagram.counts });
            const scene = layoutFlow(drawnDiagram(diagram, filing, words, lang, most), width);
            return (
              <div class="flow-part">
                <p class="flow-counts">{said}</p>
                <FlowView scene={scene} label={`${title}: ${diagram.when}`} />
              </div>
            );
          })
        }
        summary={fillIn(words.leavesOut, { what: flow.leavesOut })}
        still={common.still}
        table={{ head: words.tableHead, rows: diagrams.flatMap((one) => rowsOf(one, filing, words)) }}
        caption={common.table}
      />
    </>
  );
}
