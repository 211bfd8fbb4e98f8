import { formatWhen } from '../../../i18n/date.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainNumber, plainPercent, plainUsd } from '../../../i18n/plain.ts';
import { parseWhen } from '../../../schema/when.ts';
import { BYTES } from '../../../simulator/precision.ts';
import { nameOfBought } from '../names.ts';
import { claimSumsOf } from '../sums.ts';
import { Basis } from './Basis.tsx';
import type { Sim } from './sim.ts';

/** A day (ISO) in words. */
export function dayWords(day: string, lang: Lang): string {
  const when = parseWhen(day);
  return when ? formatWhen(when, lang) : day;
}

/** How two costs stand to each other, in words. */
function against(own: number, bought: number, { data: { words }, lang }: Sim): string {
  const times = bought / own;
  const said = (value: number) => plainNumber(Number(value.toPrecision(2)), lang);
  if (times > 0.95 && times < 1.05) return words.answer.same;
  if (times >= 1) return fillIn(words.answer.times, { n: said(times) });
  return fillIn(words.answer.cheaper, { p: plainPercent(1 - times) });
}

function Countings({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const t = words.answer;
  const cost = one.answer.cost?.usdPerMtok;
  if (!cost) return <p>{t.none}</p>;
  const rows: [string, number][] = [
    [t.outputOnly, cost.outputOnly],
    [t.all, cost.all],
    [t.input, cost.inputSplit],
    [t.output, cost.outputSplit],
  ];
  return (
    <table class="entity-table sim-table">
      <caption>
        {t.countings} <Basis words={words} kind="modelled" />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.counting}</th>
          <th scope="col" class="number">
            {t.usd}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(([, usd]) => Number.isFinite(usd))
          .map(([name, usd]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{plainUsd(usd, lang)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Verdict({ sim }: { sim: Sim }) {
  const { data, one, lang } = sim;
  const t = data.words.answer;
  const own = one.answer.cost?.usdPerMtok.all;
  if (own === undefined || one.bought.length === 0) return null;
  return (
    <table class="entity-table sim-table">
      <caption>
        {fillIn(t.verdict, { day: dayWords(one.resolved.day, lang) })} <Basis words={data.words} kind="fact" />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col" class="number">
            {t.mix}
          </th>
        </tr>
      </thead>
      <tbody>
        {one.bought.map((what) => (
          <tr>
            <th scope="row">
              {nameOfBought(what, one.bought, data, lang)}
              {what.offer && (
                <small>
                  {data.catalogue.names[what.offer.offer.seller]?.[lang]},{' '}
                  {fillIn(t.since, { day: dayWords(what.offer.period.asOf, lang) })}
                </small>
              )}
            </th>
            <td class="number">
              {what.usdPerMtok === undefined ? t.unsold : plainUsd(what.usdPerMtok, lang)}
              {what.usdPerMtok !== undefined && Number.isFinite(own) && own > 0 && (
                <small>{against(own, what.usdPerMtok, sim)}</small>
              )}
            </td>
          </tr>
        ))}
        <tr class="sim-own">
          <th scope="row">{t.own}</th>
          <td class="number">{plainUsd(own, lang)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What follows from a claim, redone; where the machine is another, the claim is not about it. */
export function Claim({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const { claim, batch, throughput } = one.answer;
  const stated = one.record.claim;
  const isOther = (['hardware', 'model', 'count'] as const).some((path) => one.values[path] !== undefined);
  if (!claim || !stated || isOther) return null;
  const t = words.claim;
  // Said of 16 bits and of as many sequences as fit; of other settings it would not be true.
  const isPlain = one.record.concurrency === 'max' && BYTES[one.record.precision.weights] === 2;
  const perS = (part: number) => plainNumber(part * stated.tokens_per_s, lang);
  const reached: [string, number][] = [
    [t.reached, claim.outputReached],
    [t.reachedAll, claim.totalReached],
    [t.ideal, claim.idealReached],
  ];
  return (
    <section class="sim-part">
      <h2>{one.preset.id.startsWith('talk') ? t.title : t.plainTitle}</h2>
      <table class="entity-table sim-table">
        <tbody>
          {claimSumsOf(one, words, lang).map(({ name, sum, is }) => (
            <tr>
              <th scope="row">
                {name}
                <small>{sum}</small>
              </th>
              <td class="number">{is}</td>
            </tr>
          ))}
          {reached.map(([name, part]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">
                {perS(part)}
                <small>{plainPercent(part)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {claim.idealReached < 1 && isPlain && (
        <p class="sim-note">
          {fillIn(t.why, {
            batch: plainNumber(batch, lang),
            out: plainNumber(throughput.outputTokensPerS, lang),
            ideal: perS(claim.idealReached),
            claimed: plainNumber(stated.tokens_per_s, lang),
          })}
        </p>
      )}
    </section>
  );
}

/** The answer: its band, three ways to count it, and what else the money buys. */
export function Answer({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const band = one.answer.uncertainty.usdPerMtokOutputOnly;
  const { spread } = one.record;
  const isSpread = spread.price > 0 || spread.utilisation > 0;
  return (
    <div class="sim-answers">
      {band && Number.isFinite(band.p90) && (
        <p class="sim-band">
          <Basis words={words} kind="modelled" />{' '}
          {fillIn(isSpread ? words.answer.spread : words.answer.band, {
            low: plainUsd(band.p10, lang),
            mid: plainUsd(band.p50, lang),
            high: plainUsd(band.p90, lang),
          })}
        </p>
      )}
      <Countings sim={sim} />
      <Verdict sim={sim} />
    </div>
  );
}
