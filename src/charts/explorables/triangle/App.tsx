import { type Corner, measureAt, type TriangleValues, triangleAnswer } from '../../../explorables/triangle.ts';
import type { TriangleWords } from '../../../i18n/explorables/triangle.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutPlot } from '../../plot/layout.ts';
import { PlotView } from '../../plot/View.tsx';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import type { TriangleOwn } from './data.ts';
import { sayAt, trianglePlot, triangleRows } from './plots.ts';

type TriangleExplorer = Explorer<TriangleValues, TriangleWords, TriangleOwn>;

/** How far the best of those that have both is from the best of all. */
function shortOf(corner: Corner, own: number, best: number, words: TriangleWords, lang: Lang): string {
  if (own === best) return words.top[corner];
  const by = corner === 'good' ? best - own : corner === 'fast' ? best / own : own / best;
  const x = corner === 'good' ? Math.round(by * 10) / 10 : Number(by.toPrecision(2));
  return fillIn(words.short[corner], { x: plainNumber(x, lang) });
}

/** The finding of the picked two. */
function titleOf({ data, values, lang }: TriangleExplorer): string {
  const { words, own } = data;
  const { placed, both, third, bestOfBoth, best } = triangleAnswer(own.days[values.day], values);
  const n = placed.length;
  if (!best) return words.empty;
  if (!bestOfBoth) return fillIn(words.none[values.pick], { n });
  const [mine, most] = [measureAt(third, bestOfBoth), measureAt(third, best)];
  return fillIn(words.title[values.pick], {
    n,
    k: both.length === 1 ? words.is : fillIn(words.are, { k: both.length }),
    best: third === 'cheap' ? fillIn(words.perMtok, { usd: sayAt(third, mine, lang) }) : sayAt(third, mine, lang),
    short: shortOf(third, mine, most, words, lang),
  });
}

/** Fast, cheap, good: the offers of a day on the plane of the two that are picked. */
export function App({ explorer }: { explorer: TriangleExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const answer = triangleAnswer(own.days[values.day], values);
  const { placed, all, chance, third } = answer;
  const title = titleOf(explorer);
  const plot = trianglePlot(answer, values.share, words, lang);
  const summary = fillIn(words.summary, {
    n: placed.length,
    all: all.length,
    chanceBoth: plainNumber(Number(chance.both.toFixed(1)), lang),
    chanceAll: plainNumber(Number(chance.all.toFixed(1)), lang),
  });
  const isLighter = placed.some(({ isStated }) => isStated);
  return (
    <Drawn
      title={title}
      subtitle={fillIn(words.how, { share: values.share, third: words.size[third] })}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={isLighter ? `${summary}${common.stop}${words.lighter}` : summary}
      still={common.still}
      table={{ head: words.head, rows: triangleRows(answer, words, lang) }}
      caption={common.table}
      controls={<Controls explorer={explorer} />}
    />
  );
}
