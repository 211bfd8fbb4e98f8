import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainPercent } from '../../../i18n/plain.ts';
import { weekPlot } from '../plots/week.ts';
import { Field } from './Field.tsx';
import { Frame } from './Frame.tsx';
import type { Sim } from './sim.ts';

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
