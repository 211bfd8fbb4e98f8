import { type FieldData, presetAt } from '../data.ts';
import type { Explorer } from './explorer.ts';

interface Props {
  of: FieldData;
  explorer: Explorer;
  onChoose(value: number): void;
}

/** Published values of a field, of which one can be taken. */
export function Presets({ of, explorer, onChoose }: Props) {
  const { published, other, colon } = explorer.data.common;
  const { presets, name, label } = of;
  const current = presetAt(of, Number(explorer.values[name]));
  return (
    <select
      class="field presets needs-js"
      aria-label={`${label}${colon}${published}`}
      onChange={({ currentTarget }) => {
        const chosen = presets[Number(currentTarget.value)];
        if (chosen) onChoose(chosen.value);
      }}
    >
      <option value="" disabled={true} selected={!current}>
        {current ? published : other}
      </option>
      {presets.map((preset, index) => (
        <option value={index} selected={preset === current}>
          {preset.label}
        </option>
      ))}
    </select>
  );
}
