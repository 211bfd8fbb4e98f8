import { type LagValues, lagAnswer } from '../../../explorables/lag.ts';
import type { LagWords } from '../../../i18n/explorables/lag.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutPlot } from '../../plot/layout.ts';
import { PlotView } from '../../plot/View.tsx';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import type { LagOwn } from './data.ts';
import { estimatesPlot, lagPlot, lagRowWords, sayMonths } from './plots.ts';

type LagExplorer = Explorer<LagValues, LagWords, LagOwn>;

/** Our own count: each closed record, and how long until an open model had it. */
function Records({ explorer }: { explorer: LagExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const { test } = values;
  const answer = lagAnswer(own.tests[test], values);
  const { rows, reached, standing, shortest, longest, median } = answer;
  const title = fillIn(reached.length > 0 ? words.title : words.titleNone, {
    k: reached.length,
    n: rows.length,
    test: words.tests[test],
    median: sayMonths(median),
  });
  const names = standing.map(({ closed }) => closed.name).join(lang === 'zh' ? '、' : ', ');
  const summary = fillIn(words.summary, {
    min: sayMonths(shortest?.months ?? 0),
    minName: shortest?.closed.name ?? '',
    max: sayMonths(longest?.months ?? 0),
    maxName: longest?.closed.name ?? '',
    standing: standing.length > 0 ? fillIn(words.standing, { names }) : words.noneStanding,
  });
  const plot = lagPlot(answer, own.from[test], words, lang);
  return (
    <Drawn
      title={title}
      subtitle={fillIn(words.how, { until: own.until[test] })}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={shortest ? summary : fillIn(words.standing, { names })}
      still={common.still}
      table={{ head: words.head, rows: rows.map((row) => lagRowWords(row, words, lang)) }}
      caption={common.table}
      controls={<Controls explorer={explorer} />}
    />
  );
}

/** What others have published. */
function Published({ explorer }: { explorer: LagExplorer }) {
  const { words, common, own } = explorer.data;
  const { published } = words;
  const { estimates } = own;
  const last = estimates.at(-1)?.day.slice(0, 4) ?? '';
  const late = estimates.filter(({ day }) => day.startsWith(last));
  const title = fillIn(published.title, {
    low: Math.min(...estimates.map(({ low }) => low)),
    high: Math.max(...estimates.map(({ high }) => high)),
    lateLow: Math.min(...late.map(({ low }) => low)),
    lateHigh: Math.max(...late.map(({ high }) => high)),
    year: last,
  });
  const plot = estimatesPlot(estimates, words);
  return (
    <Drawn
      title={title}
      subtitle={published.how}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={published.summary}
      still={common.still}
      table={{
        head: published.head,
        rows: estimates.map(({ publisher, months, what, asOf }) => [publisher, months, what, asOf]),
      }}
      caption={common.table}
    />
  );
}

/** How far open models trail closed ones: our count, and what others say. */
export function App({ explorer }: { explorer: LagExplorer }) {
  return (
    <>
      <Records explorer={explorer} />
      <Published explorer={explorer} />
    </>
  );
}
