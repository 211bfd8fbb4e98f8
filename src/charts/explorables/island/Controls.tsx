import { useId, useState } from 'preact/hooks';
import { moveSlider, type NumberField, readValue, SLIDER_STEPS, toSlider } from '../../../explorables/fields.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import { Select } from '../../kit/Select.tsx';
import { type FieldData, presetAt } from '../data.ts';
import type { Explorer } from './explorer.ts';
import { Presets } from './Presets.tsx';

/** Where a value comes from: the preset that it is, else the value unasked. */
function OriginLine({ of, explorer }: { of: FieldData; explorer: Explorer }) {
  const origin = presetAt(of, Number(explorer.values[of.name]))?.origin ?? of.origin;
  const { common } = explorer.data;
  if (!origin) return null;
  return (
    <small class="origin">
      {origin.href ? <a href={origin.href}>{origin.said}</a> : origin.said}
      {origin.asOf && `${common.comma}${origin.asOf}`}
      {origin.sources.length > 0 && common.colon}
      {origin.sources.map(({ name, href }, index) => (
        <>
          {index > 0 && common.comma}
          <a href={href}>{name}</a>
        </>
      ))}
    </small>
  );
}

interface EntryProps {
  of: FieldData;
  field: NumberField;
  explorer: Explorer;
}

/** A number: typed or dragged. Without JavaScript it stands as text. */
function Entry({ of, field, explorer }: EntryProps) {
  const { name, label, unit } = of;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const value = Number(explorer.values[name]);
  const take = (text: string) => {
    setDraft(text);
    const read = readValue(field, text);
    if (read !== undefined) explorer.set({ [name]: read }, false);
  };
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <span class="control-value needs-js">
        <input
          id={id}
          class="field"
          type="number"
          inputMode="decimal"
          step="any"
          min={field.min}
          max={field.max}
          value={draft ?? Number(value.toPrecision(6))}
          onInput={({ currentTarget }) => take(currentTarget.value)}
          onBlur={() => setDraft(undefined)}
        />
        <span>{unit}</span>
      </span>
      <b class="without-js">
        {plainNumber(value, explorer.lang)} {unit}
      </b>
      <input
        class="needs-js"
        type="range"
        aria-label={label}
        aria-valuetext={`${plainNumber(value, explorer.lang)} ${unit}`}
        min={0}
        max={SLIDER_STEPS}
        step={1}
        value={toSlider(field, value)}
        onInput={({ currentTarget }) => {
          setDraft(undefined);
          explorer.set({ [name]: moveSlider(field, value, Number(currentTarget.value)) }, false);
        }}
      />
      {of.presets.length > 0 && (
        <Presets
          of={of}
          explorer={explorer}
          onChoose={(chosen) => {
            setDraft(undefined);
            explorer.set({ [name]: chosen });
          }}
        />
      )}
      <OriginLine of={of} explorer={explorer} />
    </div>
  );
}

function Choice({ of, explorer }: { of: FieldData; explorer: Explorer }) {
  const { name, label, options } = of;
  const current = String(explorer.values[name]);
  return (
    <div class="control">
      <span class="needs-js">
        <Select
          label={label}
          name={name}
          value={current}
          options={options}
          onChange={(value) => explorer.set({ [name]: value })}
        />
      </span>
      <span class="without-js">
        {label} <b>{options.find(({ value }) => value === current)?.label}</b>
      </span>
      {current === of.unasked && <OriginLine of={of} explorer={explorer} />}
    </div>
  );
}

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: the controls read what they need from the data, whatever its words
  explorer: Explorer<any, any, any>;
  /** The fields to show, by default all. */
  names?: readonly string[];
}

/** What a reader may set, each with the figure that it begins with and its source. */
export function Controls({ explorer, names }: Props) {
  const { data, isChanged, reset } = explorer;
  const shown = data.fields.filter(({ name }: FieldData) => !names || names.includes(name));
  return (
    <div class="controls">
      {shown.map((of: FieldData) =>
        of.field.kind === 'number' ? (
          <Entry of={of} field={of.field} explorer={explorer} />
        ) : (
          <Choice of={of} explorer={explorer} />
        ),
      )}
      <button type="button" class="plain-button needs-js" disabled={!isChanged} onClick={reset}>
        {data.common.reset}
      </button>
    </div>
  );
}
