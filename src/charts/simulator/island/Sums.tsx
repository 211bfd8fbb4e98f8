import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber, plainPercent } from '../../../i18n/plain.ts';
import { FAR } from '../../../simulator/nearest.ts';
import { nearestIn } from '../derive.ts';
import { sumsOf } from '../sums.ts';
import { dayWords } from './Answer.tsx';
import { Basis } from './Basis.tsx';
import type { Sim } from './sim.ts';

/** The sums with the reader’s own numbers in them. */
export function Sums({ sim }: { sim: Sim }) {
  const { words, links } = sim.data;
  const t = words.sums;
  const [before, after] = t.source.split('{link}');
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <dl class="sim-sums">
        {sumsOf(sim.one, words, sim.lang).map(({ name, sum, is }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {sum} = <b>{is}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p class="sim-note">
        {before}
        <a href={links.validation}>{t.sourceLink}</a>
        {after}
      </p>
    </section>
  );
}

/** The published measurement that comes nearest, and how far the model is off on it. */
export function Nearest({ sim }: { sim: Sim }) {
  const { data, one, lang } = sim;
  const t = data.words.near;
  const near = nearestIn(data, one);
  if (!near) return null;
  const { one: row, away } = near;
  const off = row.predicted / row.measured - 1;
  const said = fillIn(off >= 0 ? t.above : t.below, { n: plainPercent(Math.abs(off)) });
  return (
    <section class="sim-part">
      <h2>
        {t.heading} <Basis words={data.words} kind="measured" />
      </h2>
      {away > FAR && <p class="sim-note">{t.far}</p>}
      <p>
        {fillIn(t.text, {
          model: row.model,
          count: row.count,
          weights: row.weights,
          date: dayWords(row.date, lang),
          batch: row.batch === undefined ? '' : fillIn(t.batch, { n: plainNumber(row.batch, lang) }),
          hardware: row.hardware,
          input: plainNumber(row.input, lang),
          output: plainNumber(row.output, lang),
          measured: plainNumber(row.measured, lang),
          unit: t.units[row.metric],
          predicted: plainNumber(row.predicted, lang),
          off: said,
        })}{' '}
        {row.source && (
          <a href={row.source.url} rel="noopener">
            {t.source}: {row.source.publisher}
          </a>
        )}
      </p>
      <p class="sim-note">
        {t.error} <a href={data.links.validation}>{data.words.validation}</a>
      </p>
    </section>
  );
}
