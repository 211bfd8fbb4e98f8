import { Drawing } from '../kit/Drawing.tsx';
import { MarkView } from '../kit/MarkView.tsx';
import type { PlacedText, StripsScene } from './scene.ts';

function Words({ of: { x, y, anchor, text }, class: name }: { of: PlacedText; class: string }) {
  return (
    <text class={name} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}

/** Draws strips. */
export function StripsView({ scene, label }: { scene: StripsScene; label: string }) {
  const { width, title, ticks, spans, bands, rules, names, rows } = scene;
  const down = (x: number) => spans.map(({ top, bottom }) => `M${x},${top}V${bottom}`).join('');
  return (
    <Drawing scene={scene} class="chart strips has-marks" role="group" label={label}>
      {bands.map(({ x, width: over }) => (
        <path
          class="claim-field"
          d={spans.map(({ top, bottom }) => `M${x},${top}h${over}V${bottom}h${-over}z`).join('')}
        />
      ))}
      {ticks.map(({ x, y, label: value }) => (
        <>
          <path class="grid" d={down(x)} />
          <text x={x} y={y} text-anchor="middle">
            {value}
          </text>
        </>
      ))}
      {rules.map(({ x }) => (
        <path class="claim" d={down(x)} />
      ))}
      {names.map((name) => (
        <Words of={name} class="claim-name" />
      ))}
      {rows.map(({ name, rule, marks, labels }) => (
        <g>
          <path class="grid" d={`M0,${rule}H${width}`} />
          <Words of={name} class="row-name" />
          {labels.map(({ d }) => (
            <path class="stem" d={d} />
          ))}
          {marks.map(({ hue, ...mark }) => (
            <g class={`hue-${hue}`}>
              <MarkView mark={mark} />
            </g>
          ))}
          {labels.map((one) => (
            <Words of={one} class={`direct hue-${one.hue}`} />
          ))}
        </g>
      ))}
      <Words of={title} class="scale-name" />
      <path class="cross" />
    </Drawing>
  );
}
