import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import { breakEven } from '../../../simulator/fleet.ts';
import { stairsIn } from '../derive.ts';
import { nameOfBought } from '../names.ts';
import { volumePlot } from '../plots/volume.ts';
import { Field } from './Field.tsx';
import { Frame } from './Frame.tsx';
import { NoPrice } from './NoPrice.tsx';
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
