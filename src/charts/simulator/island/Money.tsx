import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainPercent, plainUsd } from '../../../i18n/plain.ts';
import { breakEven } from '../../../simulator/fleet.ts';
import type { SimulatorData } from '../data.ts';
import { stairsIn, wheelIn } from '../derive.ts';
import { nameOfBought } from '../names.ts';
import { partsBars, tornadoBars, volumePlot, weekPlot, wheelPlot } from '../plots.ts';
import { Field } from './Field.tsx';
import { Frame } from './Frame.tsx';
import type { Sim } from './sim.ts';

/** Cost of a month by volume, with the crossing or "never". */
export function Volume({ sim }: { sim: Sim }) {
  const { data, one, lang } = sim;
  const t = data.words.volume;
  const plot = volumePlot(one, data, lang);
  const stairs = stairsIn(one);
  if (!plot || !stairs) return <NoPrice heading={t.heading} words={data.words} />;
  const even = one.answer.breakEven;
  const [main] = one.bought;
  // Further stairs may make the own fleet the dearer one again for a while.
  const isLater = typeof even?.alwaysFrom === 'number' && even.alwaysFrom > Number(even.tokensPerMonth) * 1.01;
  const title = !even
    ? t.alone
    : even.tokensPerMonth === 'never'
      ? fillIn(t.never, { name: main ? nameOfBought(main, one.bought, data, lang) : '' })
      : fillIn(isLater ? t.twice : t.finding, {
          tokens: plainNumber(even.tokensPerMonth, lang),
          always: plainNumber(Number(even.alwaysFrom), lang),
        });
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <Frame
        title={title}
        how={t.how}
        plot={plot}
        words={data.words}
        basis={['modelled', 'fact']}
        table={{
          head: [data.words.answer.what, data.words.compare.even],
          rows: one.bought.map((what) => {
            const crossing = what.usdPerMtok === undefined ? undefined : breakEven(stairs.fleet, what.usdPerMtok);
            const said = crossing
              ? `${plainNumber(crossing.tokensPerMonth, lang)} (${fillIn(t.crossing, { n: plainNumber(crossing.replicas, lang) })})`
              : what.usdPerMtok === undefined
                ? data.words.answer.unsold
                : data.words.compare.never;
            return [nameOfBought(what, one.bought, data, lang), said];
          }),
        }}
      >
        <div class="sim-controls">
          <Field sim={sim} path="fleet.fixed_usd_per_month" />
          <Field sim={sim} path="fleet.min_replicas" />
        </div>
      </Frame>
    </section>
  );
}

/** The load of a week. */
export function Load({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
  } = sim;
  const t = words.load;
  const plot = weekPlot(one, words, sim.lang);
  const sold = plainPercent(one.resolved.scenario.utilisation);
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      {plot ? (
        <Frame
          title={fillIn(t.finding, { n: sold })}
          how={t.how}
          plot={plot}
          words={words}
          basis={['measured']}
          table={{
            head: [t.x, t.y],
            rows: (plot.lines[0]?.points ?? []).map(([hour, part]) => [String(hour), plainPercent(part)]),
          }}
        >
          <div class="sim-controls">
            <Field sim={sim} path="load.headroom" />
          </div>
        </Frame>
      ) : (
        <p class="sim-note">{fillIn(t.assumed, { n: sold })}</p>
      )}
    </section>
  );
}

/** Where the money goes. */
function CostParts({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const t = words.parts;
  const parts = partsBars(one, words, lang);
  if (!parts) return <NoPrice heading={t.heading} words={words} />;
  const steps = parts.rows.slice(0, -1);
  const whole = parts.rows.at(-1)?.to ?? 1;
  const largest = steps.reduce((most, row) => (row.to - row.from > most.to - most.from ? row : most));
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <Frame
        title={fillIn(t.finding, { name: largest.name, part: plainPercent((largest.to - largest.from) / whole) })}
        how={t.how}
        bars={parts}
        words={words}
        basis={['modelled']}
        table={{ head: [t.heading, t.x], rows: parts.rows.map(({ name, said }) => [name, said]) }}
      />
    </section>
  );
}

/** What each input does to the cost. */
function Tornado({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const t = words.tornado;
  const tornado = tornadoBars(one, words, lang);
  if (!tornado) return <NoPrice heading={t.heading} words={words} />;
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <Frame
        title={fillIn(t.finding, { name: tornado.rows[0]?.name ?? '' })}
        how={t.how}
        bars={tornado}
        words={words}
        basis={['modelled', 'measured']}
        table={{ head: [words.inputs.input, t.x], rows: tornado.rows.map(({ name, said }) => [name, said]) }}
      >
        <p class="sim-note">{t.spread}</p>
        <div class="sim-controls">
          <Field sim={sim} path="spread.price" />
          <Field sim={sim} path="spread.utilisation" />
        </div>
      </Frame>
    </section>
  );
}

/** Where the money goes, and what matters most. */
export function Parts({ sim }: { sim: Sim }) {
  return (
    <div class="sim-pair">
      <CostParts sim={sim} />
      <Tornado sim={sim} />
    </div>
  );
}

/** A section whose sums need a price that is not there: its place is kept. */
function NoPrice({ heading, words }: { heading: string; words: SimulatorData['words'] }) {
  return (
    <section class="sim-part">
      <h2>{heading}</h2>
      <p class="sim-note">{words.answer.none}</p>
    </section>
  );
}

/** From an API to a model of one’s own, month by month. */
export function Wheel({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const t = words.wheel;
  const plot = wheelPlot(one, words, lang);
  const { flywheel, training } = one.answer;
  if (!one.record.flywheel) return null;
  if (!plot || !flywheel) return <NoPrice heading={t.heading} words={words} />;
  const title =
    flywheel.paybackMonth === 'never'
      ? fillIn(t.never, { months: one.record.flywheel?.months ?? 0 })
      : fillIn(t.finding, { month: flywheel.paybackMonth });
  const paid = one.record.flywheel?.tune_usd ?? 0;
  const tuned = training && { usd: plainUsd(training.usd, lang), hours: plainNumber(training.gpuHours, lang) };
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <Frame
        title={title}
        how={t.how}
        plot={plot}
        words={words}
        basis={['modelled', 'assumed']}
        table={{
          head: [t.x, t.stay, t.switch],
          rows: wheelIn(one).map((month) => [
            String(month.month),
            plainUsd(month.stayTotalUsd, lang),
            plainUsd(month.switchTotalUsd, lang),
          ]),
        }}
      >
        {tuned && training && (
          <p class="sim-note">{fillIn(training.usd < paid / 4 ? t.tuning : t.tuningDear, tuned)}</p>
        )}
        <div class="sim-controls is-many">
          <Field sim={sim} path="flywheel.tokens_per_month" />
          <Field sim={sim} path="flywheel.growth" />
          <Field sim={sim} path="flywheel.switch_month" />
          <Field sim={sim} path="flywheel.own_share" />
          <Field sim={sim} path="flywheel.tune_usd" />
          <Field sim={sim} path="flywheel.retune_every" />
          <Field sim={sim} path="training.tokens" />
          <Field sim={sim} path="training.method" />
        </div>
      </Frame>
    </section>
  );
}

/** Waiting for a place, where the case says how long is too long. */
export function Queue({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const { queue } = one.answer;
  const asked = one.record.queue;
  if (!queue || !asked) return null;
  const t = words.queue;
  const said =
    queue.slots === 'too many'
      ? t.tooMany
      : fillIn(t.text, {
          share: plainPercent(asked.share),
          rate: plainNumber(asked.requests_per_s, lang),
          wait: plainNumber(asked.max_wait_s, lang),
          slots: plainNumber(queue.slots, lang),
        });
  return (
    <section class="sim-part">
      <h2>{t.title}</h2>
      <p class="sim-note">{said}</p>
      <div class="sim-controls">
        <Field sim={sim} path="queue.requests_per_s" />
        <Field sim={sim} path="queue.max_wait_s" />
      </div>
    </section>
  );
}
