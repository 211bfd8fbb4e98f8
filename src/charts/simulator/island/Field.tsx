import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  canSet,
  FIELDS,
  type Path,
  readField,
  type Field as Shape,
  type Value,
  valueAt,
} from '../../../simulator/fields.ts';
import type { Sim } from './sim.ts';

/** A choice with its words. */
export interface Option {
  value: string;
  label: string;
}

interface ControlProps {
  sim: Sim;
  path: Path;
  id: string;
  /** Said of it where no label stands beside it. */
  label: string | undefined;
  current: string;
}

function wordOf(value: string, { data: { words } }: Sim): string {
  return words.choices[value as keyof typeof words.choices] ?? value;
}

/** What may be chosen where the field itself says so. */
function choicesOf(shape: Shape, sim: Sim): Option[] | undefined {
  const { words } = sim.data;
  if (shape.kind === 'choice') return shape.choices.map((value) => ({ value, label: wordOf(value, sim) }));
  if (shape.kind === 'flag')
    return [
      { value: 'true', label: words.yes },
      { value: 'false', label: words.no },
    ];
  return undefined;
}

interface PickProps {
  id?: string;
  /** Said of it where no label stands beside it. */
  label?: string | undefined;
  current: string;
  options: readonly Option[];
  choose(value: string): void;
}

/** A choice as the browser has it. */
export function Pick({ id, label, current, options, choose }: PickProps): JSX.Element {
  return (
    <select
      {...(id ? { id } : {})}
      class="field"
      aria-label={label}
      value={current}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {options.map((option) => (
        <option value={option.value} selected={option.value === current}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A choice within a sentence. Without JavaScript it stands as text. */
export function InlinePick(props: PickProps): JSX.Element {
  const { options, current } = props;
  return (
    <span class="sim-field is-inline">
      <span class="needs-js">
        <Pick {...props} />
      </span>
      <b class="without-js">{options.find(({ value }) => value === current)?.label ?? current}</b>
    </span>
  );
}

function Entry({ sim, path, id, label, current }: ControlProps): JSX.Element {
  const shape: Shape = FIELDS[path];
  const isNumber = shape.kind === 'number' || shape.kind === 'integer';
  // What is being typed stands as it is typed, until the field is left.
  const [draft, setDraft] = useState<string>();
  const read = (text: string, isStep: boolean) => {
    const value = text === '' ? undefined : readField(path, text);
    if (value !== undefined) sim.set({ [path]: value }, isStep);
  };
  const step = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (!isNumber || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const by = (event.key === 'ArrowUp' ? 1 : -1) * shape.step * (event.shiftKey ? 10 : 1);
    setDraft(undefined);
    read(String(Number((Number(event.currentTarget.value) + by).toPrecision(12))), false);
  };
  return (
    <input
      id={id}
      class="field"
      type={isNumber ? 'number' : shape.kind === 'day' ? 'date' : 'text'}
      aria-label={label}
      value={draft ?? current}
      {...(isNumber ? { min: shape.min, max: shape.max, step: 'any', inputMode: 'decimal' as const } : {})}
      onInput={({ currentTarget }) => {
        setDraft(currentTarget.value);
        read(currentTarget.value, false);
      }}
      onBlur={() => setDraft(undefined)}
      onKeyDown={step}
    />
  );
}

/** A value as it stands in its field: an hour’s price with its cents. */
function printed(path: Path, value: Value): string {
  const isPrice =
    path === 'price.usd_per_gpu_hour' && value !== '' && Number.isInteger(Math.round(Number(value) * 1e6) / 1e4);
  return isPrice ? Number(value).toFixed(2) : String(value);
}

interface Props {
  sim: Sim;
  path: Path;
  /** Stands within a sentence, without a label of its own. */
  isInline?: boolean;
  options?: readonly Option[];
  /** What to show where nothing is set. */
  unset?: string;
}

/** One input of the case, if it has it: a number, a day, a choice. Without JavaScript it stands as text. */
export function Field({ sim, path, isInline = false, options, unset = '' }: Props): JSX.Element | null {
  const id = useId();
  if (!canSet(sim.one.record, path)) return null;
  const label = sim.data.words.fields[path];
  const current = printed(path, valueAt(sim.one.record, path) ?? unset);
  const all = options ?? choicesOf(FIELDS[path], sim);
  const unseen = isInline ? label : undefined;
  const control = { sim, path, id, label: unseen, current };
  const known = all?.some(({ value }) => value === current)
    ? all
    : all && [{ value: current, label: wordOf(current, sim) }, ...all];
  const choose = (value: string) => sim.set({ [path]: readField(path, value) });
  const name = `sim-field${isInline ? ' is-inline' : ' tool'}${sim.one.values[path] === undefined ? '' : ' is-changed'}`;
  return (
    <span class={name}>
      {!isInline && <label for={id}>{label}</label>}
      <span class="needs-js">
        {known ? (
          <Pick id={id} label={unseen} current={current} options={known} choose={choose} />
        ) : (
          <Entry key={sim.visit} {...control} />
        )}
      </span>
      <b class="without-js">{known?.find(({ value }) => value === current)?.label ?? current}</b>
    </span>
  );
}
