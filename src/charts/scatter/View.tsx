import { Drawing } from '../kit/Drawing.tsx';
import type { ScatterScene } from './scene.ts';

/** Draws predictions against measurements. */
export function ScatterView({ scene, label }: { scene: ScatterScene; label: string }) {
  const { frame, ticks, diagonal, bands, dots, axes } = scene;
  const bottom = frame.y + frame.size;
  return (
    <Drawing scene={scene} class="chart scatter" role="img" label={label}>
      {ticks.map(({ at, label: value }) => (
        <>
          <path
            class="grid"
            d={`M${frame.x + at},${frame.y}V${bottom}M${frame.x},${bottom - at}H${frame.x + frame.size}`}
          />
          <text x={frame.x + at} y={bottom + 18} text-anchor="middle">
            {value}
          </text>
          <text x={frame.x - 8} y={bottom - at + 4} text-anchor="end">
            {value}
          </text>
        </>
      ))}
      <path class="diagonal" d={diagonal} />
      {bands.map(({ d }) => (
        <path class="diagonal is-far" d={d} />
      ))}
      {dots.map(({ x, y, title, isFar }) => (
        <circle class={isFar ? 'dot is-far' : 'dot'} cx={x} cy={y} r={3.5}>
          <title>{title}</title>
        </circle>
      ))}
      {bands.map(({ label: text, x, y, isAbove }) => (
        <text
          class="direct"
          x={isAbove ? x - 8 : x + 8}
          y={isAbove ? y - 4 : y + 14}
          text-anchor={isAbove ? 'end' : 'start'}
        >
          {text}
        </text>
      ))}
      <text x={frame.x} y={14}>
        {axes.predicted}
      </text>
      <text x={frame.x + frame.size} y={bottom + 38} text-anchor="end">
        {axes.measured}
      </text>
    </Drawing>
  );
}
