import { type OneSecondValues, YEAR } from '../../../explorables/one-second.ts';
import type { OneSecondWords } from '../../../i18n/explorables/one-second.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import { longNumber, plainNumber } from '../../../i18n/plain.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutPlot } from '../../plot/layout.ts';
import { PlotView } from '../../plot/View.tsx';
import { layoutStrips } from '../../strips/layout.ts';
import { StripsView } from '../../strips/View.tsx';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import type { OneSecondOwn } from './data.ts';
import { clockStrips, covered, growthPlot, peakNow, speedNow, stretches, timeOf, workAt } from './plots.ts';
import { operations, rangeWords, spanWords } from './span.ts';

type OneSecondExplorer = Explorer<OneSecondValues, OneSecondWords, OneSecondOwn>;

function Clock({ explorer }: { explorer: OneSecondExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const { name, said } = own.machines[values.machine];
  const machine = values.count === 1 ? name : fillIn(words.several, { n: plainNumber(values.count, lang), name });
  const speed = speedNow(values, own);
  const peak = peakNow(values, own);
  const timeAt = (id: string) => {
    const work = workAt(own, id);
    return work ? spanWords(timeOf(work, speed).high, words, lang) : '';
  };
  const title = fillIn(words.title, {
    machine,
    talk: timeAt('talk'),
    gpt3: timeAt('gpt-3'),
    grok4: timeAt('grok-4'),
  });
  const isAsked = peak.precision === values.precision && peak.sparsity === values.sparsity;
  const strips = clockStrips(values, own, words, lang);
  return (
    <Drawn
      title={title}
      subtitle={fillIn(words.how, {
        bits: peak.precision,
        zeros: words.zeros[peak.sparsity],
        reached: plainNumber(values.reached, lang),
        instead: isAsked ? '' : words.instead,
      })}
      draw={(width) => <StripsView scene={layoutStrips(strips, width)} label={title} />}
      summary={fillIn(words.summary, {
        peak: said[`${peak.precision} ${peak.sparsity}`] ?? '',
        speed: operations(speed.high),
        hand: spanWords(speed.high / own.people, words, lang),
      })}
      still={common.still}
      table={{
        head: words.tableHead,
        rows: own.works.map((work) => [
          work.name,
          work.released,
          work.compute,
          rangeWords(timeOf(work, speed), words, lang),
          work.source,
        ]),
      }}
      caption={common.table}
      controls={<Controls explorer={explorer} />}
    />
  );
}

function Growth({ explorer }: { explorer: OneSecondExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const models = own.works.slice(1);
  const byDay = [...models].sort((a, b) => (a.day < b.day ? -1 : 1));
  const largest = models.reduce((a, b) => (a.high >= b.high ? a : b));
  const [first, newest] = [byDay[0] ?? largest, byDay.at(-1) ?? largest];
  const speed = speedNow(values, own);
  const title = fillIn(words.growthTitle, {
    years: Number(largest.day.slice(0, 4)) - Number(first.day.slice(0, 4)),
    factor: longNumber(largest.high / first.high, lang),
    covered: covered(own, speed, YEAR),
    all: models.length,
  });
  const plot = growthPlot(values, own, words);
  return (
    <Drawn
      title={title}
      subtitle={words.growthHow}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={fillIn(words.growthSummary, {
        second: operations(speed.high),
        year: operations(speed.high * YEAR),
        newest: newest.name,
      })}
      still={common.still}
      table={{
        head: words.growthHead,
        rows: stretches(words).map(([name, seconds]) => [
          name,
          operations(speed.high * seconds),
          String(covered(own, speed, seconds)),
        ]),
      }}
      caption={common.table}
    />
  );
}

/** How long training takes on a machine, and what a second of it was once worth. */
export function App({ explorer }: { explorer: OneSecondExplorer }) {
  return (
    <>
      <Clock explorer={explorer} />
      <Growth explorer={explorer} />
    </>
  );
}
