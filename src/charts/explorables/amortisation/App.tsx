import {
  type AmortisationAnswer,
  type AmortisationValues,
  amortisationAnswer,
  cashAt,
  earned,
  SOFTWARE,
  soldFor,
} from '../../../explorables/amortisation.ts';
import type { AmortisationWords } from '../../../i18n/explorables/amortisation.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { longNumber, plainNumber, plainUsd } from '../../../i18n/plain.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutPlot } from '../../plot/layout.ts';
import { PlotView } from '../../plot/View.tsx';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import type { AmortisationOwn } from './data.ts';
import { Lives } from './Lives.tsx';
import { bandOf, cashPlot } from './plots.ts';

export type AmortisationExplorer = Explorer<AmortisationValues, AmortisationWords, AmortisationOwn>;

const MILLION = 1e6;
const BILLION = 1e9;
/** Months that the table always has. */
const MONTHS = [3, 6, 12, 18, 24, 36, ...SOFTWARE];

/** Millions of dollars in words, below zero with a minus. */
const money = (millions: number, lang: Lang) =>
  `${millions < 0 ? '−\u2060' : ''}${plainUsd(Math.abs(millions) * MILLION, lang)}`;

function titleOf(answer: AmortisationAnswer, values: AmortisationValues, words: AmortisationWords, lang: Lang) {
  const { payback, isEarned, cash } = answer;
  const pattern = isEarned ? words.title.earned : payback === undefined ? words.title.never : words.title.late;
  return fillIn(pattern, {
    month: plainNumber(Math.max(1, Math.ceil(payback ?? 0)), lang),
    months: plainNumber(values.months, lang),
    cash: money(cash, lang),
  });
}

function Cash({ explorer }: { explorer: AmortisationExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, fields } = data;
  const answer = amortisationAnswer(values);
  const title = titleOf(answer, values, words, lang);
  const band = bandOf(values, fields);
  const plot = cashPlot(values, band, words, lang);
  const [five, ten] = SOFTWARE;
  const sold = (months: number, isHeld: boolean) =>
    money(amortisationAnswer(soldFor(values, months, isHeld)).cash, lang);
  const { price, tokens } = answer;
  const need =
    price === undefined || tokens === undefined
      ? words.needNot
      : fillIn(words.need, { price: plainUsd(price, lang), tokens: longNumber(tokens * BILLION, lang) });
  return (
    <Drawn
      title={title}
      subtitle={fillIn(words.how, {
        band: band
          ? fillIn(words.band, { low: money(band.better.cost, lang), high: money(band.worse.cost, lang) })
          : '',
      })}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={fillIn(words.summary, {
        profit: money(earned(values, values.months), lang),
        cost: money(values.cost, lang),
        need,
        five: sold(five, false),
        ten: sold(ten, false),
        fiveHeld: sold(five, true),
        tenHeld: sold(ten, true),
      })}
      table={{
        head: words.tableHead,
        rows: [...new Set([...MONTHS, values.months])]
          .sort((a, b) => a - b)
          .map((months) => [
            plainNumber(months, lang),
            money(cashAt(values, months), lang),
            money(cashAt(soldFor(values, months, true), months), lang),
          ]),
      }}
      caption={common.table}
      controls={<Controls explorer={explorer} />}
    />
  );
}

/** Whether a model earns back its training before it is withdrawn, and how long models are sold. */
export function App({ explorer }: { explorer: AmortisationExplorer }) {
  return (
    <>
      <Cash explorer={explorer} />
      <Lives explorer={explorer} />
    </>
  );
}
