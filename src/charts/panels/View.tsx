import { Drawing } from '../kit/Drawing.tsx';
import { MarkView } from '../kit/MarkView.tsx';
import type { PanelScene, PanelsScene } from './scene.ts';

/** A mark of a small drawing, against that of a large one. */
const SMALL = 0.7;

function PanelView({ panel, scene }: { panel: PanelScene; scene: PanelsScene }) {
  const { left, right, isSmall } = scene;
  const { name, nameY, grid, lines, stems, claim, marks, labels, layer } = panel;
  return (
    <g class={layer ? `panel tint-${layer}` : 'panel'}>
      <text class="panel-name" x={0} y={nameY}>
        {name}
      </text>
      {grid.map(({ y, label }) => (
        <>
          <path class="grid" d={`M${left},${y}H${right}`} />
          <text x={left - 8} y={y + 4} text-anchor="end">
            {label}
          </text>
        </>
      ))}
      {claim && <path class="claim" d={claim.d} />}
      {lines.map(({ d, isEstimate }) => (
        <path class={isEstimate ? 'trace is-estimate' : 'trace'} d={d} />
      ))}
      {stems.map((d) => (
        <path class="stem" d={d} />
      ))}
      {marks.map((mark) => (
        <MarkView mark={mark} scale={isSmall ? SMALL : 1} />
      ))}
      {claim && (
        <text class="claim-name" x={claim.x} y={claim.y} text-anchor={claim.anchor}>
          {claim.text}
        </text>
      )}
      {labels.map(({ x, y, anchor, text }) => (
        <text class="direct" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Draws panels on their time axis. */
export function PanelsView({ scene, label }: { scene: PanelsScene; label: string }) {
  const { panels, years, axes, edges, days } = scene;
  return (
    <Drawing scene={scene} class="chart panels has-marks" role="group" label={label}>
      {edges.map((d) => (
        <path class="grid" d={d} />
      ))}
      {days.map(({ d }) => (
        <path class="claim" d={d} />
      ))}
      {panels.map((panel) => (
        <PanelView panel={panel} scene={scene} />
      ))}
      {axes.map((axis) =>
        years.map(({ x, label: year }) => (
          <text class="tick" x={x} y={axis + 20} text-anchor="middle">
            {year}
          </text>
        )),
      )}
      {days.map(({ x, y, anchor, text }) => (
        <text class="claim-name" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
      <path class="cross" />
    </Drawing>
  );
}
