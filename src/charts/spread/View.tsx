import { Drawing } from '../kit/Drawing.tsx';
import { Lines } from '../kit/Lines.tsx';
import { MarkView } from '../kit/MarkView.tsx';
import { LINE } from '../kit/widths.ts';
import type { SpreadScene } from './scene.ts';

/** Draws words on one thing. */
export function SpreadView({ scene, label }: { scene: SpreadScene; label: string }) {
  const { width, ticks, top, strips, claim, reach, rows } = scene;
  const down = (x: number) => strips.map((strip) => `M${x},${strip.top}V${strip.bottom}`).join('');
  const field = (x: number, over: number) =>
    strips.map((strip) => `M${x},${strip.top}h${over}V${strip.bottom}h${-over}z`).join('');
  return (
    <Drawing scene={scene} class="chart spread has-marks" role="group" label={label}>
      <path class="reach" d={field(reach.x, reach.width)} />
      {ticks.map(({ x, label: value }) => (
        <>
          <path class="grid" d={down(x)} />
          <text x={x} y={top - 8} text-anchor="middle">
            {value}
          </text>
        </>
      ))}
      {claim && claim.width > 0 && <path class="claim-field" d={field(claim.x, claim.width)} />}
      {claim && <path class="claim" d={down(claim.x)} />}
      {rows.map(({ name, counts, rule, range, mark, short }) => (
        <g>
          <text class="row-name" x={name.x} y={name.y}>
            {name.text}
          </text>
          <Lines class="counts" x={counts.x} y={counts.y} lines={counts.lines} leading={LINE} />
          <path class="grid" d={`M0,${rule}H${width}`} />
          {range && (
            <>
              <path class="stretch" d={range.d} />
              <path class="hatch" d={range.hatch} />
            </>
          )}
          <MarkView mark={mark} />
          <text class="direct" x={short.x} y={short.y} text-anchor={short.anchor}>
            {short.text}
          </text>
        </g>
      ))}
      {claim && (
        <text
          class="claim-name"
          x={claim.anchor === 'start' ? claim.x + 5 : claim.x - 5}
          y={claim.y}
          text-anchor={claim.anchor}
        >
          {claim.text}
        </text>
      )}
      <path class="cross" />
    </Drawing>
  );
}
