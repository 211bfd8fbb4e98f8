import { formatWhen } from '../../../i18n/date.ts';
import { parseWhen } from '../../../schema/when.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { shapePath } from '../../kit/marks.ts';
import { layoutMonths } from '../../months/layout.ts';
import { MonthsView } from '../../months/View.tsx';
import { layoutPanels } from '../../panels/layout.ts';
import { PanelsView } from '../../panels/View.tsx';
import {
  drawnRents,
  hoursPanels,
  marketFor,
  marketPanel,
  monthsDrawing,
  sayMonth,
  sayOneMonth,
  seenIn,
  shapesOf,
} from '../hour-plots.ts';
import { isThin, monthsOf } from '../months.ts';
import { saySources, sayWorked } from '../say.ts';
import { HourTable } from './HourTable.tsx';
import { Accelerator, HourTools } from './HourTools.tsx';
import type { Hours } from './hours.ts';

/** Which shape stands for which form, where there are several. */
function Forms({ hours }: { hours: Hours }) {
  const { data, view, words } = hours;
  const shapes = shapesOf(data, view.accelerator);
  if (shapes.size === 0) return null;
  return (
    <ul class="shapes" aria-label={words.forms}>
      {[...shapes].map(([id, shape]) => (
        <li>
          <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
            <path d={shapePath(shape)} />
          </svg>
          {id === view.accelerator ? words.formUnstated : data.accelerators[id]?.name}
        </li>
      ))}
    </ul>
  );
}

/** Every price of the accelerator’s hour, by terms. */
function Prices({ hours }: { hours: Hours }) {
  const { data, view, words, lang } = hours;
  const panels = hoursPanels(data, view, hours);
  if (!panels) return null;
  const rents = drawnRents(data, view);
  const periods = rents.flatMap((rent) => rent.periods);
  const sellers = new Set(rents.map(({ seller }) => seller));
  const name = data.accelerators[view.accelerator]?.name ?? '';
  const since = periods.map(({ from }) => from.slice(0, 4)).sort()[0] ?? '';
  const title = view.seller
    ? words.hoursTitleOf(name, data.sellers[view.seller]?.name ?? '', periods.length, since)
    : words.hoursTitle(name, periods.length, sellers.size, since);
  const say = (value: number) => sayWorked(value, 'USD', lang);
  const marks = panels.panels.flatMap(({ series }) => series.flatMap((one) => one.marks.filter(({ isEnd }) => !isEnd)));
  return (
    <Drawn
      id="history"
      title={title}
      subtitle={words.hoursHow}
      draw={(width) => <PanelsView scene={layoutPanels(panels, width)} label={title} />}
      summary={words.hoursSummary(
        say(Math.min(...periods.map(({ low }) => low))),
        say(Math.max(...periods.map(({ high }) => high))),
      )}
      still={words.still}
      table={{ head: [words.table], rows: marks.map(({ said }) => [said]) }}
      caption={words.table}
    >
      <Forms hours={hours} />
    </Drawn>
  );
}

/** How far sellers are apart, month by month, with how many are known of each. */
function Spread({ hours }: { hours: Hours }) {
  const { data, view, words, lang } = hours;
  const months = monthsOf(data, view.accelerator);
  const last = months.findLast((month) => !isThin(month));
  if (!last) return null;
  const say = (value: number) => sayWorked(value, 'USD', lang);
  const name = data.accelerators[view.accelerator]?.name ?? '';
  const title = words.spreadTitle(name, say(last.low), say(last.high), sayMonth(last.month, lang), last.prices.length);
  const drawing = monthsDrawing(data, months, hours);
  return (
    <Drawn
      id="spread"
      title={title}
      subtitle={words.spreadHow}
      draw={(width) => <MonthsView scene={layoutMonths(drawing, width)} label={title} />}
      summary={sayOneMonth(last, hours)}
      still={words.still}
      table={{
        head: words.spreadHead,
        rows: [...months]
          .reverse()
          .map(({ month, low, median, high, prices, kept, moved }) => [
            sayMonth(month, lang),
            say(low),
            say(median),
            say(high),
            ...[prices.length, seenIn(prices), kept, moved].map(String),
          ]),
      }}
      caption={words.table}
    />
  );
}

/** What publishers say of the price across sellers. */
function Market({ hours }: { hours: Hours }) {
  const { data, view, words, lang } = hours;
  const panel = marketPanel(data, view.accelerator, hours);
  if (!panel) return null;
  const figures = marketFor(data, view.accelerator);
  const name = data.accelerators[view.accelerator]?.name ?? '';
  const title = words.marketTitle(name, figures.length, new Set(figures.map(({ series }) => series)).size);
  return (
    <Drawn
      id="market"
      title={title}
      subtitle={words.marketHow}
      draw={(width) => <PanelsView scene={layoutPanels(panel, width)} label={title} />}
      summary={words.marketSummary}
      still={words.still}
      table={{
        head: words.marketHead,
        rows: [...figures].reverse().map(({ series, printed, asOf, sources }) => {
          const when = parseWhen(asOf);
          return [series, printed, when ? formatWhen(when, lang) : asOf, saySources(sources, data.sources, lang)];
        }),
      }}
      caption={words.table}
    />
  );
}

/** GPU-hour prices: one state, kept in the URL, from which all is drawn. */
export function HoursApp({ hours }: { hours: Hours }) {
  return (
    <>
      <Accelerator hours={hours} />
      <Spread hours={hours} />
      <Prices hours={hours} />
      <Market hours={hours} />
      <section class="section">
        <HourTools hours={hours} />
        <HourTable hours={hours} />
      </section>
    </>
  );
}
