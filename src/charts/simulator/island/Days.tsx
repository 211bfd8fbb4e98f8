import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainUsd } from '../../../i18n/plain.ts';
import { dayNumber } from '../../../schema/when.ts';
import { monthsTo, type OnDay, onDay } from '../derive.ts';
import { nameOfBought } from '../names.ts';
import { daysPlot, TALK_DAY } from '../plots/days.ts';
import { dayWords } from './Answer.tsx';
import { Frame } from './Frame.tsx';
import { Rows } from './Rows.tsx';
import type { Sim } from './sim.ts';

const FIRST = '2023-01-01';

const isoDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** A change in words: up or down, by how many times or per cent. */
function change(from: number | undefined, to: number | undefined, { data: { words }, lang }: Sim): string | undefined {
  if (from === undefined || to === undefined || from <= 0 || to <= 0) return undefined;
  const t = words.days;
  const times = to / from;
  if (times > 0.97 && times < 1.03) return undefined;
  const n =
    times >= 2 ? `${plainNumber(Number(times.toPrecision(2)), lang)}×` : `${Math.round(Math.abs(times - 1) * 100)}%`;
  return fillIn(times > 1 ? t.up : t.down, { n });
}

function rowsOf(sim: Sim, days: readonly OnDay[]): [string, ...string[]][] {
  const { data, lang, one } = sim;
  const t = data.words.days;
  const range = (low: number, high: number) =>
    low === high ? plainUsd(low, lang) : `${plainUsd(low, lang)} – ${plainUsd(high, lang)}`;
  return [
    [t.hour, ...days.map(({ rent }) => (rent ? range(rent.low.period.low, rent.high.period.high) : t.noRent))],
    [t.ownCost, ...days.map(({ own }) => (own ? range(own.low, own.high) : t.noRent))],
    ...one.bought.map((line, at): [string, ...string[]] => [
      line.name?.[lang] ?? t.main,
      ...days.map(({ bought }) => {
        const what = bought[at];
        return what?.usdPerMtok === undefined
          ? data.words.answer.unsold
          : `${nameOfBought(what, bought, data, lang)}: ${plainUsd(what.usdPerMtok, lang)}`;
      }),
    ]),
  ];
}

/** The same sums with the prices of any day: the talk’s and the chosen one side by side. */
export function Days({ sim }: { sim: Sim }) {
  const { data, one, lang } = sim;
  const t = data.words.days;
  const { day } = one.resolved;
  const sides = [...new Set([TALK_DAY, day, data.today])].map((on) => onDay(data, one, on));
  const [then, now] = [sides[0], sides.at(-1)];
  const rent = change(then?.rent?.low.period.low, now?.rent?.low.period.low, sim);
  const api = change(then?.bought[0]?.usdPerMtok, now?.bought[0]?.usdPerMtok, sim);
  const name = one.bought[0]?.name?.[lang];
  const title =
    rent && api && name
      ? fillIn(t.finding, { since: dayWords(TALK_DAY, lang), now: dayWords(data.today, lang), rent, api, name })
      : t.findingPlain;
  const months = monthsTo(data.today).map((on) => onDay(data, one, on));
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <Frame
        title={title}
        how={t.how}
        plot={daysPlot(one, data, lang)}
        words={data.words}
        basis={['fact', 'modelled']}
        table={{
          head: [t.x, t.ownCost, ...one.bought.map((line) => line.name?.[lang] ?? t.main)],
          rows: months.map((month) => [
            month.day,
            month.own ? `${plainUsd(month.own.low, lang)} – ${plainUsd(month.own.high, lang)}` : t.noRent,
            ...month.bought.map((what) =>
              what.usdPerMtok === undefined ? data.words.answer.unsold : plainUsd(what.usdPerMtok, lang),
            ),
          ]),
        }}
      >
        <label class="sim-slider needs-js">
          <span>
            {t.slider} <b>{dayWords(day, lang)}</b>
          </span>
          <input
            type="range"
            min={dayNumber(FIRST)}
            max={dayNumber(data.today)}
            step={1}
            value={dayNumber(day)}
            aria-valuetext={dayWords(day, lang)}
            onInput={({ currentTarget }) => sim.set({ on: isoDay(Number(currentTarget.value)) }, false)}
          />
        </label>
        <Rows
          label={t.heading}
          head={[t.line, ...sides.map((side) => dayWords(side.day, lang))]}
          rows={rowsOf(sim, sides)}
        />
      </Frame>
    </section>
  );
}
