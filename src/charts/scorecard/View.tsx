import { Drawing } from '../kit/Drawing.tsx';
import { Lines } from '../kit/Lines.tsx';
import { LINE } from '../kit/widths.ts';
import type { ScorecardScene } from './scene.ts';

/** Draws a score card: every square leads to what it stands for. */
export function ScorecardView({ scene, label }: { scene: ScorecardScene; label: string }) {
  const { width, side } = scene;
  return (
    <Drawing scene={scene} class="chart scorecard" role="group" label={label}>
      {scene.rules.map((y) => (
        <path class="rule" d={`M0,${y}H${width}`} />
      ))}
      {scene.heads.map(({ x, y, lines, count }) => (
        <g class="head">
          <Lines class="head-name" x={x} y={y} lines={lines} leading={LINE} />
          <text class="head-count" x={count.x} y={count.y}>
            {count.text}
          </text>
        </g>
      ))}
      {scene.rows.map(({ x, y, text }) => (
        <text class="row-name" x={x} y={y}>
          {text}
        </text>
      ))}
      {scene.tiles.map(({ x, y, number, said, href, layer }) => (
        <a class={`score on-${layer}`} href={href}>
          <title>{said}</title>
          <rect x={x} y={y} width={side} height={side} rx={2} />
          <text x={x + side / 2} y={y + side / 2 + 4.5} text-anchor="middle">
            {number}
          </text>
        </a>
      ))}
    </Drawing>
  );
}
