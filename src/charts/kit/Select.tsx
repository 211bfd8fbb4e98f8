import type { JSX } from 'preact';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  label: string | undefined;
  name: string;
  value: string;
  options: readonly Option[];
  onChange(value: string): void;
}

/** A choice with its label above it. */
export function Select({ label, name, value, options, onChange }: Props): JSX.Element {
  return (
    <label class="tool">
      <span>{label}</span>
      <select class="field" name={name} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
