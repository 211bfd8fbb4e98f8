import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainUsd } from '../../../i18n/plain.ts';
import { wheelIn } from '../derive.ts';
import { wheelPlot } from '../plots/wheel.ts';
import { Field } from './Field.tsx';
import { Frame } from './Frame.tsx';
import { NoPrice } from './NoPrice.tsx';
import type { Sim } from './sim.ts';

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
