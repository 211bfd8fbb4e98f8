import { type WheelValues, wheelAnswer } from '../../../explorables/flywheel.ts';
import type { FlywheelWords } from '../../../i18n/explorables/flywheel.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainUsd } from '../../../i18n/plain.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { layoutPlot } from '../../plot/layout.ts';
import { PlotView } from '../../plot/View.tsx';
import { wheelLines } from '../../simulator/plots/wheel-lines.ts';
import { Controls } from '../island/Controls.tsx';
import type { Explorer } from '../island/explorer.ts';
import { simulatorAddress } from './address.ts';
import type { WheelOwn } from './data.ts';

type FlywheelExplorer = Explorer<WheelValues, FlywheelWords, WheelOwn>;

/** From an API to a model of one’s own: what both paths have cost, month by month. */
export function App({ explorer }: { explorer: FlywheelExplorer }) {
  const { data, values, lang } = explorer;
  const { words, common, own } = data;
  const setting = own.cases[values.prices];
  const { months, payback, before, stayUsd, switchUsd } = wheelAnswer(values, own);
  const api = setting.apiNames[values.against];
  const title = fillIn(payback === undefined ? words.never : words.title, {
    api,
    model: setting.model,
    payback: payback ?? 0,
    months: months.length,
  });
  const lines = wheelLines(months, payback, words, lang);
  const plot = { ...lines, rules: [{ axis: 'x' as const, at: values.month, name: words.at }] };
  const { hardware, model, rent, day } = setting;
  return (
    <Drawn
      title={title}
      subtitle={fillIn(words.how, {
        model,
        hardware,
        rent,
        price: plainUsd(setting.api[values.against], lang),
        day,
      })}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={fillIn(words.summary, {
        tokens: plainNumber(before.tokens, lang),
        usd: plainUsd(before.usd, lang),
        months: months.length,
        stay: plainUsd(stayUsd, lang),
        switched: plainUsd(switchUsd, lang),
      })}
      table={{
        head: words.head,
        rows: months.map(({ month, tokens, stayTotalUsd, switchTotalUsd }) => [
          String(month),
          plainNumber(tokens, lang),
          plainUsd(stayTotalUsd, lang),
          plainUsd(switchTotalUsd, lang),
        ]),
      }}
      caption={common.table}
      controls={<Controls explorer={explorer} />}
    >
      <p class="explorable-more">
        <a href={simulatorAddress(values, own)}>{words.open}</a>
      </p>
    </Drawn>
  );
}
