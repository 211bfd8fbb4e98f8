import { plainNumber, plainUsd } from '../../../i18n/plain.ts';
import { printSimulator, type ScenarioState } from '../../../site/simulator-state.ts';
import { type Case, caseOf } from '../derive.ts';
import { nameOfBlock } from '../names.ts';
import { Rows } from './Rows.tsx';
import type { Sim } from './sim.ts';

const MOST = 2;

function rowsOf(cases: readonly Case[], { data, lang }: Sim): [string, ...string[]][] {
  const { words } = data;
  const t = words.compare;
  const number = (value: number) => plainNumber(value, lang);
  const usd = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) ? '—' : plainUsd(value, lang);
  const row = (name: string, said: (one: Case) => string): [string, ...string[]] => [name, ...cases.map(said)];
  return [
    row(words.fields.model, (one) => nameOfBlock('model', one, data, lang)),
    row(words.fields.hardware, (one) => `${one.record.count} × ${nameOfBlock('hardware', one, data, lang)}`),
    row(t.lengths, ({ record }) => `${number(record.input_len)} / ${number(record.output_len)}`),
    row(t.throughput, ({ answer }) => number(answer.throughput.outputTokensPerS)),
    row(t.user, ({ answer }) => number(answer.throughput.perUserTokensPerS)),
    row(t.batch, ({ answer }) => number(answer.batch)),
    row(t.hour, ({ answer }) => usd(answer.cost?.usdPerGpuHour)),
    row(t.out, ({ answer }) => {
      const band = answer.uncertainty.usdPerMtokOutputOnly;
      return `${usd(answer.cost?.usdPerMtok.outputOnly)}${band ? ` (${usd(band.p10)} – ${usd(band.p90)})` : ''}`;
    }),
    row(t.all, ({ answer }) => usd(answer.cost?.usdPerMtok.all)),
    row(t.even, ({ answer }) => {
      const even = answer.breakEven?.tokensPerMonth;
      return even === undefined ? '—' : even === 'never' ? t.never : number(even);
    }),
  ];
}

/** Up to three cases side by side. */
export function Compare({ sim }: { sim: Sim }) {
  const { data, one, state } = sim;
  const t = data.words.compare;
  const presetOf = ({ preset }: ScenarioState) => data.presets.find(({ id }) => id === preset) ?? one.preset;
  const others = state.compared.map((other) => caseOf(data, presetOf(other), other.values));
  const ids = data.presets.map(({ id }) => id);
  const { preset, values, compared } = state;
  const drop = (at: number) => sim.go({ ...state, compared: compared.filter((_, place) => place !== at) });
  const addressOf = (other: Case) =>
    `${data.links.page}${printSimulator({ preset: other.preset.id, values: other.values, compared: [] }, ids)}`;
  return (
    <section class="sim-part needs-js">
      <h2>{t.heading}</h2>
      {others.length > 0 && (
        <Rows
          label={t.heading}
          head={[
            undefined,
            t.now,
            ...others.map((other, at) => (
              <>
                <a href={addressOf(other)}>{other.preset.name}</a>
                <button type="button" class="plain-button" onClick={() => drop(at)}>
                  {t.drop}
                </button>
              </>
            )),
          ]}
          rows={rowsOf([one, ...others], sim)}
        />
      )}
      {compared.length < MOST ? (
        <button
          type="button"
          class="plain-button"
          onClick={() => sim.go({ ...state, compared: [...compared, { preset, values }] })}
        >
          {t.keep}
        </button>
      ) : (
        <p class="sim-note">{t.full}</p>
      )}
    </section>
  );
}
