import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutStrips } from '../../strips/layout.ts';
import { StripsView } from '../../strips/View.tsx';
import type { AmortisationExplorer } from './App.tsx';
import { livesStrips } from './plots.ts';

/** How long models were sold, model by model, against what the talk said of models and of software. */
export function Lives({ explorer }: { explorer: AmortisationExplorer }) {
  const { data, lang } = explorer;
  const { words, common, own } = data;
  const models = own.lives.flatMap(({ name, marks }) =>
    marks.flatMap(({ model, high, source }) => (model === undefined ? [] : [{ maker: name, model, high, source }])),
  );
  const over = (years: number) => models.filter(({ high }) => high > years).length;
  const shortest = models.reduce((a, b) => (a.high <= b.high ? a : b));
  const longest = models.reduce((a, b) => (a.high >= b.high ? a : b));
  const title = fillIn(words.livesTitle, { all: models.length, over: over(1), two: over(2) });
  const strips = livesStrips(own, words);
  return (
    <Drawn
      title={title}
      subtitle={words.livesHow}
      draw={(width) => <StripsView scene={layoutStrips(strips, width)} label={title} />}
      summary={fillIn(words.livesSummary, {
        shortest: shortest.model,
        short: plainNumber(shortest.high * 12, lang),
        longest: longest.model,
        long: plainNumber(longest.high * 12, lang),
      })}
      still={common.still}
      table={{
        head: words.livesHead,
        rows: models.map(({ maker, model, high, source }) => [maker, model, plainNumber(high, lang), source]),
      }}
      caption={common.table}
    />
  );
}
