import type { ComponentChildren } from 'preact';
import { fillIn } from '../../../i18n/fill-in.ts';
import { plainPercent, plainUsd } from '../../../i18n/plain.ts';
import type { Path } from '../../../simulator/fields.ts';
import { gpuHourUsd } from '../../../simulator/simulate.ts';
import { knownRents } from '../derive.ts';
import { Field, InlinePick, type Option } from './Field.tsx';
import type { Sim } from './sim.ts';

/** Puts elements in the place of `{name}` in a pattern; a mark that follows one must not begin a line. */
function woven(pattern: string, parts: Record<string, ComponentChildren>): ComponentChildren[] {
  const pieces = pattern.split(/\{(\w+)\}/);
  const markOf = (text = '') => /^[,.，。：；、]/.exec(text)?.[0] ?? '';
  return pieces.map((piece, at) => {
    if (at % 2 === 0) return at === 0 ? piece : piece.slice(markOf(piece).length);
    return (
      <span class="sim-held">
        {parts[piece]}
        {markOf(pieces[at + 1])}
      </span>
    );
  });
}

function hardwareOptions({ data, lang }: Sim): Option[] {
  return data.catalogue.accelerators.map(({ id, name }) => ({ value: id, label: name[lang] })).sort(byLabel);
}

function modelOptions({ data, lang }: Sim): Option[] {
  return data.catalogue.models.map(({ id, name }) => ({ value: id, label: name[lang] })).sort(byLabel);
}

const byLabel = (a: Option, b: Option) => (a.label < b.label ? -1 : 1);

/**
 * An accelerator brings its own price: the cheapest on record on the day. Where none is, the last chip's would be wrong,
 * so that the hour costs nothing until somebody says what it costs.
 */
function chooseHardware(sim: Sim, id: string): void {
  const { data, one } = sim;
  const isPreset = id === one.preset.record.hardware;
  const [cheapest] = knownRents(data, id, one.resolved.day);
  const isRented = one.record.price !== undefined && !isPreset;
  sim.set({
    hardware: isPreset ? undefined : id,
    'price.seller': isRented ? cheapest?.rent.seller : undefined,
    'price.usd_per_gpu_hour': isRented && !cheapest ? 0 : undefined,
  });
}

const SHARES = [1, 0.75, 0.5, 0.25, 0.1];
const WEEKS = ['azure-chat', 'azure-code'] as const;

/** The load: a measured week, or a part of the time. */
function Load({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
  } = sim;
  const { load } = one.record;
  const current = load?.profile ?? String(one.resolved.scenario.utilisation);
  const shareWords = (part: number) =>
    part === 1 ? words.loads.whole : fillIn(words.loads.part, { n: plainPercent(part) });
  const options = [
    ...WEEKS.map((week) => ({ value: week as string, label: words.loads[week] })),
    ...[...new Set([...SHARES, ...(load?.profile ? [] : [one.resolved.scenario.utilisation])])]
      .sort((a, b) => b - a)
      .map((part) => ({ value: String(part), label: shareWords(part) })),
  ];
  const choose = (value: string) => {
    const isWeek = (WEEKS as readonly string[]).includes(value);
    sim.set({ 'load.profile': isWeek ? value : undefined, 'load.utilisation': isWeek ? undefined : Number(value) });
  };
  if (!load) return <b>{words.loads.whole}</b>;
  return <InlinePick label={words.fields['load.profile']} current={current} options={options} choose={choose} />;
}

function Hardware({ sim }: { sim: Sim }) {
  const { hardware } = sim.one.record;
  const { words } = sim.data;
  const isNamed = typeof hardware === 'string';
  const options = [...(isNamed ? [] : [{ value: '', label: words.bases.given }]), ...hardwareOptions(sim)];
  return (
    <InlinePick
      label={words.fields.hardware}
      current={isNamed ? hardware : ''}
      options={options}
      choose={(id) => chooseHardware(sim, id)}
    />
  );
}

/** The price of an hour: a number to change, whether it came from a seller or from the case itself. */
function Price({ sim }: { sim: Sim }) {
  const { one, lang } = sim;
  const usd = gpuHourUsd(one.resolved.scenario) ?? 0;
  if (!one.record.price) return <b>{plainUsd(usd, lang)}</b>;
  const dollar = lang === 'en' ? '$' : '';
  const after = lang === 'zh' ? ' 美元' : '';
  return (
    <span class="sim-price">
      {dollar}
      <Field sim={sim} path="price.usd_per_gpu_hour" isInline unset={String(Number(usd.toPrecision(4)))} />
      {after}
    </span>
  );
}

/** The case in one sentence whose numbers can be changed, and its answer. */
export function Sentence({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const field = (path: Path, options?: Option[]) => (
    <Field sim={sim} path={path} isInline {...(options ? { options } : {})} />
  );
  const usd = one.answer.cost?.usdPerMtok.outputOnly;
  return (
    <p class="sim-sentence">
      {woven(words.sentence, {
        model: field('model', modelOptions(sim)),
        count: field('count'),
        hardware: <Hardware sim={sim} />,
        price: <Price sim={sim} />,
        input: field('input_len'),
        output: field('output_len'),
        load: <Load sim={sim} />,
        answer: <output class="sim-answer">{usd === undefined ? '—' : plainUsd(usd, lang)}</output>,
      })}
    </p>
  );
}
