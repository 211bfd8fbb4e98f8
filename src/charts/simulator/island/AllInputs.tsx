import { plainUsd } from '../../../i18n/plain.ts';
import type { Path } from '../../../simulator/fields.ts';
import { knownRents, offersOn } from '../derive.ts';
import { Field, type Option } from './Field.tsx';
import type { Sim } from './sim.ts';

const GROUPS: Record<string, readonly Path[]> = {
  machine: ['count', 'tensor_parallel', 'on'],
  model: [
    'precision.weights',
    'precision.kv',
    'precision.compute',
    'engine.generation',
    'engine.tuning',
    'speculation.acceptance',
    'speculation.gamma',
  ],
  work: ['input_len', 'output_len', 'prefix_hit', 'concurrency'],
  money: [
    'price.usd_per_gpu_hour',
    'ownership.capex_usd',
    'ownership.life_years',
    'ownership.residual_share',
    'ownership.rate',
    'ownership.kw',
    'ownership.pue',
    'ownership.usd_per_kwh',
    'ownership.opex_usd_per_year',
  ],
  load: ['load.headroom', 'fleet.fixed_usd_per_month', 'fleet.min_replicas'],
};

/** Who rents the accelerator out on the day, the cheapest first. */
function sellers({ data, one, lang }: Sim): Option[] {
  const accelerator = one.resolved.scenario.hardwareId;
  if (accelerator === undefined) return [];
  const rents = knownRents(data, accelerator, one.resolved.day);
  const cheapest = new Map<string, Option>();
  for (const { rent, period } of rents) {
    const name = data.catalogue.names[rent.seller]?.[lang] ?? rent.seller;
    if (!cheapest.has(rent.seller))
      cheapest.set(rent.seller, { value: rent.seller, label: `${name}, ${plainUsd(period.low, lang)}` });
  }
  return [...cheapest.values()];
}

/** What may be bought on the day instead, the dearest first. */
function offers({ data, one, lang }: Sim): Option[] {
  const { names } = data.catalogue;
  const word = (id: string) => names[id]?.[lang] ?? id;
  return offersOn(data, one.resolved.day).map(({ offer, period }) => ({
    value: offer.id,
    label: `${word(offer.model)} (${word(offer.seller)}): ${plainUsd(period.input ?? 0, lang)} / ${plainUsd(period.output ?? 0, lang)}`,
  }));
}

/** Every input that is not in the sentence, or in the section that it matters for. */
export function AllInputs({ sim }: { sim: Sim }) {
  const { words } = sim.data;
  const rented = sellers(sim);
  return (
    <details class="sim-all needs-js">
      <summary>{words.more}</summary>
      <div class="sim-groups">
        {Object.entries(GROUPS).map(([group, paths]) => (
          <fieldset>
            <legend>{words.groups[group as keyof typeof words.groups]}</legend>
            {paths.map((path) => (
              <Field sim={sim} path={path} />
            ))}
            {group === 'money' && rented.length > 0 && (
              <Field sim={sim} path="price.seller" options={[{ value: '', label: '—' }, ...rented]} />
            )}
          </fieldset>
        ))}
        <fieldset>
          <legend>{words.groups.bought}</legend>
          <Field sim={sim} path="api.offer" options={[{ value: '', label: words.choices.line }, ...offers(sim)]} />
          <Field sim={sim} path="api.cached_share" />
          <Field sim={sim} path="api.cache_write_share" />
          <Field sim={sim} path="api.reasoning_len" />
          <Field sim={sim} path="api.batch" />
        </fieldset>
      </div>
    </details>
  );
}
