import { fillIn } from '../../../i18n/fill-in.ts';
import { plainPercent } from '../../../i18n/plain.ts';
import { partsBars, tornadoBars } from '../plots/cost-bars.ts';
import { Field } from './Field.tsx';
import { Frame } from './Frame.tsx';
import { NoPrice } from './NoPrice.tsx';
import type { Sim } from './sim.ts';

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
