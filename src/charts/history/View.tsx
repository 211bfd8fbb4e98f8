import { Drawing } from '../kit/Drawing.tsx';
import type { HistoryScene, Mark } from './scene.ts';

function MarkView({ mark }: { mark: Mark }) {
  const { x, top, bottom, dot, estimated, forecast } = mark;
  const state = forecast ? ' is-forecast' : estimated ? ' is-estimate' : '';
  return (
    <g class={`mark${state}`}>
      {bottom - top > 0 && <path class="range" d={`M${x - 5},${top}h10M${x},${top}V${bottom}M${x - 5},${bottom}h10`} />}
      {dot !== undefined && <circle class="dot" cx={x} cy={dot} r={3.5} />}
    </g>
  );
}

/** Draws a history. */
export function HistoryView({ scene, label }: { scene: HistoryScene; label: string }) {
  return (
    <Drawing scene={scene} class="chart history" role="img" label={label}>
      {scene.grid.map(({ y, label: words, isZero }) => (
        <g class={isZero ? 'grid grid-zero' : 'grid'}>
          <line x1={0} x2={scene.width} y1={y} y2={y} />
          <text x={0} y={y - 4}>
            {words}
          </text>
        </g>
      ))}
      {scene.years.map(({ x, label: year }) => (
        <text class="tick" x={x} y={scene.baseline + 19} text-anchor="middle">
          {year}
        </text>
      ))}
      {scene.band && <path class="band" d={scene.band} />}
      {scene.lines.map(({ path, estimated }) => (
        <path class={estimated ? 'line is-estimate' : 'line'} d={path} />
      ))}
      {scene.marks.map((mark) => (
        <MarkView mark={mark} />
      ))}
      {scene.labels.map(({ x, y, anchor, text }) => (
        <text class="direct" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </Drawing>
  );
}
