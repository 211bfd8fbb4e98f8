import { formatDay } from '../../../i18n/date.ts';
import { Drawn } from '../../kit/Drawn.tsx';
import { shapePath } from '../../kit/marks.ts';
import { layoutPlot } from '../../plot/layout.ts';
import { PlotView } from '../../plot/View.tsx';
import { tokenHistory } from '../history.ts';
import {
  cheapestPlot,
  type Fallen,
  fallenAt,
  launches,
  launchPlot,
  qualityName,
  qualityShape,
  sourcesOf,
} from '../levels.ts';
import { sayWorked } from '../say.ts';
import type { Tokens } from './tokens.ts';

const round = (value: number, lang: string) =>
  new Intl.NumberFormat(lang, { maximumSignificantDigits: 2 }).format(value);

/** What one seller asked for each of its models. */
export function History({ tokens }: { tokens: Tokens }) {
  const { data, view, words, lang } = tokens;
  const history = tokenHistory(data, view.drawn, tokens);
  if (!history) return null;
  const { plot, count, low, high } = history;
  const title = words.historyTitle(data.sellers[view.drawn]?.name ?? view.drawn, count);
  return (
    <Drawn
      id="history"
      title={title}
      subtitle={words.historyHow}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={words.historySummary(sayWorked(low, 'USD', lang), sayWorked(high, 'USD', lang))}
      still={words.still}
      table={{ head: [words.table], rows: (plot.marks ?? []).map(({ said }) => [said]) }}
      caption={words.table}
    />
  );
}

function Declines({ fallen, tokens: { words, lang } }: { fallen: readonly Fallen[]; tokens: Tokens }) {
  const told = fallen.filter(({ decline }) => decline !== undefined);
  if (told.length === 0) return null;
  return (
    <section class="section" id="decline">
      <h2>{words.decline}</h2>
      <p class="soft">{words.declineHow}</p>
      <ul class="declines">
        {told.map(({ level, decline }) => {
          if (!decline) return null;
          const { first, last, factor, years, perYear } = decline;
          return (
            <li>
              <strong>{words.level(level.name, level.testName, `${level.score}%`)}</strong>
              <span>
                {words.declineSum(
                  sayWorked(first.price, 'USD', lang),
                  sayWorked(last.price, 'USD', lang),
                  round(factor, lang),
                  years.toFixed(1),
                  perYear.toFixed(1),
                )}
              </span>
              <small>{words.declineSpan(formatDay(first.day, lang), formatDay(last.day, lang))}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The lowest price at each level of quality, and how fast it fell. */
export function Cheapest({ tokens }: { tokens: Tokens }) {
  const { data, words, lang } = tokens;
  const fallen = fallenAt(data);
  if (fallen.length === 0) return <p>{words.cheapestNone}</p>;
  const furthest = fallen.reduce((a, b) => ((a.decline?.factor ?? 0) >= (b.decline?.factor ?? 0) ? a : b));
  const { decline, level } = furthest;
  const title = decline
    ? words.cheapestTitle(level.name, round(decline.factor, lang), decline.years.toFixed(1))
    : words.cheapestOne(level.name);
  const plot = cheapestPlot(data, fallen, tokens);
  const rows = fallen.flatMap((one) =>
    one.points.map((point) => [
      words.level(one.level.name, one.level.testName, `${one.level.score}%`),
      formatDay(point.day, lang),
      sayWorked(point.price, 'USD', lang),
      data.models[point.offer.model]?.name ?? point.offer.model,
      data.sellers[point.offer.seller]?.name ?? point.offer.seller,
      sourcesOf(data, point, lang),
    ]),
  );
  const names = fallen.map((one) => words.level(one.level.name, one.level.testName, `${one.level.score}%`));
  return (
    <>
      <Drawn
        id="cheapest"
        title={title}
        subtitle={words.cheapestHow}
        draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
        summary={words.cheapestOne(names.join(lang === 'zh' ? '、' : ', '))}
        still={words.still}
        table={{ head: words.cheapestHead, rows }}
        caption={words.table}
      />
      <Declines fallen={fallen} tokens={tokens} />
    </>
  );
}

/** Every model on its first day, by how good it is. */
export function Launches({ tokens }: { tokens: Tokens }) {
  const { data, words } = tokens;
  const [level] = data.classes;
  if (!level) return null;
  const all = launches(data, level.test);
  const plot = launchPlot(data, all, tokens);
  const title = words.classTitle(all.length, level.testName);
  const classes = [...data.classes.keys()].reverse().concat(-1);
  return (
    <Drawn
      id="classes"
      title={title}
      subtitle={words.classHow}
      draw={(width) => <PlotView scene={layoutPlot(plot, width)} label={title} />}
      summary={words.classSummary(all.filter(({ reached }) => reached === undefined).length)}
      still={words.still}
      table={{ head: [words.table], rows: (plot.marks ?? []).map(({ said }) => [said]) }}
      caption={words.table}
    >
      <ul class="shapes" aria-label={words.classes}>
        {[...classes, undefined].map((reached) => (
          <li>
            <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
              <path class={reached === undefined ? 'is-hollow' : undefined} d={shapePath(qualityShape(reached))} />
            </svg>
            {reached === undefined ? words.notTested : qualityName(data.classes, reached, words)}
          </li>
        ))}
      </ul>
    </Drawn>
  );
}
