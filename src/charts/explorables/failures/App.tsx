import { betweenInterruptions, type FailureValues, failureAnswer, lostShare } from '../../../explorables/failures.ts';
import type { FailuresWords } from '../../../i18n/explorables/failures.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainUsd } from '../../../i18n/plain.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutPlot } from '../../plot/layout.ts';
import { PlotView } from '../../plot/View.tsx';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import type { FailuresOwn } from './data.ts';
import { FEW_MINUTES, intervalPlot, percentOf, sizePlot, sizeRows, spanWords } from './plots.ts';

type FailuresExplorer = Explorer<FailureValues, FailuresWords, FailuresOwn>;

const INTERVALS = [1, 5, 15, 30, 60, 180, 720];

/** What the talk held, and what follows from the values as they stand. */
function Claim({ explorer: { data, values, lang } }: { explorer: FailuresExplorer }) {
  const { words, common, own } = data;
  const { mean, least } = failureAnswer(values);
  const answer = fillIn(words.claimAnswer, {
    mean: spanWords(mean, words, lang),
    few: FEW_MINUTES,
    lost: percentOf(lostShare(values, FEW_MINUTES * 60)),
    least: percentOf(least),
  });
  return (
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
      {answer}
    </p>
  );
}

function Interval({ explorer }: { explorer: FailuresExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common } = data;
  const { mean, lost, least, young, daly, gpuHours, usd } = failureAnswer(values);
  const title = fillIn(words.title, {
    gpus: plainNumber(values.gpus, lang),
    mean: spanWords(mean, words, lang),
    lost: percentOf(lost),
  });
  const plot = intervalPlot(values, words, lang);
  const summary = fillIn(words.summary, {
    daly: plainNumber(daly, lang),
    young: plainNumber(young, lang),
    least: percentOf(least),
    gpuHours: plainNumber(gpuHours, lang),
    usd: plainUsd(usd, lang),
  });
  return (
    <Drawn
      title={title}
      subtitle={words.how}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={summary}
      table={{
        head: words.tableHead,
        rows: [...new Set([...INTERVALS, values.every])]
          .sort((a, b) => a - b)
          .map((minutes) => [plainNumber(minutes, lang), percentOf(lostShare(values, minutes * 60))]),
      }}
      caption={common.table}
      controls={<Controls explorer={explorer} />}
    >
      <Claim explorer={explorer} />
    </Drawn>
  );
}

function Size({ explorer }: { explorer: FailuresExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const title = fillIn(words.sizeTitle, { ten: percentOf(failureAnswer({ ...values, gpus: values.gpus * 10 }).least) });
  const plot = sizePlot(values, own, words, lang);
  const span = (gpus: number) => spanWords(betweenInterruptions({ ...values, gpus }), words, lang);
  return (
    <Drawn
      title={title}
      subtitle={words.sizeHow}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={fillIn(words.sizeSummary, { thousand: span(1000), hundred: span(100_000) })}
      still={common.still}
      table={{ head: words.sizeHead, rows: sizeRows(values, words, lang) }}
      caption={common.table}
    />
  );
}

/** How much of a cluster’s time failures cost, by how often it is saved and by how large it is. */
export function App({ explorer }: { explorer: FailuresExplorer }) {
  return (
    <>
      <Interval explorer={explorer} />
      <Size explorer={explorer} />
    </>
  );
}
