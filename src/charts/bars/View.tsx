import { Drawing } from '../kit/Drawing.tsx';
import type { BarsScene } from './scene.ts';

/** Draws bars on one axis. */
export function BarsView({ scene, label }: { scene: BarsScene; label: string }) {
  const { ticks, rows, base, top, bottom, title, width } = scene;
  const isNarrow = rows[0]?.nameX === 0;
  return (
    <Drawing scene={scene} class="chart plot bars" role="img" label={label}>
      {ticks.map(({ x, label: value }) => (
        <>
          <path class="grid" d={`M${x},${top}V${bottom}`} />
          <text x={x} y={bottom + 18} text-anchor="middle">
            {value}
          </text>
        </>
      ))}
      {base && <path class="rule" d={`M${base.x},${top}V${bottom}`} />}
      {rows.map((row) => (
        <>
          <text class="row-name" x={row.nameX} y={row.nameY} text-anchor={isNarrow ? 'start' : 'end'}>
            {row.name}
          </text>
          <rect class={`bar hue-${row.hue}`} x={row.x} y={row.y} width={row.width} height={row.height} />
          <text class="direct hue-plain" x={row.saidX} y={row.saidY}>
            {row.said}
          </text>
        </>
      ))}
      {base && (
        <text class="rule-name" x={base.x} y={top - 8} text-anchor={base.anchor}>
          {base.name}
        </text>
      )}
      <text x={Math.min(width, title.x)} y={bottom + 37} text-anchor="end">
        {title.text}
      </text>
    </Drawing>
  );
}
